import ThreadModel

typealias Column = StatisticsTable.Column
typealias Cell = StatisticsTable.Cell

/// Columns of a table that are counted together: one file each, and one line in `StatisticsSubject.statistics`.
protocol Statistic: Sendable {
  static var columns: [Column] { get }

  /// Counts everything that the rows need in passes over the whole corpus.
  init(_ corpus: Corpus)

  /// Takes up what was counted of threads that come after these.
  ///
  /// - Parameter rows: where the rows of `later` stand from now on.
  mutating func join(_ later: Self, rows: RowMap)

  /// Adds the figures of one row, one a column. What a row number means is the business of the subject.
  func append(cellsOf row: Int, to cells: inout [Cell])
}

/// Where the rows of one part of a corpus stand when it is joined to another.
struct RowMap {
  /// For each row of the later part its number in the whole.
  let numbers: [Int]
  /// The rows of the whole.
  let count: Int
}
