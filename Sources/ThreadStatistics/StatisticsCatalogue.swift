package import ThreadModel

/// Every table and column there is, without counting anything.
package enum StatisticsCatalogue {
  package static func columns(of subject: StatisticsSubject) -> [StatisticsTable.Column] {
    subject.directory.columns + subject.statistics.flatMap { $0.columns }
  }

  /// One row a column of every table, for `moderate figures`.
  package static func table(of subjects: [StatisticsSubject]) -> StatisticsTable {
    StatisticsTable(
      subject: "figure",
      columns: [
        .init("table", "What `stats --by` takes."), .init("figure", "The column's name."),
        .init("unit", "What is counted or measured."), .init("definition", "What the figure is."),
        .init("formula", "How it is worked out."), .init("missing", "Where it is empty."),
        .init("source", "What the definition follows."),
      ],
      rows: subjects.flatMap { subject in
        columns(of: subject).map { column in
          [
            .text(subject.rawValue), .text(column.name), .text(orMissing: column.unit), .text(column.definition),
            .text(orMissing: column.formula), .text(orMissing: column.missing), .text(orMissing: column.source),
          ]
        }
      })
  }

  /// The text of `Documentation/Statistics.md`.
  package static var markdown: String {
    var text = preface
    for subject in StatisticsSubject.allCases {
      text += "\n## `--by \(subject.rawValue)`\n\n"
      text += "| column | unit | definition | formula | empty where | source |\n|---|---|---|---|---|---|\n"
      for column in columns(of: subject) {
        let cells = [
          "`\(column.name)`" + (column.isDetail ? " \\*" : ""), column.unit, column.definition, column.formula,
          column.missing, column.source,
        ]
        text += "| " + cells.map { cell($0 ?? "") }.joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  private static let preface = """
    # Statistics

    <!-- Written by scripts/figures from the definitions in Sources/ThreadStatistics. -->

    What `moderate stats` counts; `moderate figures` prints the same. `scripts/statistics-check` works every figure of
    threads and users out again, in Python with networkx and NumPy, and compares.

    - Depth is 0 at top level. The article, or the opening post, is the root of the tree; it is not a comment and is not
      counted.
    - A comment is flagged where its verdict is `review`, `hide` or `reject`.
    - A user is one user id, else one handle, of one site; where there is neither, one display name. A name, a handle and
      an id are different users even where they are spelt alike, and two spellings are never merged. Inputs whose site is
      not known count as one site. Comments without an author are counted together as `(unnamed)`, who is nobody's
      partner.
    - Words are runs between white space that hold a letter or a digit. Terms, by which texts are compared, are runs of
      letters, marks and digits in lower case; in scripts that put no space between words each character is a term.
    - A figure that cannot be known is missing, never zero: an empty cell in CSV, `null` in JSON.
    - Quantiles are interpolated (Hyndman and Fan 1996, "Sample quantiles in statistical packages", type 7, as R and
      NumPy do). An interval of time is taken only between times of day that both or neither have an offset from UTC.
    - Columns marked with \\* are lists or records: arrays and objects in JSON, JSON text in CSV, left out of the tables
      that people read.
    - Sums, counts, sets and samples of parts that were counted apart can be joined (`StatisticsPart.join`); the joined
      table is the table of the whole.

    """

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
