internal import ThreadModel

/// How many comments have which verdict: a tile for each, and a bar.
struct SummarySection {
  private let tally: Tally
  private let words: Words

  init(_ tally: Tally, words: Words) {
    self.tally = tally
    self.words = words
  }

  var html: String { HTMLText.section("summary", words[.summary], content) }

  private var sentence: String {
    if tally.comments == 0 { return words[.noComments] }
    if tally.flagged == 0 { return words(.noneFlagged, tally.comments) }
    return words(
      .flaggedOf, String(tally.flagged), String(tally.comments), words.percent(tally.flagged, of: tally.comments))
  }

  private var content: String {
    var html = "<p class=\"headline\">\(sentence)</p>\n"
    if tally.comments == 0 { return html }
    html += Self.bar(tally, words) + "<ul class=\"tiles\">\n"
    for verdict in Verdict.allCases.reversed() {
      let count = tally.count(of: verdict)
      html += "<li class=\"\(verdict.styleClass)\"><span class=\"badge \(verdict.styleClass)\">"
      html += "\(words[verdict.phrase])</span> <b>\(count)</b> "
      html += "<span class=\"note\">\(words.percent(count, of: tally.comments))</span></li>\n"
    }
    return html + "</ul>\n"
  }

  /// The shares beside each other; what is not zero is at least a sliver.
  static func bar(_ tally: Tally, _ words: Words) -> String {
    let verdicts = Verdict.allCases.reversed().filter { tally.count(of: $0) > 0 }
    let label = verdicts.map { "\(words[$0.phrase]): \(tally.count(of: $0))" }.joined(separator: ", ")
    let widths = verdicts.map { max(6, 1000 * tally.count(of: $0) / max(1, tally.comments)) }
    let all = widths.reduce(0, +)
    var html = "<svg class=\"verdicts\" viewBox=\"0 0 \(all) 20\" preserveAspectRatio=\"none\" role=\"img\" "
    html += "aria-label=\"\(HTMLText.escaped(label))\">"
    var x = 0
    for (verdict, width) in zip(verdicts, widths) {
      html += "<rect class=\"\(verdict.styleClass)\" x=\"\(x)\" y=\"0\" width=\"\(width)\" height=\"20\"/>"
      x += width
    }
    return html + "</svg>\n"
  }
}
