import TestSupport
import Testing
import ThreadModel

@testable import Reporters

@Suite struct TextReportTests {
  @Test(arguments: [40, 57, 72, 80, 100, 133])
  func `no line is wider than asked for`(width: Int) {
    for page in Report.specimen.pages {
      let text = TextReporter.report(page, of: .specimen, style: Style(width: width))
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    }
  }

  @Test func `colours change nothing but the colours`() {
    for page in Report.specimen.pages {
      let plain = TextReporter.report(page, of: .specimen, style: Style(width: 80))
      let painted = TextReporter.report(page, of: .specimen, style: Style(color: true, width: 80))
      #expect(painted != plain)
      #expect(Self.withoutColors(painted) == plain)
    }
  }

  @Test func `without a terminal a report is as wide as it always was`() {
    let page = Report.specimen.pages[0]
    #expect(
      TextReporter.report(page, of: .specimen, style: Style())
        == TextReporter.report(page, of: .specimen, style: Style(width: TextReporter.columns)))
  }

  @Test func `bars begin in one column whatever letters the names have`() {
    let users = ["Ada", "漢字かな", "Zoe\u{308} 👩‍👩‍👧‍👦", "x"]
    let flags: [Int: Verdict] = [0: .hide, 1: .review, 2: .review, 3: .reject]
    let page = Sketch.page([nil, 0, 1, nil], flags, users: users)
    let text = TextReporter.report(page, of: Sketch.report(page), style: Style(width: 100))
    let lines = text.split(separator: "\n")
    let rows = users.compactMap { user in lines.last { $0.contains(user) && $0.hasSuffix("█") } }
    #expect(rows.count == 4)
    #expect(Set(rows.map { row in DisplayWidth.of(row.prefix { $0 != "█" }) }).count == 1, "\(rows)")
  }

  @Test func `a bar is never empty where something is counted and never longer than its room`() {
    #expect(TextBar.lying(1, of: 1_000_000, width: 10) == "▏")
    #expect(TextBar.lying(7, of: 7, width: 10) == "██████████")
    #expect(TextBar.lying(0, of: 7, width: 10).isEmpty)
    #expect(TextBar.lying(9, of: 7, width: 3) == "███")
    #expect(TextBar.lying(1, of: 2, width: 3) == "█▌")
    #expect(TextBar.standing([0, 1, 50, 100], of: 100) == " ▁▄█")
    let pair = TextBar.lying(1, among: 8, of: 8, width: 4)
    #expect(pair.dark == "█" && pair.light == "░░░")
  }

  @Test func `words are broken between words, and inside where one fits no line`() {
    var flow = TextFlow("one two ")
    flow.add("three", .mark)
    flow.add(", four")
    #expect(flow.lines(width: 12, indent: 2, first: "- ", style: Style()) == "- one two\n  three,\n  four\n")
    let long = TextFlow("漢字漢字漢字")
    #expect(long.lines(width: 10, indent: 2, first: "  ", style: Style()) == "  漢字漢字\n  漢字\n")
    #expect(flow.lines(width: nil, indent: 0, first: "", style: Style()) == "one two three, four\n")
  }

  @Test func `of many comments the tree shows the flagged ones and says how many there are`() {
    let page = Sketch.page((0..<200).map { $0 == 0 ? nil : ($0 - 1) / 2 }, [9: .hide, 150: .review])
    let text = TextReporter.report(page, of: Sketch.report(page), style: Style())
    #expect(text.contains(" of 200 comments: flagged ones and what is around them."))
    #expect(text.contains("▲ #9 ") && text.contains("◆ #150 ") && !text.contains("#199 "))
  }

  @Test func `a deep chain is drawn within the width`() {
    let page = Sketch.page((0..<50).map { $0 == 0 ? nil : $0 - 1 }, [49: .reject])
    let text = TextReporter.report(page, of: Sketch.report(page), style: Style(width: 60))
    #expect(text.contains("■ (depth 49) #49 "))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 60, "\(line)") }
  }

  @Test func `what now was said to be is in every report, and only where it was said`() throws {
    let page = Report.specimen.pages[0]
    var dated = Report.specimen
    dated.asOf = Timestamp(epochSeconds: 1_767_225_600)
    for reporter in ReporterRegistry.report where reporter.name != "csv" {
      #expect(reporter.report(page, of: dated, style: Style()).contains("2026-01-01"), "\(reporter.name)")
      #expect(!reporter.report(page, of: .specimen, style: Style()).contains("2026-01-01"))
    }
  }

  /// Without SGR sequences (ECMA-48, 8.3.117).
  private static func withoutColors(_ text: String) -> String {
    var plain = ""
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true } else if !isInside { plain.unicodeScalars.append(scalar) }
      if isInside, scalar == "m" { isInside = false }
    }
    return plain
  }
}
