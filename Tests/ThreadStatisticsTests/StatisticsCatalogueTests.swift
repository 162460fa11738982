import TestSupport
import Testing
import ThreadModel
import ThreadStatistics

@Suite struct StatisticsCatalogueTests {
  @Test func `the documentation says what the columns say`() {
    // As scripts/figures writes it.
    let difference = Golden.difference(StatisticsCatalogue.markdown, from: "Documentation/Statistics.md")
    #expect(difference == nil)
  }

  @Test(arguments: StatisticsSubject.allCases)
  func `columns of a table have names of their own, units, and definitions that end`(subject: StatisticsSubject) {
    let columns = StatisticsCatalogue.columns(of: subject)
    #expect(Set(columns.map(\.name)).count == columns.count)
    for column in columns {
      #expect(column.definition.hasSuffix("."), "\(column.name)")
      #expect(column.unit != nil, "\(column.name)")
      #expect(column.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 || $0 == 57 || $0 == 48 })
    }
  }

  @Test(arguments: StatisticsSubject.allCases)
  func `a cell is empty only where the definition says so, and a list only where it is announced`(
    subject: StatisticsSubject
  ) {
    let threads =
      UserTableTests.threads + [
        JudgedThread(key: "empty", []), JudgedThread(key: "one", [Sketch("a", by: nil, text: "")]),
        JudgedThread(key: "two", article: "words", [Sketch("a", by: "Ann")]),
      ]
    let table = Statistics(of: threads, reviewThreshold: 4).table(by: subject)
    for row in table.rows {
      for (column, cell) in zip(table.columns, row) {
        switch cell {
        case .missing: #expect(column.missing != nil, "\(column.name)")
        case .list, .record: #expect(column.isDetail, "\(column.name)")
        case .text, .count, .number: #expect(!column.isDetail, "\(column.name)")
        }
      }
    }
  }

  @Test func `the list of figures has a row for each`() {
    let table = StatisticsCatalogue.table(of: [.user, .hour])
    let expected = StatisticsCatalogue.columns(of: .user).count + StatisticsCatalogue.columns(of: .hour).count
    #expect(table.rows.count == expected)
  }
}
