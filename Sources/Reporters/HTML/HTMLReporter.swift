package import ThreadModel

/// For browsers: pages that stand alone. `scan` has the reply trees with links from each flagged comment into them,
/// `report` all that `ArticlePage` says of one article.
package enum HTMLReporter: ArticleReporter {
  package static let name = "html"
  package static let fileExtension = "html"

  /// Lists are nested this deep at most; deeper comments follow in the innermost list and say how deep they are.
  static let deepestNesting = 12

  package static func scan(_ report: Report, style: Style) -> String {
    let titles = RuleTitles(report.rules)
    let words = Words(.en)
    var header = "<h1>Comments to look at</h1>\n"
    header += "<p>" + HTMLText.escaped(Wording.summary(of: report).joined(separator: "; ")) + "</p>\n"
    let failures = report.failures.map { Wording.failure($0) }
    var main = HTMLText.section("failures", "Not read", HTMLText.list(failures, words: words, limit: .max))
    for (number, page) in report.pages.enumerated() {
      for thread in page.threads.indices {
        appendSection(thread, of: page, number: number, titles: titles, words: words, to: &main)
      }
      let defects = HTMLText.list(page.defectSentences, words: words, limit: .max)
      let heading = "Defects of " + TerminalText.line(page.input, columns: TerminalText.title)
      main += HTMLText.section("defects-\(number + 1)", heading, defects)
    }
    return HTMLFrame(title: "Comments to look at", words: words, hasScript: false)
      .text(header: header, main: main, footer: ArticlePage.origin(report, words))
  }

  private static func appendSection(
    _ thread: Int, of page: PageReport, number: Int, titles: RuleTitles, words: Words, to html: inout String
  ) {
    let judged = page.threads[thread]
    html += "<section>\n<h2>" + HTMLText.isolated(judged.thread.article.title ?? judged.thread.key) + "</h2>\n"
    html += "<p>" + HTMLText.escaped("\(page.input), \(Wording.flagged(Tally(judged)))") + "</p>\n"
    let prefix = "c\(number + 1)-\(thread + 1)-"
    let flagged = page.flagged(in: judged)
    if !flagged.isEmpty {
      html += "<ul class=\"plain\">\n"
      for comment in flagged {
        html += "<li>" + HTMLText.badge(comment.judgement, words) + " <a href=\"#\(prefix)\(comment.index + 1)\">"
        html += HTMLText.isolated(Wording.name(comment.record.author)) + "</a>: "
        html += HTMLText.isolated(TerminalText.line(comment.record.text, columns: 80)) + "</li>\n"
      }
      html += "</ul>\n"
    }
    appendTree(judged, of: page, prefix: prefix, titles: titles, words: words, to: &html)
    html += "</section>\n"
  }

  /// The comments as nested lists, in one pass over the preorder.
  private static func appendTree(
    _ judged: JudgedThread, of page: PageReport, prefix: String, titles: RuleTitles, words: Words,
    to html: inout String
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
      var element = HTMLComment(comment, titles: titles, words: words)
      element.anchor = prefix + String(index + 1)
      element.link = element.anchor
      element.shownDepth = level == deepestNesting ? level - 1 : level
      element.append(to: &html)
    }
    if open > 0 { html += "</li>\n" + String(repeating: "</ol></li>\n", count: open - 1) + "</ol>\n" }
  }
}
