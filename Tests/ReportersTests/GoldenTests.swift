import Reporters
import TestSupport
import Testing
import ThreadModel

@Suite struct GoldenTests {
  @Test(arguments: ReporterRegistry.scan.map { $0.name })
  func `a scan reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.scan.first { $0.name == format })
    expectGolden(reporter.scan(.specimen, style: Style()), "scan.\(reporter.fileExtension)")
  }

  @Test(arguments: ReporterRegistry.report.map { $0.name })
  func `a report of one article reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.report.first { $0.name == format })
    for (name, page) in zip(["report", "report-hostile"], Report.specimen.pages) {
      expectGolden(reporter.report(page, of: .specimen, style: Style()), "\(name).\(reporter.fileExtension)")
    }
  }

  @Test(arguments: ReporterRegistry.thread.map { $0.name })
  func `a thread reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.thread.first { $0.name == format })
    let pages = Report.specimen.pages.map(\.unjudged)
    let text = reporter.render(pages, failures: Report.specimen.failures, style: Style())
    expectGolden(text, "thread.\(reporter.fileExtension)")
  }

  @Test(arguments: ReporterRegistry.threadFolders.map { $0.name })
  func `a folder of threads reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.threadFolders.first { $0.name == format })
    for file in reporter.files(of: Report.specimen.pages.map(\.unjudged)) {
      expectGolden(file.text, "\(format)/\(file.name)")
    }
  }

  @Test(arguments: ReporterRegistry.table.map { $0.name })
  func `a table reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.table.first { $0.name == format })
    expectGolden(reporter.render(.specimen, style: Style()), "table.\(reporter.fileExtension)")
  }

  @Test(arguments: ReporterRegistry.graph.map { $0.name })
  func `a graph reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.graph.first { $0.name == format })
    expectGolden(reporter.render(.specimen), "graph.\(reporter.fileExtension)")
  }

  @Test(arguments: ReporterRegistry.diagnostics.map { $0.name })
  func `diagnostics read as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.diagnostics.first { $0.name == format })
    let text = reporter.render(.specimen, style: Style())
    expectGolden(text, "diagnostics-\(reporter.name).\(reporter.fileExtension)")
  }

  @Test(arguments: ReporterRegistry.comparison.map { $0.name })
  func `a comparison of rules reads as recorded`(format: String) throws {
    let reporter = try #require(ReporterRegistry.comparison.first { $0.name == format })
    expectGolden(reporter.render(.specimen, style: Style()), "diff.\(reporter.fileExtension)")
  }

  private func expectGolden(_ text: String, _ name: String, at location: Testing.SourceLocation = #_sourceLocation) {
    if let difference = Golden.difference(text, from: "Tests/ReportersTests/Golden/\(name)") {
      Issue.record("\(difference)", sourceLocation: location)
    }
  }
}
