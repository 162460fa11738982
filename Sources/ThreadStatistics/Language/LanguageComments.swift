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

  private struct Sums: Tally {
    var comments = 0
    var flagged = 0
    var score = 0.0

    static func += (sum: inout Sums, part: Sums) {
      sum.comments += part.comments
      sum.flagged += part.flagged
      sum.score += part.score
    }
  }

  private var sums: SumsByRow<Sums>
  private var allComments = 0

  init(_ corpus: Corpus) {
    let languages = LanguageDirectory(corpus)
    sums = SumsByRow(rows: languages.count)
    for thread in corpus.threads {
      for node in thread.authors.indices {
        let language = thread.judged.language(of: node)
        guard let row = languages.number(of: language) else { continue }
        let judgement = thread.judged.judgements[node]
        sums[row] += Sums(comments: 1, flagged: judgement.isFlagged ? 1 : 0, score: judgement.score)
        allComments += 1
      }
    }
  }

  mutating func join(_ later: LanguageComments, rows: RowMap) {
    sums.join(later.sums, rows: rows)
    allComments += later.allComments
  }

  func cells(of row: Int) -> [Cell] {
    let sums = sums[row]
    return [
      .count(sums.comments), .share(sums.comments, of: allComments), .count(sums.flagged),
      .share(sums.flagged, of: sums.comments),
      sums.comments == 0 ? .missing : .number(sums.score / Double(sums.comments)),
    ]
  }
}
