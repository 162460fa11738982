/// The author whom a text addresses at its start: `@NAME`, `NAME,`, `NAME:` or `Dear NAME,`.
enum Addressee {
  /// Scalars of a text that are looked at.
  private static let reach = 120
  /// Words that a name behind `@` or a greeting may have.
  static let longestName = 4
  /// Records of the addressed name that are looked at, until one is by somebody else than the speaker.
  private static let patience = 32

  /// The latest earlier record of the addressed author, who is not the speaker.
  static func record(addressedBy index: Int, in records: [CommentRecord], names: NameIndex) -> Int? {
    for name in Self.names(in: records[index].text, knownTo: names) {
      if let record = Self.record(of: name, before: index, in: records, names: names) { return record }
    }
    for name in Self.greetedNames(in: records[index].text) {
      if let record = Self.record(of: name, before: index, in: records, names: names) { return record }
    }
    return nil
  }

  private static func record(
    of name: String, before index: Int, in records: [CommentRecord], names: NameIndex
  ) -> Int? {
    guard let number = names.number(of: name) else { return nil }
    let speaker = records[index].author.identity
    let earlier = names.records(of: number, before: index).suffix(patience)
    return earlier.last { records[Int($0)].author.identity != speaker }.map(Int.init)
  }

  /// Names that the text may begin with and that anybody may have.
  private static func names(in text: String, knownTo index: NameIndex) -> [String] {
    let address = text.utf8.span.withUnsafeBufferPointer { PlainAddress($0, reach: reach) }
    switch address {
    case .nobody: return []
    case .name(let range, let fingerprint):
      if let fingerprint, !index.mayHold(fingerprint) { return [] }
      return [Self.text(text, range)]
    case .unclear: return namesByCharacters(in: text)
    }
  }

  private static func text(_ text: String, _ range: Range<Int>) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }

  /// Names that the text may begin with, the longest first: `@Ann Lee hello` may address three people.
  static func namesByCharacters(in text: String) -> [String] {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix(reach)
    let line = Substring(start).prefix { !$0.isNewline }
    let end = line.firstIndex { $0 == "," || $0 == ":" }
    guard line.first == "@" else { return end.map { [String(line[..<$0])] } ?? [] }
    let phrase = line[..<(end ?? line.endIndex)].dropFirst()
    let words = phrase.split(maxSplits: longestName, whereSeparator: \.isWhitespace).prefix(longestName)
    return words.reversed().flatMap { last in
      let name = phrase[..<last.endIndex]
      let bare = name.withoutPunctuationAtEnd
      return bare.isEmpty || bare.endIndex == name.endIndex ? [String(name)] : [String(name), String(bare)]
    }
  }
}

extension Substring {
  fileprivate var withoutPunctuationAtEnd: Substring {
    var rest = self
    while let last = rest.last, ".!?;)".contains(last) { rest.removeLast() }
    return rest
  }
}
