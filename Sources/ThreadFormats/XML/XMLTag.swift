/// A start tag as it is written, with names as printed: `wp:comment_id`, `dsq:id`.
struct XMLTag {
  let name: String
  private(set) var attributes: [(name: String, value: String)] = []
  /// Whether it ends in `/>`.
  private(set) var isEmpty = false
  /// From 1.
  let line: Int
  /// One past the tag.
  private(set) var end: Int

  /// How many attributes are kept.
  private static let mostAttributes = 256

  /// - Parameter start: of the `<`, behind which a name begins.
  init(_ bytes: [UInt8], at start: Int, line: Int) {
    self.line = line
    let nameEnd = Self.nameEnd(bytes, from: start + 1)
    name = String(decoding: bytes[(start + 1)..<nameEnd], as: UTF8.self)
    end = nameEnd
    readAttributes(bytes)
  }

  /// The part of a name behind its prefix.
  static func local(_ name: String) -> Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? Substring(name)
  }

  var local: Substring { Self.local(name) }

  /// The value of the first attribute of that local name, whatever its prefix.
  subscript(attribute: String) -> String? { attributes.first { Self.local($0.name) == attribute }?.value }

  /// The tag as markup again.
  var markup: String {
    let printed = attributes.map { " \($0.name)=\"\($0.value.replacing("\"", with: "&quot;"))\"" }
    return "<\(name)\(printed.joined())>"
  }

  private mutating func readAttributes(_ bytes: [UInt8]) {
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: ">"):
        end += 1
        return
      // The next tag begins although this one has not ended.
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "/"):
        end += 1
        isEmpty = end < bytes.count && bytes[end] == UInt8(ascii: ">")
      case let byte where Self.isNameStart(byte): readAttribute(bytes)
      default: end += 1
      }
    }
  }

  private mutating func readAttribute(_ bytes: [UInt8]) {
    let nameStart = end
    end = Self.nameEnd(bytes, from: end)
    let nameRange = nameStart..<end
    var cursor = Self.skippingSpace(bytes, from: end)
    var value = cursor..<cursor
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "=") {
      cursor = Self.skippingSpace(bytes, from: cursor + 1)
      (value, end) = Self.value(bytes, from: cursor)
    }
    guard attributes.count < Self.mostAttributes else { return }
    attributes.append((String(decoding: bytes[nameRange], as: UTF8.self), XMLText.decoded(bytes[value])))
  }

  /// The value and where to go on. Without quotation marks, or where the closing one is missing, it ends at white space
  /// or at the end of the tag.
  private static func value(_ bytes: [UInt8], from start: Int) -> (range: Range<Int>, end: Int) {
    guard start < bytes.count else { return (bytes.count..<bytes.count, bytes.count) }
    let mark = bytes[start]
    var begin = start
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      var cursor = start + 1
      while cursor < bytes.count, bytes[cursor] != mark, bytes[cursor] != UInt8(ascii: "<") { cursor += 1 }
      if cursor < bytes.count, bytes[cursor] == mark { return ((start + 1)..<cursor, cursor + 1) }
      begin = start + 1
    }
    var cursor = begin
    while cursor < bytes.count, bytes[cursor] > 32, !"<>".utf8.contains(bytes[cursor]) {
      if bytes[cursor] == UInt8(ascii: "/"), cursor + 1 < bytes.count, bytes[cursor + 1] == UInt8(ascii: ">") { break }
      cursor += 1
    }
    return (begin..<cursor, cursor)
  }

  // MARK: Names

  static func name(_ bytes: [UInt8], at start: Int) -> String {
    let start = min(start, bytes.count)
    return String(decoding: bytes[start..<nameEnd(bytes, from: start)], as: UTF8.self)
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private static func nameEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isNameStart(bytes[end]) || (45...57).contains(bytes[end]), bytes[end] != 47 { end += 1 }
    return end
  }

  private static func skippingSpace(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] <= 32 { end += 1 }
    return end
  }
}
