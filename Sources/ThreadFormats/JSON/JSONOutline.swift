/// The outline of one JSON text after another, read into the same memory: for records of which there are millions.
///
/// A value is a place among the entries, and what it says is taken from the bytes when somebody asks. `JSONDocument` is
/// the same for a text that is kept.
struct JSONOutline {
  private var reader = JSONReader()

  /// The whole text.
  static let root = 0

  /// Reads a text and forgets the one before.
  ///
  /// - Throws: `JSONFailure` where the text is not one JSON value.
  mutating func read(_ bytes: Span<UInt8>) throws(JSONFailure) {
    reader.restart()
    try reader.read(bytes)
  }

  func isObject(_ value: Int) -> Bool { reader.entries[value].kind == .object }
  func isArray(_ value: Int) -> Bool { reader.entries[value].kind == .array }

  /// The places of an array's values, or of an object's keys and values in turn: from `value + 1` to `end`, each one at
  /// the `end` of the one before.
  func end(of value: Int) -> Int { Int(reader.entries[value].subtreeEnd) }

  /// The bytes of a literal, a string's without its quotation marks.
  func literal(_ value: Int) -> Range<Int> {
    Int(reader.entries[value].start)..<Int(reader.entries[value].end)
  }

  func string(_ value: Int, in bytes: Span<UInt8>) -> String? {
    switch reader.entries[value].kind {
    case .string: text(literal(value), in: bytes)
    case .escapedString: JSONString.unescaped(bytes.extracting(literal(value)))
    default: nil
    }
  }

  /// Whether a string has no escapes, so that its literal is its text.
  func isPlainString(_ value: Int) -> Bool { reader.entries[value].kind == .string }

  func number(_ value: Int, in bytes: Span<UInt8>) -> String? {
    reader.entries[value].kind == .number ? text(literal(value), in: bytes) : nil
  }

  /// A string, or a number as written: what exports use as an id.
  func key(_ value: Int, in bytes: Span<UInt8>) -> String? { string(value, in: bytes) ?? number(value, in: bytes) }

  func int(_ value: Int, in bytes: Span<UInt8>) -> Int? { number(value, in: bytes).flatMap { Int($0) } }

  func double(_ value: Int, in bytes: Span<UInt8>) -> Double? {
    number(value, in: bytes).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The member of that name, the first one where an object has several; nil where there is none, or no object.
  func member(_ name: String, of value: Int, in bytes: Span<UInt8>) -> Int? {
    guard isObject(value) else { return nil }
    var key = value + 1
    while key + 1 < end(of: value) {
      if string(key, in: bytes) == name { return key + 1 }
      key = end(of: key + 1)
    }
    return nil
  }

  /// What `read` makes of the values of an array, nil left out; nothing where this is no array.
  func elements<Element>(of value: Int, _ read: (Int) -> Element?) -> [Element] {
    guard isArray(value) else { return [] }
    var elements: [Element] = []
    var next = value + 1
    while next < end(of: value) {
      if let element = read(next) { elements.append(element) }
      next = end(of: next)
    }
    return elements
  }

  private func text(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
