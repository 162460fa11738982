/// Writes JSON (RFC 8259): keys in the order they are given, the same values as the same bytes.
///
/// Text is escaped so that it is also harmless where JSON ends up by accident: control characters of both kinds,
/// bidirectional overrides and the line separators of JavaScript are written as `\uXXXX`.
package struct JSONWriter {
  package enum Layout: Sendable {
    case compact
    /// Two spaces a level, one member a line.
    case indented
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var level = 0
  private var isFirst = true
  private var isAfterKey = false

  package init(_ layout: Layout = .compact) { self.layout = layout }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Ends a line of JSON Lines, or the document.
  package mutating func endLine() {
    bytes.append(0x0A)
    isFirst = true
  }

  // MARK: Values, as elements of an array or as the whole document

  package mutating func object(_ members: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, members) }
  package mutating func array(_ elements: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, elements) }

  package mutating func value(_ text: String?) {
    separate()
    if let text { appendQuoted(text) } else { appendNull() }
  }

  package mutating func value(_ number: Int) {
    separate()
    append(decimal: number)
  }

  /// The shortest decimal that reads back as `number`; what JSON cannot say (infinities, NaN) is null.
  package mutating func value(_ number: Double?) {
    separate()
    if let number, number.isFinite { append(DecimalText.exact(number)) } else { appendNull() }
  }

  package mutating func value(_ flag: Bool) {
    separate()
    append(flag ? "true" : "false")
  }

  // MARK: Members of an object

  package mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    value(text)
  }

  package mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    value(number)
  }

  package mutating func member(_ key: String, _ number: Double?) {
    self.key(key)
    value(number)
  }

  package mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    value(flag)
  }

  package mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  package mutating func array(_ key: String, _ elements: (inout JSONWriter) -> Void) {
    self.key(key)
    array(elements)
  }

  package mutating func member(_ key: String, strings: some Sequence<String>) {
    self.key(key)
    array { array in
      for text in strings { array.value(text) }
    }
  }

  private mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(0x3A)
    if layout == .indented { bytes.append(0x20) }
    isAfterKey = true
  }

  // MARK: Punctuation

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    isFirst = true
    level += 1
    content(&self)
    level -= 1
    if !isFirst { breakLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(0x2C) }
    if level > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }

  // MARK: Bytes

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  private mutating func appendNull() { append("null") }

  private mutating func append(decimal number: Int) {
    if (0...9).contains(number) { bytes.append(UInt8(0x30 + number)) } else { append(String(number)) }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(0x22)
  }

  /// Copies runs that need no escape in one piece.
  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    let raw = UnsafeRawBufferPointer(utf8)
    while index < utf8.count {
      if index + 8 <= raw.count, Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      let (length, scalar) = Self.escape(in: utf8, at: index)
      if scalar == 0 {
        index += 1
        continue
      }
      bytes.append(contentsOf: utf8[start..<index])
      appendEscape(of: scalar)
      index += length
      start = index
    }
    bytes.append(contentsOf: utf8[start...])
  }

  /// Whether eight bytes are ASCII that stands as it is.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let special =
      word | (word &- ones &* 0x20) & ~word | hasZero(word ^ ones &* 0x22) | hasZero(word ^ ones &* 0x5C)
      | hasZero(word ^ ones &* 0x7F)
    return special & (ones &* 0x80) == 0
  }

  /// The scalar at `index` and its length in bytes where it has to be escaped; scalar 0 where it stands as it is.
  @inline(__always)
  private static func escape(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, scalar: UInt32) {
    let byte = utf8[index]
    if byte < 0x80 {
      let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F
      // U+0000 is the one scalar that would read as "none"; 0x110000 stands for it.
      return isPlain ? (1, 0) : (1, byte == 0 ? 0x110000 : UInt32(byte))
    }
    if byte == 0xC2, index + 1 < utf8.count, utf8[index + 1] < 0xA0 { return (2, UInt32(utf8[index + 1])) }
    if byte == 0xD8, index + 1 < utf8.count, utf8[index + 1] == 0x9C { return (2, 0x61C) }
    guard byte == 0xE2, index + 2 < utf8.count, utf8[index + 1] == 0x80 || utf8[index + 1] == 0x81 else {
      return (1, 0)
    }
    let scalar = 0x2000 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
    switch scalar {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (3, scalar)
    default: return (1, 0)
    }
  }

  private mutating func appendEscape(of scalar: UInt32) {
    bytes.append(0x5C)
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(scalar))
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append(0x75)
      for shift in [UInt32(12), 8, 4, 0] { bytes.append(Self.hexDigits[Int(scalar >> shift & 0xF)]) }
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
