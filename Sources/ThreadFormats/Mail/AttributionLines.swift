/// Finds an attribution at the end of the lines above a quote; mail programs break it over up to three lines.
enum AttributionLines {
  private static let mostLines = 3
  private static let mostBlanks = 2
  static let reach = 6

  /// The attribution and how many lines, with the blank ones below it, are taken up by it.
  static func last(of lines: [Substring]) -> (attribution: MailAttribution, count: Int)? {
    var blanks = 0
    while blanks <= mostBlanks, blanks < lines.count, ArticleText.isBlank(lines[lines.count - 1 - blanks]) {
      blanks += 1
    }
    guard blanks <= mostBlanks else { return nil }
    let filled = lines[..<(lines.count - blanks)]
    guard let last = filled.last, ArticleText.trimmedEnd(last).hasSuffix(":") || last.contains("：") else { return nil }
    var best: (attribution: MailAttribution, count: Int)?
    for count in 1...mostLines where count <= filled.count {
      let piece = filled.suffix(count)
      guard let first = piece.first, !ArticleText.isBlank(first) else { break }
      let line = PlainText.singleSpaced(piece.joined(separator: " "))
      // A line further up belongs to it only where the whole begins as attributions do.
      guard count == 1 || AttributionWords.begins(line), let found = MailAttribution(line) else { continue }
      best = (found, count + blanks)
    }
    return best
  }
}
