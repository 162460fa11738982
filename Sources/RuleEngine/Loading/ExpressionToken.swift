/// A word or sign of an `expr`.
struct ExpressionToken {
  let text: String
  /// Byte offset in the expression.
  let offset: Int

  var isWord: Bool { text.utf8.allSatisfy(Self.isWordByte) }
  var isNumber: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// How this language writes an operator of another one.
  var usualForm: String? {
    switch text {
    case "&&", "&", "AND", "And": "and"
    case "||", "|", "OR", "Or": "or"
    case "!", "~", "NOT", "Not": "not"
    default: nil
    }
  }

  /// Ids, globs and numbers; `( ) [ ] ,`; and runs of anything else, which no expression has.
  static func tokens(of text: String) -> [ExpressionToken] {
    let bytes = Array(text.utf8)
    var tokens: [ExpressionToken] = []
    var at = 0
    while at < bytes.count {
      let start = at
      if isSpace(bytes[at]) {
        at += 1
        continue
      }
      at += 1
      if !isSign(bytes[start]) {
        let isWord = isLetter(bytes[start])
        while at < bytes.count, !isSpace(bytes[at]), !isSign(bytes[at]), isLetter(bytes[at]) == isWord { at += 1 }
      }
      tokens.append(ExpressionToken(text: String(decoding: bytes[start..<at], as: UTF8.self), offset: start))
    }
    return tokens
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
  private static func isSign(_ byte: UInt8) -> Bool { "()[],".utf8.contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isWordByte(byte) || (0x41...0x5A).contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "*")
  }
}
