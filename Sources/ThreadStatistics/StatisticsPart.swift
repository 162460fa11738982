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

  /// The same on all cores: statistics know nothing of each other.
  init(countingAtOnce corpus: Corpus, by subject: StatisticsSubject) async {
    self.subject = subject
    let kinds = subject.statistics
    async let named = Self.directory(of: corpus, by: subject)
    var counted = [(any Statistic)?](repeating: nil, count: kinds.count)
    await withTaskGroup(of: (Int, any Statistic).self) { group in
      // Those that read the words stand last and take longest.
      for (place, kind) in kinds.enumerated().reversed() { group.addTask { (place, kind.init(corpus)) } }
      for await (place, statistic) in group { counted[place] = statistic }
    }
    directory = await named
    statistics = counted.compactMap { $0 }
  }

  @concurrent
  private static func directory(of corpus: Corpus, by subject: StatisticsSubject) async -> any RowDirectory {
    subject.directory.init(corpus)
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
  ///
  /// Of the rows that it leaves out only the columns are looked at by which it does.
  func rows(_ selection: StatisticsSelection) -> [(number: Int, cells: [Cell])] {
    let headings = directory.headings()
    let shown = (0..<directory.count).filter(directory.isShown)
    let numbers = selection.chosen(of: shown, by: subject, headings: headings) { column($0, headings: headings) }
    let columns = StatisticsCatalogue.columns(of: subject).count
    return numbers.map { row in
      var cells: [Cell] = []
      cells.reserveCapacity(columns)
      cells += headings.cells(row)
      for index in statistics.indices { statistics[index].append(cellsOf: row, to: &cells) }
      return (number: row, cells: cells)
    }
  }

  /// What a row has in a column; nil where the table has no such column.
  private func column(_ name: String, headings: RowHeadings) -> ((Int) -> Cell)? {
    if let place = subject.directory.columns.firstIndex(where: { $0.name == name }) {
      return { headings.cells($0)[place] }
    }
    for statistic in statistics {
      guard let place = type(of: statistic).columns.firstIndex(where: { $0.name == name }) else { continue }
      return { row in
        var cells: [Cell] = []
        statistic.append(cellsOf: row, to: &cells)
        return cells[place]
      }
    }
    return nil
  }
}
