internal import ThreadModel

/// The whole page of an article, section by section in the order in which an editor asks.
struct ArticlePage {
  private let reading: PageReading
  private let words: Words

  init(_ page: PageReport, of report: Report, language: InterfaceLanguage) {
    reading = PageReading(page, of: report, language: language)
    words = reading.words
  }

  var html: String {
    let pictures = PictureSections(reading)
    let tables = TableSections(reading)
    let figures = FigureSections(reading)
    let sections: [(id: String, phrase: Phrase, html: String)] = [
      ("summary", .summary, SummarySection(reading.tally, words: words).html),
      ("attention", .attention, AttentionSection(reading).html + removals),
      ("timeline", .timeline, pictures.timeline), ("tree", .tree, pictures.tree),
      ("text", reading.shown.isComplete ? .text : .textCut, CommentSections(reading).html),
      ("users", .users, tables.users), ("pairs", .pairs, tables.pairs), ("rules", .rules, tables.rules),
      ("defects", .defects, defects), ("figures", .figures, figures.figures),
      ("definitions", .definitions, figures.definitions),
    ]
    var links: [(id: String, phrase: Phrase)] = []
    for section in sections where !section.html.isEmpty {
      links.append((section.id, section.phrase))
      if section.id == "text", !reading.listed.isEmpty { links.append(("flagged", .flagged)) }
    }
    let frame = HTMLFrame(title: reading.page.title, words: words, hasScript: true)
    return frame.text(
      header: heading + contents(links), main: sections.map(\.html).joined(), footer: Self.origin(reading.report, words)
    )
  }

  static func origin(_ report: Report, _ words: Words) -> String {
    "<p>\(words[.version]) moderate \(HTMLText.escaped(report.version)). \(words[.ruleHash]): "
      + "<code>\(HTMLText.escaped(report.ruleHash))</code>"
      + (report.asOf.map { ". \(words[.asOf]): \(Wording.time($0))" } ?? "") + "</p>\n"
  }

  private var removals: String {
    reading.page.previews.map { preview in
      let sentences = words.consequences(preview).map { "<li>\(HTMLText.escaped(TerminalText.line($0)))</li>\n" }
      return "<section class=\"removal\"><h2>"
        + HTMLText.escaped(TerminalText.line(words.removal(of: preview.comment), columns: TerminalText.sentence))
        + "</h2>\n<ul class=\"plain\">\n\(sentences.joined())</ul></section>\n"
    }.joined()
  }

  private func contents(_ links: [(id: String, phrase: Phrase)]) -> String {
    "<nav aria-label=\"\(words[.contents])\"><ul>\n"
      + links.map { "<li><a href=\"#\($0.id)\">\(words[$0.phrase])</a></li>\n" }.joined() + "</ul></nav>\n"
  }

  private var heading: String {
    let page = reading.page
    let title = HTMLText.isolated(TerminalText.line(reading.page.title, columns: 300))
    var html = "<h1>\(title)</h1>\n<dl class=\"about\">\n"
    let input = TerminalText.line(page.input, columns: 120)
    html += "<dt>\(words[.source])</dt><dd>\(HTMLText.isolated(words(.readAs, input, page.format)))</dd>\n"
    for url in page.threads.compactMap(\.thread.article.url) {
      let isWeb = (url.hasPrefix("https://") || url.hasPrefix("http://")) && url.utf8.count <= 2000
      let shown = HTMLText.escaped(TerminalText.line(url, columns: 160))
      html += "<dt>\(words[.article])</dt><dd>"
      html +=
        isWeb
        ? "<a href=\"\(HTMLText.escaped(url))\" rel=\"noreferrer noopener nofollow\">\(shown)</a>" : shown
      html += "</dd>\n"
    }
    if let period = TimelineBins(reading.forest).period {
      let (first, last) = (Wording.time(period.first), Wording.time(period.last))
      html += "<dt>\(words[.period])</dt><dd>\(first) – \(last)</dd>\n"
    }
    if let asOf = reading.report.asOf { html += "<dt>\(words[.asOf])</dt><dd>\(Wording.time(asOf))</dd>\n" }
    html += "<dt>\(words[.ruleHash])</dt><dd><code>\(HTMLText.escaped(reading.report.ruleHash))</code></dd>\n"
    return html + "</dl>\n"
  }

  private var defects: String {
    let sentences = reading.page.allDefects.map { words.located($0) }
    var html = sentences.isEmpty ? "<p>\(words[.noDefects])</p>\n" : HTMLText.list(sentences, words: words)
    let undecided = reading.page.threads.flatMap { reading.page.undecided(in: $0) }.map {
      words(.undecidedPlace, $0.comment.comment.id, words.sentence($0.event))
    }
    if !undecided.isEmpty { html += "<h3>\(words[.undecided])</h3>\n" + HTMLText.list(undecided, words: words) }
    return HTMLText.section("defects", words[.defects], html)
  }
}
