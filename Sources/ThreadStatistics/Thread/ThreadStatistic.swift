import ThreadModel

/// Columns of the table of threads that are worked out from one thread alone.
protocol ThreadStatistic: Sendable {
  static var columns: [Column] { get }
  static func cells(of thread: CorpusThread) -> [Cell]
}

/// The figures of every thread of a part.
struct ThreadFigures<Figures: ThreadStatistic>: Statistic {
  static var columns: [Column] { Figures.columns }

  private var rows: [[Cell]]

  init(_ corpus: Corpus) { rows = corpus.threads.map(Figures.cells(of:)) }

  mutating func join(_ later: ThreadFigures, rows map: RowMap) { rows += later.rows }

  func append(cellsOf row: Int, to cells: inout [Cell]) { cells += rows[row] }
}
