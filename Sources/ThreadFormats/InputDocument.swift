package import ThreadModel

/// The bytes of one input, validated once: everything behind this wall is UTF-8.
package struct InputDocument: Sendable {
  /// The path as given, or the name of standard input.
  package let name: String
  package let text: String
  /// What had to be repaired.
  package let defects: [ThreadDefect]

  /// - Throws: `ParseFailure` for empty and for binary input.
  package init(name: String, bytes: [UInt8]) throws(ParseFailure) {
    self.name = name
    guard !bytes.isEmpty else { throw ParseFailure("the input is empty") }
    if let zero = bytes.firstIndex(of: 0) {
      throw ParseFailure("this looks like a binary file: byte \(zero) is zero")
    }
    text = String(decoding: bytes, as: UTF8.self)
    defects = []
  }
}
