import ThreadModel

/// Who repeats whose words, and which of them the rules charge to the quoted user.
struct UserQuotes: Statistic {
  static let columns = [
    Column("quotes_given", "Quoted passages in the user's comments.", unit: "quotes"),
    Column(
      "quotes_received", "Passages in comments of others whose source is a comment of the user.", unit: "quotes"),
    Column(
      "charged_quotes", "Hits in words that others quote from the user; the same words count once.", unit: "hits",
      formula:
        "hits in a quote that no earlier hit charges already, of whoever wrote the quoted comment; where that is "
        + "not known, of the first user of the site who bore the quoted name"),
  ]

  private struct Counts: Tally {
    var given = 0
    var received = 0
    var charged = 0

    static func += (sum: inout Counts, part: Counts) {
      sum.given += part.given
      sum.received += part.received
      sum.charged += part.charged
    }
  }

  /// A charge whose source is not in the thread: who it falls to is known when all threads are.
  private struct OpenCharge {
    let name: BorneName
    var by: Int
  }

  private var counts: SumsByRow<Counts>
  private var users: UserDirectory
  private var openCharges: [OpenCharge] = []
  private var chargedByName: [Int] = []

  init(_ corpus: Corpus) {
    counts = SumsByRow(rows: corpus.users.count)
    users = corpus.users
    for thread in corpus.threads {
      let sources = Self.sources(in: thread)
      for node in thread.authors.indices {
        let quotes = thread.comments[node].record.quotes
        count(quotes, by: Int(thread.authors[node]), sources: sources)
        for hit in thread.judgements[node].hits where hit.view == .quote && hit.chargedIn == nil {
          charge(hit, quotes: quotes, by: Int(thread.authors[node]), sources: sources, on: thread.site)
        }
      }
    }
    assignOpenCharges()
  }

  mutating func join(_ later: UserQuotes, rows: RowMap) {
    counts.join(later.counts, rows: rows)
    _ = users.join(later.users)
    openCharges += later.openCharges.map { OpenCharge(name: $0.name, by: rows.numbers[$0.by]) }
    assignOpenCharges()
  }

  private mutating func assignOpenCharges() {
    chargedByName = Array(repeating: 0, count: users.count)
    let bearers = users.firstBearers(of: Set(openCharges.map(\.name)))
    for charge in openCharges {
      guard let quoted = bearers[charge.name], quoted != charge.by else { continue }
      chargedByName[quoted] += 1
    }
  }

  /// The user number behind each comment id that a quote names as its source.
  private static func sources(in thread: CorpusThread) -> [String: Int] {
    let comments = thread.comments
    var wanted = Set<String>()
    for node in comments.indices {
      for quote in comments[node].record.quotes {
        if let id = quote.sourceID { wanted.insert(id) }
      }
    }
    guard !wanted.isEmpty else { return [:] }
    var sources: [String: Int] = [:]
    for node in comments.indices where wanted.contains(comments[node].id) {
      sources[comments[node].id] = Int(thread.authors[node])
    }
    return sources
  }

  private mutating func count(_ quotes: [Quote], by user: Int, sources: [String: Int]) {
    counts[user].given += quotes.count
    for quote in quotes {
      guard let id = quote.sourceID, let source = sources[id], source != user || source == UserDirectory.unnamed
      else { continue }
      counts[source].received += 1
    }
  }

  private mutating func charge(
    _ hit: Hit, quotes: [Quote], by user: Int, sources: [String: Int], on site: String?
  ) {
    guard let name = hit.chargedTo else { return }
    let id = quotes.first { $0.author == name && $0.sourceID != nil }?.sourceID
    if let quoted = id.flatMap({ sources[$0] }) {
      if quoted != user { counts[quoted].charged += 1 }
    } else {
      openCharges.append(OpenCharge(name: BorneName(name: name, site: site), by: user))
    }
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let counts = counts[row]
    cells.append(.count(counts.given))
    cells.append(.count(counts.received))
    cells.append(.count(counts.charged + chargedByName[row]))
  }
}
