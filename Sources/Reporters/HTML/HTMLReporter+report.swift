package import ThreadModel

extension HTMLReporter {
  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    let titles = RuleTitles(report.rules)
    let figures = PageFigures(page, titles: titles)
    let names = page.threads.map { $0.thread.article.title ?? $0.thread.key }
    let title = names.isEmpty ? page.input : names.joined(separator: "; ")
    var body = heading(page, title: title) + "<main>\n"
    for (number, thread) in page.threads.enumerated() {
      appendFlagged(thread, of: page, prefix: "c1-\(number + 1)-", titles: titles, to: &body)
    }
    body += users(figures) + rules(figures)
    let undecided = page.threads.flatMap { page.undecided(in: $0) }.map { Wording.undecided($0.comment, $0.event) }
    body += list("Undecided", undecided) + list("Defects of the input", page.defectSentences)
    for (number, judged) in page.threads.enumerated() where !judged.judgements.isEmpty {
      let name = page.threads.count > 1 ? " on " + (judged.thread.article.title ?? judged.thread.key) : ""
      body += "<section>\n<h2>All comments" + HTMLText.escaped(name) + "</h2>\n"
      appendTree(judged, of: page, prefix: "c1-\(number + 1)-", titles: titles, to: &body)
      body += "</section>\n"
    }
    return HTMLPage(title: title, of: report).text(body + "</main>\n")
  }

  private static func heading(_ page: PageReport, title: String) -> String {
    var html = "<header><h1>" + HTMLText.isolated(title) + "</h1>\n<dl>\n"
    html += "<dt>source</dt><dd>\(HTMLText.escaped(page.input)), read as \(HTMLText.escaped(page.format))</dd>\n"
    for url in page.threads.compactMap(\.thread.article.url) {
      let shown = HTMLText.escaped(url)
      let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
      html += "<dt>article</dt><dd>"
      html += isWeb ? "<a href=\"\(shown)\" rel=\"noreferrer noopener nofollow\">\(shown)</a>" : shown
      html += "</dd>\n"
    }
    return html + "<dt>verdicts</dt><dd>\(Wording.verdicts(Tally(page)))</dd>\n</dl></header>\n"
  }

  private static func appendFlagged(
    _ judged: JudgedThread, of page: PageReport, prefix: String, titles: RuleTitles, to html: inout String
  ) {
    let flagged = page.flagged(in: judged)
    if flagged.isEmpty { return }
    let name = page.threads.count > 1 ? " in " + (judged.thread.article.title ?? judged.thread.key) : ""
    html += "<section>\n<h2>Flagged comments" + HTMLText.escaped(name) + "</h2>\n"
    for comment in flagged {
      if let parent = comment.parent {
        html += "<blockquote><cite>\(HTMLText.escaped(Wording.name(parent.record.author))):</cite> "
        html += HTMLText.escaped(TerminalText.line(parent.record.text, columns: 200)) + "</blockquote>\n"
      }
      HTMLComment(comment, titles: titles).append(
        to: &html, anchor: nil, link: prefix + String(comment.index + 1), shownDepth: nil)
    }
    html += "</section>\n"
  }

  private static func users(_ figures: PageFigures) -> String {
    var html = "<section>\n<h2>Users with flagged comments</h2>\n"
    if !figures.flaggedUsers.isEmpty {
      html += "<table>\n" + head(["user"], ["comments", "flagged", "score"])
      for user in figures.flaggedUsers {
        html += row([user.name], [String(user.comments), String(user.flagged), DecimalText.rounded(user.score)])
      }
      html += "</table>\n"
    }
    return html + "<p>" + HTMLText.escaped(Wording.others(figures)) + "</p>\n</section>\n"
  }

  private static func rules(_ figures: PageFigures) -> String {
    if figures.rules.isEmpty { return "" }
    var html = "<section>\n<h2>Rules</h2>\n<table>\n" + head(["rule", "title"], ["comments", "hits", "score"])
    for rule in figures.rules {
      let title = rule.status == .test ? rule.title + " (on trial)" : rule.title
      let numbers = [String(rule.comments), String(rule.hits), DecimalText.rounded(rule.score)]
      html += row([rule.id, title], numbers)
    }
    return html + "</table>\n</section>\n"
  }

  private static func head(_ words: [String], _ numbers: [String]) -> String {
    "<tr>" + words.map { "<th scope=\"col\">\($0)</th>" }.joined()
      + numbers.map { "<th scope=\"col\" class=\"figure\">\($0)</th>" }.joined() + "</tr>\n"
  }

  private static func row(_ words: [String], _ numbers: [String]) -> String {
    "<tr>" + words.map { "<td>\(HTMLText.isolated($0))</td>" }.joined()
      + numbers.map { "<td class=\"figure\">\($0)</td>" }.joined() + "</tr>\n"
  }
}
