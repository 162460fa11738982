package import ThreadModel

extension TextReporter: ArticleReporter {
  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    let titles = RuleTitles(report.rules)
    let figures = PageFigures(page, titles: titles)
    var text = heading(page, of: report, style: style)
    for thread in page.threads {
      let entries = page.flagged(in: thread)
      if entries.isEmpty { continue }
      let name = page.threads.count > 1 ? " in " + title(of: thread) : ""
      text += "\n" + style.paint("Flagged comments" + name, .title) + "\n"
      for entry in entries {
        text += "\n" + TextEntry(entry, titles: titles, style: style, inContext: true).text
      }
    }
    text += removals(page, style: style) + users(figures, style: style) + rules(figures, style: style)
    return text + undecided(page, style: style) + defects(page, style: style)
  }

  private static func title(of thread: JudgedThread) -> String {
    TerminalText.line(thread.thread.article.title ?? thread.thread.key, columns: TerminalText.title)
  }

  private static func heading(_ page: PageReport, of report: Report, style: Style) -> String {
    var rows = [("source", "\(TerminalText.line(page.input)), read as \(TerminalText.line(page.format))")]
    for thread in page.threads {
      if let url = thread.thread.article.url { rows.append(("article", TerminalText.line(url, columns: 200))) }
    }
    rows.append(("rule hash", TerminalText.line(report.ruleHash)))
    rows.append(("tool", "moderate " + TerminalText.line(report.version)))
    rows.append(("verdicts", Wording.verdicts(Tally(page))))
    let title = page.threads.map { Self.title(of: $0) }.joined(separator: "; ")
    return style.paint(title.isEmpty ? TerminalText.line(page.input) : title, .title) + "\n\n"
      + rows.map { style.paint(DisplayWidth.padded($0, to: 11), .faint) + $1 + "\n" }.joined()
  }

  private static func removals(_ page: PageReport, style: Style) -> String {
    page.previews.map { list(Wording.removal(of: $0.comment), Wording.consequences($0), style: style) }.joined()
  }

  private static func users(_ figures: PageFigures, style: Style) -> String {
    let shown = figures.flaggedUsers
    var text = "\n" + style.paint("Users with flagged comments", .title) + "\n\n"
    if !shown.isEmpty {
      var table = TextTable(header: ["user", "comments", "flagged", "score"], isNumeric: [false, true, true, true])
      for user in shown {
        table.add([user.name, String(user.comments), String(user.flagged), DecimalText.rounded(user.score)])
      }
      text += table.text(style: style, indent: "  ")
    }
    return text + "  " + style.paint(Wording.others(figures), .faint) + "\n"
  }

  private static func rules(_ figures: PageFigures, style: Style) -> String {
    if figures.rules.isEmpty { return "" }
    var table = TextTable(
      header: ["rule", "comments", "hits", "score", "title"], isNumeric: [false, true, true, true, false])
    for rule in figures.rules {
      let title = rule.status == .test ? rule.title + " (on trial)" : rule.title
      table.add([rule.id, String(rule.comments), String(rule.hits), DecimalText.rounded(rule.score), title])
    }
    return "\n" + style.paint("Rules", .title) + "\n\n" + table.text(style: style, indent: "  ")
  }

  private static func undecided(_ page: PageReport, style: Style) -> String {
    let sentences = page.threads.flatMap { page.undecided(in: $0) }.map { Wording.undecided($0.comment, $0.event) }
    return list("Undecided", sentences, style: style)
  }

  private static func defects(_ page: PageReport, style: Style) -> String {
    list("Defects of the input", page.allDefects.map { Wording.located($0, in: page.input) }, style: style)
  }

  private static func list(_ title: String, _ sentences: [String], style: Style) -> String {
    if sentences.isEmpty { return "" }
    let lines = sentences.map { "  " + TerminalText.line($0, columns: TerminalText.sentence) + "\n" }
    return "\n" + style.paint(title, .title) + "\n\n" + lines.joined()
  }
}
