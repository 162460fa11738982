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
    let speaker = records[index].author.identity
    for name in Self.names(in: records[index].text) + Self.greetedNames(in: records[index].text) {
      guard let number = names.number(of: name) else { continue }
      let earlier = names.records(of: number, before: index).suffix(patience)
      if let record = earlier.last(where: { records[Int($0)].author.identity != speaker }) { return Int(record) }
    }
    return nil
  }

  /// Names that the text may begin with, the longest first: `@Ann Lee hello` may address three people.
  static func names(in text: String) -> [String] {
    if let names = plainNames(in: text) { return names }
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

extension Addressee {
  /// The same by bytes, where the text begins with ASCII and not with `@`; nil elsewhere.
  private static func plainNames(in text: String) -> [String]? {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { $0 != 32 && !(9...13).contains($0) }) else { return [] }
    var place = start
    var scalars = 0
    while place < bytes.endIndex, scalars < reach {
      switch bytes[place] {
      case 0x80...,
        UInt8(ascii: "@") where scalars == 0:
        return nil
      case 10...13: return []
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        // What follows may be a mark that belongs to the comma.
        let next = bytes.index(after: place)
        return next < bytes.endIndex && scalars + 1 < reach && bytes[next] >= 0x80
          ? nil : [String(text[start..<place])]
      default: break
      }
      bytes.formIndex(after: &place)
      scalars += 1
    }
    return []
  }
}

extension Substring {
  fileprivate var withoutPunctuationAtEnd: Substring {
    var rest = self
    while let last = rest.last, ".!?;)".contains(last) { rest.removeLast() }
    return rest
  }
}
