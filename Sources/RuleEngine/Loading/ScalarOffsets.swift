/// Where each byte of a scalar's value stands in the file: quotes, escapes, folded lines and block indentation undone.
///
/// Walks the written form and the value side by side. Where the two do not agree (a form that is not understood) every
/// byte is said to stand at the scalar's start, which is never wrong by more than the scalar.
struct ScalarOffsets {
  private let offsets: [Int]
  private let start: Int

  init(of node: YAMLNode, in source: SourceText) {
    let from = source.offset(ofScalar: node.scalars.lowerBound)
    let to = max(from, source.offset(ofScalar: node.scalars.upperBound))
    start = from
    guard case .scalar(let text, let style) = node.content else {
      offsets = []
      return
    }
    var walk = ScalarWalk(raw: source.bytes[from..<to], value: Array(text.utf8))
    switch style {
    case .plain: walk.flow(quote: nil)
    case .singleQuoted: walk.flow(quote: UInt8(ascii: "'"))
    case .doubleQuoted: walk.flow(quote: UInt8(ascii: "\""))
    case .literal, .folded: walk.block()
    }
    offsets = walk.isComplete ? walk.offsets : []
  }

  /// The byte of the file; for the value's end, the byte behind its last one.
  subscript(index: Int) -> Int {
    if index >= 0, index < offsets.count { return offsets[index] }
    guard let last = offsets.last, index > 0 else { return start }
    return last + 1
  }
}

/// The side-by-side walk behind `ScalarOffsets`.
private struct ScalarWalk {
  let raw: ArraySlice<UInt8>
  let value: [UInt8]
  var offsets: [Int] = []
  private var at: Int

  init(raw: ArraySlice<UInt8>, value: [UInt8]) {
    self.raw = raw
    self.value = value
    at = raw.startIndex
    offsets.reserveCapacity(value.count)
  }

  var isComplete: Bool { offsets.count == value.count }

  private func byte(_ index: Int) -> UInt8? { index < raw.endIndex ? raw[index] : nil }
  private func isBreak(_ byte: UInt8?) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func emit(_ count: Int, at place: Int) {
    for _ in 0..<max(0, count) { offsets.append(place) }
  }

  mutating func flow(quote: UInt8?) {
    let end = quote == nil ? raw.endIndex : raw.endIndex - 1
    if quote != nil { at += 1 }
    while at < end, offsets.count <= value.count {
      if isBlank(raw[at]) || isBreak(raw[at]), let folded = foldedRun(before: end) {
        emit(folded.breaks == 1 ? 1 : folded.breaks - 1, at: at)
        at = folded.end
      } else if quote == UInt8(ascii: "'"), raw[at] == quote {
        emit(1, at: at)
        at += 2
      } else if quote == UInt8(ascii: "\""), raw[at] == UInt8(ascii: "\\") {
        escape(before: end)
      } else {
        emit(1, at: at)
        at += 1
      }
    }
  }

  /// White space that holds line breaks, from the current byte on.
  private func foldedRun(before end: Int) -> (breaks: Int, end: Int)? {
    var index = at
    var breaks = 0
    while index < end, isBlank(raw[index]) || isBreak(raw[index]) {
      if isBreak(raw[index]) {
        breaks += 1
        if raw[index] == 0x0D, byte(index + 1) == 0x0A { index += 1 }
      }
      index += 1
    }
    return breaks > 0 ? (breaks, min(index, end)) : nil
  }

  private mutating func escape(before end: Int) {
    guard let letter = byte(at + 1) else {
      at = end
      return
    }
    if isBreak(letter) {
      let escaped = at
      at += 1
      let run = foldedRun(before: end)
      emit((run?.breaks ?? 1) - 1, at: escaped)
      at = run?.end ?? end
      return
    }
    let digits =
      switch letter {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    var length = 1
    if digits > 0, at + 2 + digits <= end {
      let code = UInt32(String(decoding: raw[(at + 2)..<(at + 2 + digits)], as: UTF8.self), radix: 16) ?? 0
      length = Unicode.Scalar(code).map { UTF8.width($0) } ?? 1
    } else {
      length = Self.namedEscapeWidths[letter] ?? 1
    }
    emit(length, at: at)
    at += 2 + digits
  }

  /// UTF-8 bytes of NEL, no-break space, line and paragraph separator.
  private static let namedEscapeWidths: [UInt8: Int] = [
    UInt8(ascii: "N"): 2, UInt8(ascii: "_"): 2, UInt8(ascii: "L"): 3, UInt8(ascii: "P"): 3,
  ]

  mutating func block() {
    skipLine()
    var indent: Int?
    while at < raw.endIndex, offsets.count < value.count {
      let lineStart = at
      while byte(at) == 0x20, at - lineStart < indent ?? .max { at += 1 }
      if isBreak(byte(at)) || byte(at) == nil {
        skipLine()
        continue
      }
      takeBreaks(before: lineStart)
      if indent == nil {
        at -= leadingSpacesOfValue()
        indent = at - lineStart
      }
      takeLine()
    }
    emit(value.count - offsets.count, at: max(raw.startIndex, min(at, raw.endIndex) - 1))
  }

  private func leadingSpacesOfValue() -> Int {
    value[offsets.count...].prefix { $0 == 0x20 }.count
  }

  /// The value's line breaks (or the space they were folded into) between the lines behind and the line ahead.
  private mutating func takeBreaks(before place: Int) {
    let next = byte(at)
    while offsets.count < value.count, value[offsets.count] == 0x0A { emit(1, at: max(raw.startIndex, place - 1)) }
    if offsets.count < value.count, !offsets.isEmpty, value[offsets.count] == 0x20, next != 0x20,
      offsets.last != place - 1
    {
      emit(1, at: max(raw.startIndex, place - 1))
    }
  }

  private mutating func takeLine() {
    while let next = byte(at), !isBreak(next) {
      guard offsets.count < value.count, value[offsets.count] == next else { break }
      emit(1, at: at)
      at += 1
    }
    skipLine()
  }

  private mutating func skipLine() {
    while let next = byte(at), !isBreak(next) { at += 1 }
    if byte(at) == 0x0D, byte(at + 1) == 0x0A { at += 1 }
    at += 1
  }
}
