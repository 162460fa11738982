import ThreadModel

/// When a user was there, from the times that could be read; a time without an offset is taken as UTC.
struct UserPresence: Statistic {
  static let columns = [
    StatisticsTable.Column("first_seen", "Time of the user's earliest comment, ISO 8601, as precise as printed."),
    StatisticsTable.Column("last_seen", "Time of the user's latest comment, ISO 8601, as precise as printed."),
  ]

  private var first: [Timestamp?]
  private var last: [Timestamp?]

  init(_ corpus: Corpus) {
    first = Array(repeating: nil, count: corpus.users.count)
    last = first
    for (judged, authors) in zip(corpus.threads, corpus.authors) {
      for node in authors.indices {
        guard let time = judged.thread.comments[node].record.published else { continue }
        let user = Int(authors[node])
        if time.epochSeconds < first[user]?.epochSeconds ?? .max { first[user] = time }
        if time.epochSeconds > last[user]?.epochSeconds ?? .min { last[user] = time }
      }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [.text(orMissing: first[row]?.iso8601), .text(orMissing: last[row]?.iso8601)]
  }
}
