import ThreadModel

/// What the rows of a table are about, by number: the columns that name a row, before all figures.
protocol RowDirectory: Sendable {
  static var columns: [Column] { get }

  init(_ corpus: Corpus)

  /// The number of rows.
  var count: Int { get }

  /// Takes up the rows of threads that come after these.
  mutating func join(_ later: Self) -> RowMap

  /// What names a row, by its number: one cell a column.
  func headings() -> RowHeadings

  /// Whether a row has anything to show.
  func isShown(_ row: Int) -> Bool
}

extension RowDirectory {
  func isShown(_ row: Int) -> Bool { true }
}
