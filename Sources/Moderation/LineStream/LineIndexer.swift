import Glibc
import ThreadFormats
import ThreadModel

/// Goes once over the bytes of an input and finds out which lines have to be read together.
struct LineIndexer {
  private let name: String
  private let limits: StreamLimits
  private var placer: any LinePlacer
  private var index: LineIndex
  private(set) var census = EncodingCensus()
  private(set) var defects: [ThreadDefect] = []
  private var firstMalformed: Int?
  /// The beginning of a line whose end was not seen yet.
  private var carry: [UInt8] = []
  /// Bytes of a line that is too long, so far.
  private var skipped = 0

  private var groups: [LineIndex.Group?] = []
  private var placeOfKey: [UInt64: UInt32] = [:]
  /// By group: the one it was joined to, or itself.
  private var joined: [UInt32] = []
  private var loose: LineIndex.Group?
  /// Where the last line with a record went, for the lines that belong nowhere; nil = to the loose ones.
  private var current: UInt32?
  private var currentKey: UInt64?

  /// - Parameter start: how many bytes stand before the first line.
  init(name: String, start: Int, placer: any LinePlacer, limits: StreamLimits) {
    self.name = name
    self.limits = limits
    self.placer = placer
    index = LineIndex(start: start)
  }

  /// Takes the next bytes of the input.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>) throws(InputFailureError) {
    var rest = piece
    if !carry.isEmpty || skipped > 0 {
      let end = Self.lineEnd(in: rest)
      try extend(UnsafeBufferPointer(rebasing: rest[..<(end ?? rest.count)]), isEnded: end != nil)
      guard let end else { return }
      rest = UnsafeBufferPointer(rebasing: rest[end...])
    }
    guard let last = Self.lastLineEnd(in: rest) else {
      try extend(rest, isEnded: false)
      return
    }
    try add(lines: UnsafeBufferPointer(rebasing: rest[..<last]))
    try extend(UnsafeBufferPointer(rebasing: rest[last...]), isEnded: false)
  }

  /// Everything that was fed.
  ///
  /// - Parameter defects: of the bytes, besides those of the lines.
  mutating func finish(
    _ format: any LineFormat.Type, _ file: LineFile, defects known: [ThreadDefect],
    detection: FormatDetection?
  ) throws(InputFailureError) -> LineStream {
    if !carry.isEmpty || skipped > 0 { try extend(UnsafeBufferPointer(start: nil, count: 0), isEnded: true) }
    if census.malformed > 0 {
      let line = SourceLocation(line: (firstMalformed ?? 0) + 1)
      defects.append(ThreadDefect(.invalidUTF8(count: census.malformed), at: line))
    }
    let parts = looseParts()
    let all = (groups.compactMap { $0 } + parts).sorted { $0.first < $1.first }
    placeOfKey = [:]
    return LineStream(
      format: format, file: file, index: index, groups: all, firstLoosePart: parts.count > 1 ? parts.first : nil,
      defects: known + defects, detection: detection)
  }

  /// The lines that name no thread. Where some of those without a thread say whom they answer, all of them are one.
  private mutating func looseParts() -> [LineIndex.Group] {
    guard let loose else { return [] }
    if let nameless = placeOfKey[KeyHash.of(nil)].map({ root($0) }), let group = groups[Int(nameless)] {
      groups[Int(nameless)] = nil
      return [index.join(loose, group)]
    }
    return loose.bytes > limits.looseThread ? index.split(loose, into: limits.looseThread) : [loose]
  }

  // MARK: Lines

  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, 10, bytes.count) else { return nil }
    return UnsafeRawPointer(start).distance(to: found) + 1
  }

  private static func lastLineEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.lastIndex(of: 10).map { $0 + 1 }
  }

  private mutating func extend(
    _ bytes: UnsafeBufferPointer<UInt8>, isEnded: Bool
  ) throws(InputFailureError) {
    if skipped > 0 || carry.count + bytes.count > limits.longestLine {
      skipped += carry.count + bytes.count
      carry = []
      if isEnded { try leaveOut() }
      return
    }
    carry.append(contentsOf: bytes)
    guard isEnded else { return }
    let line = carry
    carry.removeAll(keepingCapacity: true)
    try line.withUnsafeBufferPointer { bytes throws(InputFailureError) in try add(lines: bytes) }
  }

  private mutating func leaveOut() throws(InputFailureError) {
    guard skipped < Int(UInt32.max) else {
      throw InputFailureError(name, "a line is longer than 4 GiB", at: SourceLocation(line: index.count + 1))
    }
    index.append(length: UInt32(skipped))
    skipped = 0
    let problem = "the line is longer than \(limits.longestLine >> 20) MiB"
    defects.append(ThreadDefect(.malformedRecord(problem), at: SourceLocation(line: index.count)))
  }

  /// - Parameter bytes: whole lines; the last one of the input may lack its end.
  private mutating func add(lines bytes: UnsafeBufferPointer<UInt8>) throws(InputFailureError) {
    let before = census.malformed
    census.add(bytes.span)
    var start = 0
    while start < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      let length = Self.lineEnd(in: rest) ?? rest.count
      let line = UnsafeBufferPointer(rebasing: rest[..<length])
      if census.malformed > before, firstMalformed == nil, UTF8Line.isMalformed(line) { firstMalformed = index.count }
      guard index.count < limits.mostLines else {
        throw InputFailureError(name, "more than \(limits.mostLines) lines; split it")
      }
      start += length
      if length > limits.longestLine {
        skipped = length
        try leaveOut()
      } else {
        index.append(length: UInt32(length))
        add(line)
      }
    }
  }

  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    guard line.contains(where: { $0 > 32 }) else { return }
    switch placer.place(line.span) {
    case .thread(let key):
      if key != currentKey || current == nil {
        current = place(of: key)
        currentKey = key
      }
    case .threads(let keys):
      for (number, key) in keys.enumerated() {
        let other = place(of: key)
        if number == 0 { current = other } else { current = current.map { join($0, other) } }
      }
      currentKey = nil
    case .loose: current = nil
    case .nowhere: break
    }
    if let current { index.addLast(to: &groups[Int(current)]) } else { index.addLast(to: &loose) }
  }

  // MARK: Groups

  private mutating func place(of key: UInt64) -> UInt32 {
    if let known = placeOfKey[key] { return root(known) }
    let new = UInt32(groups.count)
    placeOfKey[key] = new
    groups.append(nil)
    joined.append(new)
    return new
  }

  private mutating func root(_ place: UInt32) -> UInt32 {
    var place = place
    while joined[Int(place)] != place {
      joined[Int(place)] = joined[Int(joined[Int(place)])]
      place = joined[Int(place)]
    }
    return place
  }

  /// The later one goes into the earlier one.
  private mutating func join(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let (a, b) = (root(a), root(b))
    if a == b { return a }
    let (kept, gone) = (min(a, b), max(a, b))
    switch (groups[Int(kept)], groups[Int(gone)]) {
    case (let first?, let second?): groups[Int(kept)] = index.join(first, second)
    case (nil, let second): groups[Int(kept)] = second
    case (_, nil): break
    }
    groups[Int(gone)] = nil
    joined[Int(gone)] = kept
    return kept
  }
}

private enum UTF8Line {
  static func isMalformed(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    (try? UTF8Span(validating: line.span)) == nil
  }
}
