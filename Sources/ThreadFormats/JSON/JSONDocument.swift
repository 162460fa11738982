/// A JSON text (RFC 8259) as a flat array of values in document order; strings are decoded when they are read.
///
/// A value's descendants are the slice behind it, so that neither reading nor freeing a deeply nested text recurses.
package final class JSONDocument: Sendable {
  struct Entry {
    enum Kind: UInt8 { case null, boolTrue, boolFalse, number, string, escapedString, array, object }
    var kind: Kind
    /// Bytes of the literal; of a string without its quotation marks.
    var start: Int32
    var end: Int32
    /// One past the last descendant's index.
    var subtreeEnd: Int32
  }

  private let source: String.UTF8View
  let entries: [Entry]

  /// - Throws: `JSONFailure` where the text is not one JSON value.
  package convenience init(_ text: some StringProtocol) throws(JSONFailure) {
    try self.init(source: String(text))
  }

  private init(source text: String) throws(JSONFailure) {
    source = text.utf8
    var reader = JSONReader()
    try reader.read(text.utf8.span)
    entries = reader.entries
  }

  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// Whether the entry is this string.
  func isKey(_ index: Int, _ name: String) -> Bool {
    let entry = entries[index]
    guard entry.kind == .string else { return JSONString.unescaped(literal(of: entry)) == name }
    let count = Int(entry.end - entry.start)
    guard count == name.utf8.count else { return false }
    let bytes = source.span
    var place = Int(entry.start)
    for byte in name.utf8 {
      guard bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }

  func literal(of entry: Entry) -> Substring {
    let start = source.index(source.startIndex, offsetBy: Int(entry.start))
    return Substring(source[start..<source.index(start, offsetBy: Int(entry.end - entry.start))])
  }
}

/// Why a text is not JSON.
package struct JSONFailure: Error, Hashable, Sendable {
  package let problem: String
  /// In bytes from the start of the text.
  package let offset: Int
}
