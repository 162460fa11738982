import ThreadModel

/// How much is written in a language, and how much of it is flagged.
struct LanguageComments: Statistic {
  static let columns = [
    Column("comments", "Comments in the language.", unit: "comments"),
    Column("share", "Share of all comments.", unit: "share", formula: "comments in the language / all comments"),
    Column("flagged", "Those of the comments that are flagged.", unit: "comments"),
    Column("flag_rate", "Share of them that are flagged.", unit: "share", formula: "flagged / comments"),
    Column("score_mean", "Mean rule score of the comments.", unit: "score"),
  ]

  private var sums: SumsByRow<VerdictSums>
  private var allComments = 0

  init(_ corpus: Corpus) {
    var languages = LanguageNames()
    sums = SumsByRow(rows: 0)
    for thread in corpus.threads {
      allComments += thread.comments.count
      for node in thread.authors.indices {
        let row = languages.number(of: thread.languageTag(of: node))
        sums.grow(to: languages.directory.count)
        sums[row].add(thread.judgements[node])
      }
    }
  }

  mutating func join(_ later: LanguageComments, rows: RowMap) {
    sums.join(later.sums, rows: rows)
    allComments += later.allComments
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let sums = sums[row]
    cells.append(.count(sums.comments))
    cells.append(.share(sums.comments, of: allComments))
    cells.append(.count(sums.flagged))
    cells.append(.share(sums.flagged, of: sums.comments))
    cells.append(sums.meanScore)
  }
}
