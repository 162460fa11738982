package import ThreadModel

extension MarkdownReporter {
  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    let titles = RuleTitles(report.rules)
    let figures = PageFigures(page, titles: titles)
    let names = page.threads.map { $0.thread.article.title ?? $0.thread.key }
    let title = names.isEmpty ? page.input : names.joined(separator: "; ")
    var text = "# " + MarkdownText.escaped(title, columns: TerminalText.title) + "\n\n"
    text += "- source: \(MarkdownText.escaped(page.input)), read as \(MarkdownText.escaped(page.format))\n"
    for thread in page.threads {
      if let url = thread.thread.article.url { text += "- article: \(MarkdownText.escaped(url))\n" }
    }
    text += "- \(origin(of: report))- verdicts: \(Wording.verdicts(Tally(page)))\n"
    for thread in page.threads {
      let flagged = page.flagged(in: thread)
      if flagged.isEmpty { continue }
      let name = page.threads.count > 1 ? " in " + (thread.thread.article.title ?? thread.thread.key) : ""
      text += "\n## Flagged comments\(MarkdownText.escapedPiece(name, startsLine: false))\n\n"
      for comment in flagged { text += MarkdownEntry(comment, titles: titles, inContext: true).text }
    }
    for preview in page.previews { text += list(Wording.removal(of: preview.comment), Wording.consequences(preview)) }
    text += users(figures) + rules(figures)
    let undecided = page.threads.flatMap { page.undecided(in: $0) }.map { Wording.undecided($0.comment, $0.event) }
    return text + list("Undecided", undecided) + list("Defects of the input", page.defectSentences)
  }

  private static func users(_ figures: PageFigures) -> String {
    var text = "\n## Users with flagged comments\n\n"
    if !figures.flaggedUsers.isEmpty {
      var table = MarkdownTable(
        header: ["user", "comments", "flagged", "score"], isNumeric: [false, true, true, true])
      for user in figures.flaggedUsers {
        table.add([user.name, String(user.comments), String(user.flagged), DecimalText.rounded(user.score)])
      }
      text += table.text + "\n"
    }
    return text + Wording.others(figures) + "\n"
  }

  private static func rules(_ figures: PageFigures) -> String {
    if figures.rules.isEmpty { return "" }
    var table = MarkdownTable(
      header: ["rule", "comments", "hits", "score", "title"], isNumeric: [false, true, true, true, false])
    for rule in figures.rules {
      let title = rule.status == .test ? rule.title + " (on trial)" : rule.title
      table.add([rule.id, String(rule.comments), String(rule.hits), DecimalText.rounded(rule.score), title])
    }
    return "\n## Rules\n\n" + table.text
  }
}
