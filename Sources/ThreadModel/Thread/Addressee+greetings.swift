extension Addressee {
  /// The name behind `Dear` or `Hi,` at the start of a text, up to a comma, a mark or the end of the line.
  static func greetedNames(in text: String) -> [String] {
    let bytes = text.utf8
    let start = bytes.firstIndex { $0 > 32 } ?? bytes.endIndex
    guard mayBegin(bytes[start...]) else { return [] }
    // No greeting is longer, and only the first line can hold one.
    let head = bytes[start...].prefix(longestGreeting + 1)
    guard let end = head.firstIndex(where: { $0 <= 32 }) else { return [] }
    var greeting = text[start..<end]
    if greeting.utf8.last == UInt8(ascii: ",") { greeting.removeLast() }
    guard greetings.contains(greeting.lowercased()) else { return [] }
    let words = text[end...].prefix(longestLine).prefix { !$0.isNewline && !",:!".contains($0) }
      .split(maxSplits: longestName, whereSeparator: \.isWhitespace)
    return (1...longestName).contains(words.count) ? [words.joined(separator: " ")] : []
  }

  /// Whether the first two bytes are those of a greeting; anything beyond ASCII may be.
  private static func mayBegin(_ bytes: Substring.UTF8View) -> Bool {
    var bytes = bytes.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return false }
    if first >= 0x80 || second >= 0x80 { return true }
    let beginning = UInt16(first | 0x20) << 8 | UInt16(second | 0x20)
    return beginnings.contains(beginning)
  }

  private static let beginnings: [UInt16] = {
    var found: [UInt16] = []
    for greeting in greetings {
      let bytes = Array(greeting.utf8.prefix(2))
      let beginning = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
      if bytes.allSatisfy({ $0 < 0x80 }), !found.contains(beginning) { found.append(beginning) }
    }
    return found
  }()

  /// Bytes.
  private static let longestGreeting = 32
  /// Characters.
  private static let longestLine = 100

  /// In English, German, French, Spanish, Polish, Russian.
  private static let greetings: Set<String> = [
    "dear", "hello", "hey", "hi",
    "hallo", "liebe", "lieber", "moin", "servus",
    "bonjour", "bonsoir", "cher", "chère", "salut",
    "estimada", "estimado", "hola", "querida", "querido",
    "cześć", "droga", "drogi", "szanowna", "szanowny", "witaj",
    "дорогая", "дорогой", "здравствуй", "здравствуйте", "привет", "уважаемая", "уважаемый",
  ]
}
