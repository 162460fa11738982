import TestSupport
import Testing
import ThreadModel
import ThreadStatistics

@Suite struct StatisticsCatalogueTests {
  @Test func `the documentation says what the columns say`() {
    let difference = Golden.difference(StatisticsCatalogue.markdown, from: "Documentation/Statistics.md")
    #expect(difference == nil)
  }

  @Test(arguments: StatisticsSubject.allCases)
  func `columns of a table have names of their own and definitions that end`(subject: StatisticsSubject) {
    let columns = StatisticsCatalogue.columns(of: subject)
    #expect(Set(columns.map(\.name)).count == columns.count)
    #expect(columns.allSatisfy { $0.definition.hasSuffix(".") })
    #expect(
      columns.allSatisfy { $0.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 || $0 == 57 || $0 == 48 } })
  }
}
