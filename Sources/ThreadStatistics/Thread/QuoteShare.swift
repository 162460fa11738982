import ThreadModel

/// How much of a thread is repeated words, and where they come from.
enum QuoteShare: ThreadStatistic {
  static let columns = [
    Column("quotes", "Quoted passages.", unit: "quotes"),
    Column(
      "quote_share", "Quoted characters over all characters, quoted and own.", unit: "share",
      formula: "Unicode scalars in quotes / (Unicode scalars in quotes + Unicode scalars of own words)",
      missing: "nobody says anything"),
    Column("quotes_in_thread", "Quotes whose source is a comment of the thread.", unit: "quotes"),
    Column("quotes_in_article", "Quotes whose words stand in the article.", unit: "quotes"),
    Column("quotes_not_found", "Quotes whose words stand neither in the thread nor in the article.", unit: "quotes"),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let comments = thread.comments
    var (own, quoted) = (0, 0)
    var (inThread, inArticle, notFound) = (0, 0, 0)
    for node in comments.indices {
      own += scalars(in: comments[node].record.text)
      for quote in comments[node].record.quotes {
        quoted += scalars(in: quote.text)
        switch quote.evidence {
        case .markup, .attribution, .text: inThread += 1
        case .article: inArticle += 1
        case .notFound, nil: notFound += 1
        }
      }
    }
    return [
      .count(inThread + inArticle + notFound), .share(quoted, of: own + quoted), .count(inThread), .count(inArticle),
      .count(notFound),
    ]
  }

  private static func scalars(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }
}
