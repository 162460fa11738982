/// The first mailbox of a `From` field: `"Name" <address>`, `address (Name)`, `address`, and `name at host (Name)` as list
/// archives write it.
struct MailAddress {
  private(set) var name: String?
  private(set) var address: String?

  init(_ field: String) {
    var parser = Parser()
    for scalar in field.unicodeScalars.prefix(4000) where !parser.isDone { parser.take(scalar) }
    let phrase = Self.words(parser.phrase)
    if let angle = parser.angle, let address = Self.address(angle) {
      self.address = address
      name = phrase ?? Self.words(parser.comment)
    } else if let phrase, let address = Self.address(phrase) {
      self.address = address
      name = Self.words(parser.comment)
    } else if let phrase, let bracket = phrase.firstIndex(of: "["), let address = Self.address(phrase[bracket...]) {
      // `Name [mailto:address]`
      self.address = address
      name = Self.words(String(phrase[..<bracket]))
    } else {
      name = phrase ?? Self.words(parser.comment)
    }
    // `"Name <address>" <address>`
    if let address, let repeated = name?.firstRange(of: "<\(address)>") { name?.removeSubrange(repeated) }
    name = name.flatMap { Self.words($0) }
    if name == address { name = nil }
  }

  /// One word with an `@`, or `name at host`, which is a disguised one; nil where the text is something else.
  static func address(_ text: some StringProtocol) -> String? {
    let words = PlainText.singleSpaced(text).split(separator: " ")
    var address: String
    if words.count == 3, words[1].lowercased() == "at" || words[1] == "@" {
      address = "\(words[0])@\(words[2])"
    } else if words.count == 1, words[0].contains("@") {
      address = words[0].filter { !"[]".contains($0) }
    } else {
      return nil
    }
    if address.hasPrefix("mailto:") { address.removeFirst(7) }
    return address.utf8.count > 2 && address.utf8.count < 320 ? address : nil
  }

  private static func words(_ text: String) -> String? {
    var words = PlainText.singleSpaced(EncodedWords.decoded(text))
    while words.count > 1, let first = words.first, first == words.last, first == "\"" || first == "'" {
      words = PlainText.trimmed(String(words.dropFirst().dropLast()))
    }
    return words.isEmpty ? nil : words
  }

  private struct Parser {
    var phrase = ""
    var comment = ""
    var angle: String?
    var isDone = false
    private var isQuoted = false
    private var isEscaped = false
    private var isInAngle = false
    private var commentDepth = 0

    mutating func take(_ scalar: Unicode.Scalar) {
      if isEscaped || scalar == "\\" {
        if isEscaped { append(scalar) }
        isEscaped = !isEscaped
      } else if isQuoted {
        if scalar == "\"" { isQuoted = false } else { append(scalar) }
      } else if commentDepth > 0 {
        if scalar == "(" { commentDepth += 1 }
        if scalar == ")" { commentDepth -= 1 }
        if commentDepth > 0 { append(scalar) }
      } else if isInAngle {
        if scalar == ">" { isInAngle = false } else { angle?.unicodeScalars.append(scalar) }
      } else {
        takeOutside(scalar)
      }
    }

    private mutating func takeOutside(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "\"": isQuoted = true
      case "(": commentDepth = 1
      case "<" where angle == nil:
        isInAngle = true
        angle = ""
      case ",", ";":
        isDone = angle != nil || phrase.contains("@")
        if !isDone { append(scalar) }
      default: append(scalar)
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      if commentDepth > 0 {
        comment.unicodeScalars.append(scalar)
      } else if isInAngle {
        angle?.unicodeScalars.append(scalar)
      } else {
        phrase.unicodeScalars.append(scalar)
      }
    }
  }
}
