package import ThreadModel

/// Counts judged threads by user, thread, rule, pair of users, hour or category.
///
/// The threads are read once when the value is made; each table costs at most n log n of the comments.
package struct Statistics {
  private let corpus: Corpus

  /// - Parameters:
  ///   - threads: over all inputs, in input order.
  ///   - rules: the loaded rules; each has a row in the table of rules, hit or not.
  package init(of threads: [JudgedThread], rules: [RuleSummary] = []) {
    corpus = Corpus(threads, rules: rules)
  }

  /// Rows are sorted by the main count, largest first, then by name; hours stand in the order of the day.
  package func table(by subject: StatisticsSubject) -> StatisticsTable {
    let statistics = subject.statistics.map { $0.init(corpus) }
    let columns = StatisticsCatalogue.columns(of: subject)
    var rows = subject.rows(in: corpus).map { row in statistics.flatMap { $0.cells(of: row) } }
    if let count = columns.firstIndex(where: { $0.name == subject.mainCount }) {
      sort(&rows, byCount: count)
    }
    return StatisticsTable(subject: subject.rawValue, columns: columns, rows: rows)
  }

  private func sort(_ rows: inout [[StatisticsTable.Cell]], byCount count: Int) {
    let keys = rows.map { row in
      var names: [String] = []
      for case .text(let name) in row[..<count] { names.append(name) }
      return (count: row[count].countValue, names: names)
    }
    let order = rows.indices.sorted { a, b in
      if keys[a].count != keys[b].count { return keys[a].count > keys[b].count }
      if keys[a].names != keys[b].names { return keys[a].names.lexicographicallyPrecedes(keys[b].names) }
      return a < b
    }
    rows = order.map { rows[$0] }
  }
}

extension StatisticsTable.Cell {
  fileprivate var countValue: Int { if case .count(let value) = self { value } else { 0 } }
}
