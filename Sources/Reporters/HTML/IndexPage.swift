internal import ThreadModel

/// The page over all articles of a folder: what each comes to, and what could not be read.
struct IndexPage {
  private let articles: [(file: String, page: PageReport)]
  private let report: Report
  private let words: Words

  init(_ articles: [(file: String, page: PageReport)], of report: Report, language: InterfaceLanguage) {
    self.articles = articles
    self.report = report
    words = Words(language)
  }

  var html: String {
    var main = SummarySection(Tally(report), words: words).html
    main += HTMLText.section("articles", words[.articles], table)
    if !report.failures.isEmpty {
      let failures = report.failures.map { "\(Wording.place($0.input, $0.location)): \($0.problem)" }
      main += HTMLText.section("failures", words[.notRead], HTMLText.list(failures, words: words))
    }
    return HTMLFrame(title: words[.index], words: words, hasScript: true).text(
      header: "<h1>\(words[.index])</h1>\n", main: main, footer: ArticlePage.origin(report, words))
  }

  /// Those with the gravest verdicts first.
  private var table: String {
    let verdicts = Verdict.allCases.reversed()
    var data = DataTable(
      caption: words[.articles],
      columns: [.init(label: words[.title], isFigure: false), .init(label: words[.source], isFigure: false)]
        + [.init(label: words[.columnComments]), .init(label: words[.columnFlagged])]
        + verdicts.map { .init(label: words[$0.phrase]) } + [.init(label: words[.defects])])
    let tallies = articles.map { Tally($0.page) }
    let order = articles.indices.sorted { a, b in
      for verdict in verdicts where verdict != .pass {
        let counts = (tallies[a].count(of: verdict), tallies[b].count(of: verdict))
        if counts.0 != counts.1 { return counts.0 > counts.1 }
      }
      return a < b
    }
    for number in order {
      let (file, page) = articles[number]
      let tally = tallies[number]
      let title = HTMLText.isolated(TerminalText.line(page.title, columns: 120))
      let share = words.percent(tally.flagged, of: tally.comments)
      let counts = verdicts.map { DataTable.Cell(html: String(tally.count(of: $0))) }
      data.add(
        [
          .init(html: "<a href=\"\(HTMLText.escaped(file))\">\(title)</a>"), .init(html: HTMLText.short(page.input)),
          .init(html: String(tally.comments)), .init(html: "\(tally.flagged) (\(share))", key: String(tally.flagged)),
        ] + counts + [.init(html: String(tally.defects))])
    }
    return "<p class=\"lead\">\(words[.indexLead])</p>\n" + data.html
  }
}
