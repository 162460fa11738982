package import ThreadModel

/// Every table and column there is, without counting anything.
package enum StatisticsCatalogue {
  package static func columns(of subject: StatisticsSubject) -> [StatisticsTable.Column] {
    subject.statistics.flatMap { $0.columns }
  }

  /// The text of `Documentation/Statistics.md`.
  package static var markdown: String {
    var lines = [
      "# Statistics",
      "",
      "<!-- Generated from the column definitions; `RECORD=1` with the test of ThreadStatistics rewrites it. -->",
      "",
      "What `moderate stats` counts. Depth is 0 at top level. The article, or the opening post, is the root of the",
      "tree; it is not a comment and is not counted. A comment is flagged where its verdict is `review`, `hide` or",
      "`reject`. A user is one user id, else one handle, else one display name; two spellings are never merged, and",
      "comments without an author are counted together as `(unnamed)`, who is nobody's partner. Words are runs",
      "between white space that hold a letter or a digit. A figure that cannot be known is missing, never zero.",
      "Quantiles are interpolated (Hyndman and Fan 1996, type 7). An interval of time is taken only between times of",
      "day that both or neither have an offset from UTC.",
    ]
    for subject in StatisticsSubject.allCases {
      lines += ["", "## `--by \(subject.rawValue)`", "", "| column | definition | source |", "|---|---|---|"]
      for column in columns(of: subject) {
        lines.append("| `\(column.name)` | \(cell(column.definition)) | \(cell(column.source ?? "")) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
