import ThreadModel

/// Columns of a table that are counted together: one file each, and one line in `StatisticsSubject.statistics`.
protocol Statistic {
  static var columns: [StatisticsTable.Column] { get }

  /// Counts everything that the rows need in passes over the whole corpus.
  init(_ corpus: Corpus)

  /// The figures of one row, one a column. What a row number means is the business of the subject.
  func cells(of row: Int) -> [StatisticsTable.Cell]
}
