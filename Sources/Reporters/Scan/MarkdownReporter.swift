package import ThreadModel

/// For pull requests and notes: GitHub Flavored Markdown, the flagged comments by article.
package enum MarkdownReporter: ArticleReporter {
  package static let name = "markdown"
  package static let fileExtension = "md"

  package static func scan(_ report: Report, style: Style) -> String {
    let titles = RuleTitles(report.rules)
    var text = "## Comments to look at\n\n"
    text += MarkdownText.escaped(Wording.summary(of: report).joined(separator: "; ")) + "\n"
    for page in report.pages {
      for thread in page.threads { text += section(thread, of: page, titles: titles) }
      text += details("defects of " + MarkdownText.escaped(page.input), page.defectSentences)
    }
    text += list("Not read", report.failures.map { Wording.failure($0) })
    return text + "\n" + origin(of: report)
  }

  static func section(_ thread: JudgedThread, of page: PageReport, titles: RuleTitles) -> String {
    let flagged = page.flagged(in: thread)
    let undecided = page.undecided(in: thread)
    if flagged.isEmpty, undecided.isEmpty { return "" }
    let title = thread.thread.article.title ?? thread.thread.key
    var text = "\n### " + MarkdownText.escaped(title, columns: TerminalText.title) + "\n\n"
    text += MarkdownText.escaped("\(page.input), \(Wording.flagged(Tally(thread)))") + "\n\n"
    for comment in flagged { text += MarkdownEntry(comment, titles: titles).text }
    for (comment, event) in undecided {
      text += "- **undecided** " + MarkdownText.escaped(Wording.undecided(comment, event)) + "\n"
    }
    return text
  }

  static func list(_ title: String, _ sentences: [String]) -> String {
    if sentences.isEmpty { return "" }
    return "\n### \(title)\n\n" + sentences.map { "- " + MarkdownText.escaped($0) + "\n" }.joined()
  }

  /// A list that is folded until somebody asks.
  static func details(_ title: String, _ sentences: [String]) -> String {
    if sentences.isEmpty { return "" }
    return "\n<details><summary>\(sentences.count) \(title)</summary>\n\n"
      + sentences.map { "- " + MarkdownText.escaped($0) + "\n" }.joined() + "\n</details>\n"
  }

  static func origin(of report: Report) -> String {
    let version = MarkdownText.escaped(report.version, startsLine: false)
    let asOf = report.asOf.map { ", as of " + MarkdownText.escaped(Wording.time($0)) } ?? ""
    return "rule hash \(MarkdownText.code(report.ruleHash)), moderate \(version)\(asOf)\n"
  }
}

extension PageReport {
  var defectSentences: [String] { allDefects.map { Wording.located($0, in: input) } }
}
