import Reporters
import TestSupport
import Testing
import ThreadModel

/// What strangers wrote in any field must not act in whatever shows the output.
@Suite struct HostileTextTests {
  /// Every output of every reporter for the specimen, by command and format.
  static let outputs: [Output] = {
    let style = Style()
    let pages = Report.specimen.pages.map(\.unjudged)
    var outputs: [Output] = []
    for reporter in ReporterRegistry.scan {
      outputs.append(Output("scan", reporter, reporter.scan(.specimen, style: style)))
    }
    for reporter in ReporterRegistry.report {
      for page in Report.specimen.pages {
        outputs.append(Output("report", reporter, reporter.report(page, of: .specimen, style: style)))
      }
    }
    for page in Report.specimen.pages {
      let narrow = TextReporter.report(page, of: .specimen, style: Style(width: 40))
      outputs.append(Output("narrow report", TextReporter.self, narrow))
    }
    for reporter in ReporterRegistry.thread {
      let text = reporter.render(pages, failures: Report.specimen.failures, style: style)
      outputs.append(Output("thread", reporter, text))
    }
    for reporter in ReporterRegistry.threadFolders {
      for file in reporter.files(of: pages) { outputs.append(Output("thread \(file.name)", reporter, file.text)) }
    }
    for reporter in ReporterRegistry.table {
      outputs.append(Output("stats", reporter, reporter.render(.specimen, style: style)))
    }
    for reporter in ReporterRegistry.diagnostics {
      outputs.append(Output("lint", reporter, reporter.render(.specimen, style: style)))
    }
    for reporter in ReporterRegistry.comparison {
      outputs.append(Output("diff", reporter, reporter.render(.specimen, style: style)))
    }
    return outputs
  }()

  struct Output: Sendable, CustomTestStringConvertible {
    let command: String
    let format: String
    let text: String

    init(_ command: String, _ reporter: any OutputFormat.Type, _ text: String) {
      self.command = command
      format = reporter.name
      self.text = text
    }

    var testDescription: String { "\(command) --format \(format)" }
  }

  @Test(arguments: outputs)
  func `no control character reaches any output`(output: Output) {
    let allowed: Set<UInt32> = output.format == "csv" ? [0x09, 0x0A, 0x0D] : [0x0A]
    let found = output.text.unicodeScalars.first {
      ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) && !allowed.contains($0.value)
    }
    #expect(found == nil)
  }

  @Test(arguments: outputs.filter { $0.format != "csv" })
  func `nothing turns the direction of text around`(output: Output) {
    let found = output.text.unicodeScalars.first {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(found == nil)
  }

  @Test(arguments: [
    ("html", ["<script>a", "<img", "<!-- ", "onerror=\"", "'x'", "href=\"javascript"]),
    ("markdown", ["<script", "<img", "<!-- ", "a](", "![i]", "**bold**", "`tick`", "://", "@everyone", " #1 "]),
  ])
  func `no markup of a stranger survives`(format: String, payloads: [String]) {
    for output in Self.outputs where output.format == format {
      // Code spans of Markdown show what is in them as it is.
      let text = format == "html" ? output.text : withoutCode(output.text)
      let survivors = payloads.filter { text.contains($0) }
      #expect(survivors.isEmpty, "\(output.testDescription)")
    }
  }

  private func withoutCode(_ markdown: String) -> String {
    let parts = markdown.replacing("\\`", with: "").split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
  }

  @Test(arguments: outputs.filter { $0.format == "html" })
  func `a web page loads nothing, runs nothing and closes what it opens`(output: Output) throws {
    #expect(output.text.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!output.text.contains("unsafe-inline"))
    let page = withoutScript(output.text)
    for part in ["link ", "src=", "style=", "iframe", "form", "onerror", "onclick"] {
      let tag = TagReader.tags(in: page).first { $0.contains(part) && !$0.hasPrefix("meta") }
      #expect(tag == nil)
    }
    #expect(TagReader.imbalance(of: page) == nil)
  }

  /// Our own script stands at the end.
  private func withoutScript(_ html: String) -> String {
    guard let script = html.firstRange(of: "<script>\"use strict\";") ?? html.firstRange(of: "<script>//") else {
      return html
    }
    return html[..<script.lowerBound] + "</body></html>"
  }

  @Test(arguments: outputs.filter { $0.format == "github" })
  func `every workflow command stays on its line`(output: Output) {
    let lines = output.text.split(separator: "\n")
    #expect(lines.count == [Diagnostic].specimen.count)
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=") || $0.hasPrefix("::warning file=") })
    #expect(lines.contains { $0.contains("file=Rules/a%2Cb%3Ac%25.yml,line=3") && $0.contains("macro%0Asecond") })
  }

  @Test func `colours add nothing but colours`() {
    let colored = Style(color: true)
    for reporter in ReporterRegistry.scan {
      #expect(withoutColors(reporter.scan(.specimen, style: colored)) == reporter.scan(.specimen, style: Style()))
    }
    for reporter in ReporterRegistry.report {
      for page in Report.specimen.pages {
        let plain = reporter.report(page, of: .specimen, style: Style())
        #expect(withoutColors(reporter.report(page, of: .specimen, style: colored)) == plain)
      }
    }
    let diagnostics = DiagnosticTextReporter.render(.specimen, style: colored)
    #expect(diagnostics.contains("\u{1B}[1;31merror[E203]\u{1B}[0m"))
    #expect(withoutColors(diagnostics) == DiagnosticTextReporter.render(.specimen, style: Style()))
  }

  @Test func `the same report gives the same bytes`() {
    for reporter in ReporterRegistry.scan {
      #expect(reporter.scan(.specimen, style: Style()) == reporter.scan(.specimen, style: Style()))
    }
  }

  private func withoutColors(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<start]
      rest = rest[start...].drop { $0 != "m" }.dropFirst()
    }
    return result + rest
  }
}

/// The tags of a page, read well enough for pages that this project wrote.
enum TagReader {
  static func tags(in html: String) -> [String] {
    html.utf8.split(separator: UInt8(ascii: "<")).dropFirst()
      .map { String(decoding: $0.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self) }
  }

  /// The first tag that closes what is not open, or what is left open at the end.
  static func imbalance(of html: String) -> String? {
    var open: [Substring] = []
    for tag in tags(in: html)
    where !["!", "meta", "input"].contains(where: { tag.hasPrefix($0) }) && !tag.hasSuffix("/") {
      let name = tag.prefix { $0 != " " }
      if !name.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != name.dropFirst() {
        return tag
      }
    }
    return open.isEmpty ? nil : open.joined(separator: " ")
  }
}
