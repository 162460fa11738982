import ThreadModel

/// When a user was there, from the times that could be read.
struct UserPresence: Statistic {
  private static let formula = "times without an offset are taken as UTC, dates as their midnight"
  private static let missing = "no comment of the user has a time that could be read"

  static let columns = [
    Column(
      "first_seen", "Time of the user's earliest comment, ISO 8601, as precise as printed.", unit: "time",
      formula: formula, missing: missing),
    Column(
      "last_seen", "Time of the user's latest comment, ISO 8601, as precise as printed.", unit: "time",
      formula: formula, missing: missing),
  ]

  private struct Span: Tally {
    var first: Timestamp?
    var last: Timestamp?

    /// Of equal times the one that came first stays.
    static func += (sum: inout Span, part: Span) {
      if let first = part.first, first.epochSeconds < sum.first?.epochSeconds ?? .max { sum.first = first }
      if let last = part.last, last.epochSeconds > sum.last?.epochSeconds ?? .min { sum.last = last }
    }
  }

  private var spans: SumsByRow<Span>

  init(_ corpus: Corpus) {
    spans = SumsByRow(rows: corpus.users.count)
    for thread in corpus.threads {
      for node in thread.authors.indices {
        guard let time = thread.comments[node].record.published else { continue }
        spans[Int(thread.authors[node])] += Span(first: time, last: time)
      }
    }
  }

  mutating func join(_ later: UserPresence, rows: RowMap) { spans.join(later.spans, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let first = Cell.text(orMissing: spans[row].first?.iso8601)
    cells.append(first)
    cells.append(spans[row].last == spans[row].first ? first : .text(orMissing: spans[row].last?.iso8601))
  }
}
