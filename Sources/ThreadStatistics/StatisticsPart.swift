package import ThreadModel

/// The figures of one table, counted over some threads. Parts that were counted apart can be joined.
package struct StatisticsPart: Sendable {
  package let subject: StatisticsSubject
  private(set) var directory: any RowDirectory
  private(set) var statistics: [any Statistic]

  init(of corpus: Corpus, by subject: StatisticsSubject) {
    self.subject = subject
    directory = subject.directory.init(corpus)
    statistics = subject.statistics.map { $0.init(corpus) }
  }

  /// Takes up a part of the same table over threads that come after those of this one: what then comes out is what a
  /// count over all of them gives.
  package mutating func join(_ later: StatisticsPart) {
    precondition(subject == later.subject, "parts of one table")
    guard let rows = Self.join(&directory, later.directory) else { return }
    for index in statistics.indices { Self.join(&statistics[index], later.statistics[index], rows: rows) }
  }

  private static func join(_ own: inout any RowDirectory, _ later: any RowDirectory) -> RowMap? {
    func joined<Directory: RowDirectory>(_ directory: Directory) -> (any RowDirectory, RowMap)? {
      guard let later = later as? Directory else { return nil }
      var directory = directory
      let rows = directory.join(later)
      return (directory, rows)
    }
    guard let (directory, rows) = joined(own) else { return nil }
    own = directory
    return rows
  }

  private static func join(_ own: inout any Statistic, _ later: any Statistic, rows: RowMap) {
    func joined<Kind: Statistic>(_ statistic: Kind) -> any Statistic {
      guard let later = later as? Kind else { return statistic }
      var statistic = statistic
      statistic.join(later, rows: rows)
      return statistic
    }
    own = joined(own)
  }

  /// Sorted by the main count, largest first, then by name; hours stand in the order of the day.
  package func table(_ selection: StatisticsSelection = StatisticsSelection()) -> StatisticsTable {
    StatisticsTable(
      subject: subject.rawValue, columns: StatisticsCatalogue.columns(of: subject),
      rows: rows(selection).map(\.cells))
  }

  /// The rows that a selection shows, with their numbers.
  func rows(_ selection: StatisticsSelection) -> [(number: Int, cells: [Cell])] {
    let headings = directory.headings()
    let columns = StatisticsCatalogue.columns(of: subject).count
    var rows = headings.indices.filter(directory.isShown).map { row in
      var cells = headings[row]
      cells.reserveCapacity(columns)
      for statistic in statistics { cells += statistic.cells(of: row) }
      return (number: row, cells: cells)
    }
    selection.apply(to: &rows, of: subject)
    return rows
  }
}
