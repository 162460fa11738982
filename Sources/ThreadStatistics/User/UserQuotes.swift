import ThreadModel

/// Who repeats whose words, and which of them the rules charge to the quoted user.
struct UserQuotes: Statistic {
  static let columns = [
    StatisticsTable.Column("quotes_given", "Quoted passages in the user's comments."),
    StatisticsTable.Column("quotes_received", "Passages in comments of others whose source is a comment of the user."),
    StatisticsTable.Column(
      "charged_quotes", "Hits in words that others quote from the user; the same words count once."),
  ]

  private var given: [Int]
  private var received: [Int]
  private var charged: [Int]

  init(_ corpus: Corpus) {
    given = Array(repeating: 0, count: corpus.users.count)
    received = given
    charged = given
    for (judged, authors) in zip(corpus.threads, corpus.authors) {
      let sources = Self.sources(in: judged.thread, authors: authors)
      for node in authors.indices {
        count(judged.thread.comments[node].record.quotes, by: Int(authors[node]), sources: sources)
        count(
          judged.judgements[node].hits, quotes: judged.thread.comments[node].record.quotes,
          by: Int(authors[node]), sources: sources, users: corpus.users)
      }
    }
  }

  /// The user number behind each comment id that a quote names as its source.
  private static func sources(in thread: CommentThread, authors: [Int32]) -> [String: Int] {
    var wanted = Set<String>()
    for node in thread.comments.indices {
      for quote in thread.comments[node].record.quotes {
        if let id = quote.sourceID { wanted.insert(id) }
      }
    }
    guard !wanted.isEmpty else { return [:] }
    var sources: [String: Int] = [:]
    for node in thread.comments.indices where wanted.contains(thread.comments[node].id) {
      sources[thread.comments[node].id] = Int(authors[node])
    }
    return sources
  }

  private mutating func count(_ quotes: [Quote], by user: Int, sources: [String: Int]) {
    given[user] += quotes.count
    for quote in quotes {
      guard let id = quote.sourceID, let source = sources[id], source != user || source == UserDirectory.unnamed
      else { continue }
      received[source] += 1
    }
  }

  private mutating func count(
    _ hits: [Hit], quotes: [Quote], by user: Int, sources: [String: Int], users: UserDirectory
  ) {
    for hit in hits where hit.view == .quote && hit.chargedIn == nil {
      guard let name = hit.chargedTo else { continue }
      let id = quotes.first { $0.author == name && $0.sourceID != nil }?.sourceID
      let quoted = id.flatMap { sources[$0] } ?? users.number(named: name)
      if let quoted, quoted != user { charged[quoted] += 1 }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [.count(given[row]), .count(received[row]), .count(charged[row])]
  }
}
