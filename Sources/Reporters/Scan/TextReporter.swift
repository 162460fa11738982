package import ThreadModel

/// For people at a terminal: the flagged comments by article, why each was flagged, and one line that sums up.
package enum TextReporter: Reporter {
  package static let name = "text"
  package static let fileExtension = "txt"
  package static let namesRuleHash = false

  /// So many defects of one input are listed by a scan; the others are counted.
  private static let defectsShown = 5

  package static func scan(_ report: Report, style: Style) -> String {
    var text = ""
    let titles = RuleTitles(report.rules)
    for page in report.pages {
      for thread in page.threads { text += section(thread, of: page, titles: titles, style: style) }
      text += defects(of: page, style: style)
    }
    for failure in report.failures { text += MessageLine.failure(failure, style: style) }
    if !report.failures.isEmpty { text += "\n" }
    return text + summary(report, style: style) + "\n"
  }

  private static func section(
    _ thread: JudgedThread, of page: PageReport, titles: RuleTitles, style: Style
  ) -> String {
    let flagged = page.flagged(in: thread)
    let undecided = page.undecided(in: thread)
    if flagged.isEmpty, undecided.isEmpty { return "" }
    let title = TerminalText.line(thread.thread.article.title ?? thread.thread.key, columns: TerminalText.title)
    var text = style.paint(title, .title) + "\n"
    text += style.paint(TerminalText.line(page.input) + ", " + Wording.flagged(Tally(thread)), .faint) + "\n\n"
    for comment in flagged { text += TextEntry(comment, titles: titles, style: style).text + "\n" }
    for (comment, event) in undecided {
      let sentence = Wording.undecided(comment, event)
      text +=
        "  " + style.paint("undecided", .review) + " " + TerminalText.line(sentence, columns: TerminalText.sentence)
        + "\n"
    }
    return undecided.isEmpty ? text : text + "\n"
  }

  private static func defects(of page: PageReport, style: Style) -> String {
    let defects = page.allDefects
    if defects.isEmpty { return "" }
    var text = ""
    for defect in defects.prefix(defectsShown) {
      text += MessageLine.defect(defect, in: page.input, style: style)
    }
    if defects.count > defectsShown {
      let rest = Wording.count(defects.count - defectsShown, "more defect")
      text += style.paint("defect", .review) + ": " + TerminalText.line(page.input) + ": \(rest)\n"
    }
    return text + "\n"
  }

  private static func summary(_ report: Report, style: Style) -> String {
    let isCalm = Tally(report).flagged == 0 && report.failures.isEmpty
    return style.paint(Wording.summary(of: report).joined(separator: "; "), isCalm ? .good : .title)
  }
}

extension PageReport {
  /// Those of the input, then those of its threads.
  var allDefects: [ThreadDefect] { defects + threads.flatMap(\.thread.defects) }
}
