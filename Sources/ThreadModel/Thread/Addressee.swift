/// The author whom a text addresses at its start: `@NAME`, `/u/NAME`, `NAME,`, `NAME:` or `Dear NAME,`.
enum Addressee {
  /// Scalars of a text that are looked at.
  private static let reach = 120
  /// Words that a name behind `@` may have.
  private static let longestName = 4
  /// Records of the addressed name that are looked at, until one is by somebody else than the speaker.
  private static let patience = 32

  /// The latest earlier record of the addressed author, who is not the speaker.
  static func record(addressedBy index: Int, in records: [CommentRecord], names: NameIndex) -> Int? {
    let speaker = records[index].author.identity
    for name in Self.names(in: records[index].text) {
      guard let number = names.number(of: name) else { continue }
      let earlier = names.records(of: number, before: index).suffix(patience)
      if let record = earlier.last(where: { records[Int($0)].author.identity != speaker }) { return Int(record) }
    }
    return nil
  }

  /// Names that the text may begin with, the longest first: `@Ann Lee hello` may address three people.
  static func names(in text: String) -> [String] {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix(reach)
    let line = Substring(start).prefix { !$0.isNewline }
    let end = line.firstIndex { $0 == "," || $0 == ":" }
    guard let mark = marks.first(where: { line.hasPrefix($0) }) else {
      return (end.map { [String(line[..<$0])] } ?? []) + greetedName(in: line)
    }
    let phrase = line[..<(end ?? line.endIndex)].dropFirst(mark.count)
    let words = phrase.split(maxSplits: longestName, whereSeparator: \.isWhitespace).prefix(longestName)
    return words.reversed().flatMap { last in
      let name = phrase[..<last.endIndex]
      let bare = name.withoutPunctuationAtEnd
      return bare.isEmpty || bare.endIndex == name.endIndex ? [String(name)] : [String(name), String(bare)]
    }
  }

  private static let marks = ["@", "/u/", "u/"]

  /// The name behind `Dear` or `Hi,`, up to a comma, a mark or the end of the line.
  private static func greetedName(in line: Substring) -> [String] {
    let first = line.prefix { !$0.isWhitespace }
    let greeting = first.last == "," ? first.dropLast() : first
    guard greetings.contains(greeting.lowercased()) else { return [] }
    let words = line[first.endIndex...].prefix { !",:!".contains($0) }
      .split(maxSplits: longestName, whereSeparator: \.isWhitespace)
    return (1...longestName).contains(words.count) ? [words.joined(separator: " ")] : []
  }

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

extension Substring {
  fileprivate var withoutPunctuationAtEnd: Substring {
    var rest = self
    while let last = rest.last, ".!?;)".contains(last) { rest.removeLast() }
    return rest
  }
}
