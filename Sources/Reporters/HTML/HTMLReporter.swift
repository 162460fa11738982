package import ThreadModel

/// For browsers: one page that stands alone, with the whole reply tree and links from each flagged comment into it.
package enum HTMLReporter: ArticleReporter {
  package static let name = "html"
  package static let fileExtension = "html"

  /// Lists are nested this deep at most; deeper comments follow in the innermost list and say how deep they are.
  static let deepestNesting = 12

  package static func scan(_ report: Report, style: Style) -> String {
    let titles = RuleTitles(report.rules)
    var body = "<header><h1>Comments to look at</h1>\n"
    body += "<p>" + HTMLText.escaped(Wording.summary(of: report).joined(separator: "; ")) + "</p></header>\n<main>\n"
    body += list("Not read", report.failures.map { Wording.failure($0) })
    for (number, page) in report.pages.enumerated() {
      for thread in page.threads.indices {
        appendSection(thread, of: page, number: number, titles: titles, to: &body)
      }
      body += list("Defects of \(page.input)", page.defectSentences)
    }
    return HTMLPage(title: "Comments to look at", of: report).text(body + "</main>\n")
  }

  private static func appendSection(
    _ thread: Int, of page: PageReport, number: Int, titles: RuleTitles, to html: inout String
  ) {
    let judged = page.threads[thread]
    html += "<section>\n<h2>" + HTMLText.isolated(judged.thread.article.title ?? judged.thread.key) + "</h2>\n"
    html += "<p>" + HTMLText.escaped("\(page.input), \(Wording.flagged(Tally(judged)))") + "</p>\n"
    let prefix = "c\(number + 1)-\(thread + 1)-"
    let flagged = page.flagged(in: judged)
    if !flagged.isEmpty {
      html += "<ul>\n"
      for comment in flagged {
        let judgement = comment.judgement
        html += "<li class=\"\(judgement.verdict.rawValue)\"><a href=\"#\(prefix)\(comment.index + 1)\">"
        html += "<span class=\"verdict\">\(judgement.verdict.rawValue) \(DecimalText.rounded(judgement.score))</span> "
        html += HTMLText.isolated(Wording.name(comment.record.author)) + "</a>: "
        html += HTMLText.isolated(TerminalText.line(comment.record.text, columns: 80)) + "</li>\n"
      }
      html += "</ul>\n"
    }
    appendTree(judged, of: page, prefix: prefix, titles: titles, to: &html)
    html += "</section>\n"
  }

  /// The comments as nested lists, in one pass over the preorder.
  static func appendTree(
    _ judged: JudgedThread, of page: PageReport, prefix: String, titles: RuleTitles, to html: inout String
  ) {
    var open = 0
    for index in judged.thread.comments.indices {
      let level = min(judged.thread.comments[index].depth, deepestNesting)
      if level >= open {
        html += open == 0 ? "<ol class=\"tree\">\n" : "<ol>\n"
        open = level + 1
      } else {
        html += "</li>\n"
        for _ in level + 1..<max(open, level + 1) { html += "</ol></li>\n" }
        open = level + 1
      }
      html += "<li>"
      let comment = JudgedComment(page: page, judged: judged, index: index)
      let anchor = prefix + String(index + 1)
      HTMLComment(comment, titles: titles).append(
        to: &html, anchor: anchor, link: anchor, shownDepth: level == deepestNesting ? level - 1 : level)
    }
    if open > 0 { html += "</li>\n" + String(repeating: "</ol></li>\n", count: open - 1) + "</ol>\n" }
  }

  static func list(_ title: String, _ sentences: [String]) -> String {
    if sentences.isEmpty { return "" }
    return "<section>\n<h2>" + HTMLText.escaped(title) + "</h2>\n<ul>\n"
      + sentences.map { "<li>" + HTMLText.escaped($0) + "</li>\n" }.joined() + "</ul>\n</section>\n"
  }
}
