import ThreadModel

/// Comments that a user wrote twice, or nearly so.
struct UserDuplicates: Statistic {
  static let columns = [
    Column(
      "duplicates", "Comments of the user that have a near-identical other one of the same user.", unit: "comments",
      formula: "comments of at least \(fewestTerms) terms whose 64-bit SimHash over the terms of the own words differs "
        + "in at most \(NearDuplicates.distance) bits from another one's; a term weighs as often as it occurs, its hash "
        + "is FNV-1a of its UTF-8 mixed by the finalizer of SplitMix64",
      source: "Charikar 2002, \"Similarity estimation techniques from rounding algorithms\"; Manku, Jain, Das Sarma "
        + "2007, \"Detecting near-duplicates for web crawling\"")
  ]

  /// Thanks are said twice without harm.
  static let fewestTerms = 3

  private var fingerprints: GroupedValues<UInt64>

  init(_ corpus: Corpus) {
    var fingerprints: [(row: Int, value: UInt64)] = []
    var hash = SimHash()
    for thread in corpus.threads {
      for node in thread.authors.indices {
        hash.removeAll()
        TermScanner.scan(thread.comments[node].record.text) { hash.add($0) }
        if hash.terms >= Self.fewestTerms { fingerprints.append((Int(thread.authors[node]), hash.value)) }
      }
    }
    self.fingerprints = GroupedValues(ascending: fingerprints, rows: corpus.users.count)
  }

  mutating func join(_ later: UserDuplicates, rows: RowMap) { fingerprints.join(later.fingerprints, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.count(NearDuplicates.count(in: fingerprints.values(of: row))))
  }
}
