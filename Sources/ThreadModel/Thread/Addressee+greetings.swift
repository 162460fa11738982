extension Addressee {
  /// The name behind `Dear` or `Hi,` at the start of a text, up to a comma, a mark or the end of the line.
  static func greetedNames(in text: String) -> [String] {
    let bytes = text.utf8
    let start = bytes.firstIndex { $0 > 32 } ?? bytes.endIndex
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
