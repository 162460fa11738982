import ThreadModel

/// The macros of one file, expanded once each.
struct MacroTable {
  static let depthLimit = 16
  /// Bytes that one expanded pattern may have, and all of a file together: nesting can double a text at every level.
  static let patternLimit = 128 << 10
  static let fileLimit = 4 << 20

  private enum State {
    case written
    case open
    case expanded(ExpandedPattern)
    case broken
  }

  private let reader: NodeReader
  /// Whether somebody may ask where a part of a pattern was written.
  private let tellsOrigins: Bool
  private var scalars: [String: ExpandedPattern.Written] = [:]
  private var states: [String: State] = [:]
  private var spent = 0
  private let names: [String]
  private let keys: [YAMLNode.Entry]

  /// - Parameter isTrusted: whether the file is known to have no faults.
  init(_ node: YAMLNode?, reader: NodeReader, isTrusted: Bool = false) {
    self.reader = reader
    tellsOrigins = !isTrusted
    var names: [String] = []
    keys = node.flatMap { reader.entries($0, expected: "a mapping from macro names to texts") } ?? []
    for entry in keys {
      names.append(entry.name)
      guard Self.isName(Array(entry.name.utf8)[...]) else {
        reader.report(.badName(entry.name, of: "macro"), at: entry.key)
        continue
      }
      states[entry.name] = .broken
      if let text = reader.text(entry.value, expected: "a pattern"),
        PatternReader.hasNoControls(text, entry.value, reader)
      {
        scalars[entry.name] = .init(entry.value)
        states[entry.name] = .written
      }
    }
    self.names = names
  }

  /// Macros that no pattern read so far has used, not even through another one.
  var unused: [YAMLNode.Entry] {
    keys.filter { entry in
      if case .written? = states[entry.name] { true } else { false }
    }
  }

  /// The scalar's text with every `{{name}}` replaced; nil, with a report, where that cannot be done.
  mutating func expand(_ scalar: YAMLNode) -> ExpandedPattern? {
    var path: [String] = []
    return expand(ExpandedPattern.Written(scalar), path: &path)
  }

  private mutating func expand(_ scalar: ExpandedPattern.Written, path: inout [String]) -> ExpandedPattern? {
    let bytes = scalar.bytes
    var result = ExpandedPattern(tellsOrigins: tellsOrigins)
    var isWhole = true
    var copied = 0
    var index = 0
    while let use = Self.nextUse(in: bytes, from: index) {
      result.append(bytes[copied..<use.lowerBound], of: scalar)
      copied = use.upperBound
      index = use.upperBound
      let name = bytes[(use.lowerBound + 2)..<(use.upperBound - 2)]
      if let macro = expansion(of: name, in: scalar, at: use, path: &path) {
        result.append(macro)
      } else {
        isWhole = false
      }
      guard result.bytes.count <= Self.patternLimit, spent + result.bytes.count <= Self.fileLimit else {
        let limit = result.bytes.count > Self.patternLimit ? Self.patternLimit : Self.fileLimit
        reader.report(.macroTooLong(limit: limit), at: scalar.node)
        return nil
      }
    }
    result.append(bytes[copied...], of: scalar)
    spent += result.bytes.count
    return isWhole ? result : nil
  }

  /// Recurses into nested macros, at most `depthLimit` deep.
  private mutating func expansion(
    of bytes: ArraySlice<UInt8>, in scalar: ExpandedPattern.Written, at use: Range<Int>, path: inout [String]
  ) -> ExpandedPattern? {
    let name = String(decoding: bytes, as: UTF8.self)
    switch states[name] {
    case .expanded(let pattern): return pattern
    case .broken:
      reader.log.countKnownError()
      return nil
    case .open:
      let cycle = Array(path.drop { $0 != name }) + [name]
      report(.macroCycle(cycle), in: scalar, at: use)
      return nil
    case .written:
      guard path.count < Self.depthLimit else {
        report(.macroTooDeep(limit: Self.depthLimit), in: scalar, at: use)
        return nil
      }
      guard let definition = scalars[name] else { return nil }
      states[name] = .open
      path.append(name)
      let pattern = expand(definition, path: &path)
      path.removeLast()
      states[name] = pattern.map { .expanded($0) } ?? .broken
      return pattern
    case nil:
      report(.unknownMacro(name, nearest: NearestName.of(name, among: names)), in: scalar, at: use)
      return nil
    }
  }

  private func report(_ problem: LintProblem, in scalar: ExpandedPattern.Written, at use: Range<Int>) {
    let location = scalar.location(of: use.lowerBound, in: reader.source)
    reader.log.report(problem, at: location, in: reader.source, length: use.count)
  }

  /// Whether two braces follow one another.
  static func mayBeUsed(in text: String) -> Bool {
    let bytes = text.utf8.span
    let brace = UInt8(ascii: "{")
    // Of two bytes in a row every second place has one.
    var index = 1
    while index < bytes.count {
      if bytes[index] == brace, bytes[index - 1] == brace || index + 1 < bytes.count && bytes[index + 1] == brace {
        return true
      }
      index += 2
    }
    return false
  }

  /// The next `{{...}}` that holds a name, spaces around it included so that they are reported.
  private static func nextUse(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { nextUse(in: $0, from: start) }
  }

  private static func nextUse(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    let brace = UInt8(ascii: "{")
    var index = start
    while index + 1 < bytes.count {
      guard bytes[index] == brace, bytes[index + 1] == brace else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, end - index <= 80, isNameByte(bytes[end]) || bytes[end] == 0x20 { end += 1 }
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}"),
        bytes[(index + 2)..<end].contains(where: { (0x61...0x7A).contains($0 | 0x20) })
      {
        return index..<(end + 2)
      }
      index += 1
    }
    return nil
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 60 && bytes.contains { (0x61...0x7A).contains($0 | 0x20) } && bytes.allSatisfy(isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}
