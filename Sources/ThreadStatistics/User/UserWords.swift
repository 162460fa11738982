import ThreadModel

/// How much a user writes; own words only.
struct UserWords: Statistic {
  static let columns = [
    Column("words", "Own words of the user, quotes left out.", unit: "words"),
    Column("median_length", "Median number of own words of the user's comments.", unit: "words"),
  ]

  private var lengths: GroupedValues<Int>

  init(_ corpus: Corpus) {
    var lengths: [(row: Int, value: Int)] = []
    for thread in corpus.threads {
      for node in thread.authors.indices {
        lengths.append((Int(thread.authors[node]), WordCount.value(of: thread.comments[node].record.text)))
      }
    }
    self.lengths = GroupedValues(ascending: lengths, rows: corpus.users.count)
  }

  mutating func join(_ later: UserWords, rows: RowMap) { lengths.join(later.lengths, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let lengths = lengths.values(of: row)
    cells.append(.count(lengths.reduce(0, +)))
    cells.append(.number(orMissing: Quantile.value(at: 0.5, ofSorted: lengths)))
  }
}
