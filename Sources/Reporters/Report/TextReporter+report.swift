package import ThreadModel

extension TextReporter: ArticleReporter {
  /// Columns of a report where the style knows no terminal.
  package static let columns = 100

  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    let width = max(40, style.width ?? columns)
    let titles = RuleTitles(report.rules)
    let figures = TextFigures(PageFigures(page, titles: titles), style: style, width: width)
    var text = heading(page, of: report, style: style, width: width)
    text += TextOverview(page, style: style, width: width).text
    for thread in page.threads {
      let entries = page.flagged(in: thread)
      if entries.isEmpty { continue }
      let name = page.threads.count > 1 ? " in " + title(of: thread) : ""
      text += "\n" + TextFlow("Flagged comments" + name, .title).lines(width: width, indent: 0, first: "", style: style)
      for entry in entries {
        text += "\n" + TextEntry(entry, titles: titles, style: style, inContext: true, width: width).text
      }
    }
    for preview in page.previews {
      text += list(Wording.removal(of: preview.comment), Wording.consequences(preview), style: style, width: width)
    }
    text += figures.users + figures.rules
    return text + undecided(page, style: style, width: width) + defects(page, style: style, width: width)
  }

  private static func title(of thread: JudgedThread) -> String {
    TerminalText.line(thread.thread.article.title ?? thread.thread.key, columns: TerminalText.title)
  }

  private static func heading(_ page: PageReport, of report: Report, style: Style, width: Int) -> String {
    var rows = [("source", "\(TerminalText.line(page.input)), read as \(TerminalText.line(page.format))")]
    for thread in page.threads {
      if let url = thread.thread.article.url { rows.append(("article", TerminalText.line(url, columns: 200))) }
    }
    if let asOf = report.asOf { rows.append(("as of", TerminalText.line(Wording.time(asOf)))) }
    rows.append(("rule hash", TerminalText.line(report.ruleHash)))
    rows.append(("tool", "moderate " + TerminalText.line(report.version)))
    let title = page.threads.map { Self.title(of: $0) }.joined(separator: "; ")
    var text = TextFlow(title.isEmpty ? TerminalText.line(page.input) : title, .title)
      .lines(width: width, indent: 0, first: "", style: style)
    text += "\n"
    for (label, words) in rows {
      let first = style.paint(DisplayWidth.padded(label, to: 11), .faint)
      text += TextFlow(words).lines(width: width, indent: 11, first: first, style: style)
    }
    return text
  }

  private static func undecided(_ page: PageReport, style: Style, width: Int) -> String {
    let sentences = page.threads.flatMap { page.undecided(in: $0) }.map { Wording.undecided($0.comment, $0.event) }
    return list("Undecided", sentences, style: style, width: width)
  }

  private static func defects(_ page: PageReport, style: Style, width: Int) -> String {
    let sentences = page.allDefects.map { Wording.located($0, in: page.input) }
    return list("Defects of the input", sentences, style: style, width: width)
  }

  private static func list(_ title: String, _ sentences: [String], style: Style, width: Int) -> String {
    if sentences.isEmpty { return "" }
    let heading = TextFlow(TerminalText.line(title, columns: TerminalText.sentence), .title)
    let lines = sentences.map {
      TextFlow(TerminalText.line($0, columns: TerminalText.sentence))
        .lines(width: width, indent: 4, first: "  ", style: style)
    }
    return "\n" + heading.lines(width: width, indent: 0, first: "", style: style) + "\n" + lines.joined()
  }
}
