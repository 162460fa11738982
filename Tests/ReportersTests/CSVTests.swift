import TestSupport
import Testing
import ThreadModel

@testable import Reporters

@Suite struct CSVTests {
  @Test func `a scan reads back row for row and cell for cell`() throws {
    let rows = CSVReader.rows(in: CSVReporter.scan(.specimen, style: Style()))
    let header = try #require(rows.first)
    #expect(rows.count == 12)
    #expect(rows.allSatisfy { $0.count == header.count })
    let text = try #require(header.firstIndex(of: "text"))
    let expected = Report.specimen.pages.flatMap { page in
      page.inputOrder.map { page.threads[$0.thread].thread.comments[$0.comment].record.text }
    }
    #expect(rows.dropFirst().map { $0[text] } == expected.map { CSVWriter.neutralized($0) })
    #expect(rows[6][7...10] == ["reject", "12", "insult=4;spam=8", "insult-direct;link-farm;name-advert"])
  }

  @Test func `no text cell is a formula`() {
    let outputs = [
      CSVReporter.scan(.specimen, style: Style()),
      ThreadCSVReporter.render(Report.specimen.pages.map(\.unjudged), failures: [], style: Style()),
      TableCSVReporter.render(.specimen, style: Style()),
    ]
    for output in outputs {
      for cell in CSVReader.rows(in: output).joined() where Double(cell) == nil {
        #expect(!"=+-@\t\r\n".contains(cell.first ?? " "), "\(cell)")
      }
    }
  }

  @Test(arguments: [
    ("=cmd()", "'=cmd()"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "'\nx"),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("a=b", "a=b"), ("", ""), ("x\u{1B}[0m", "x\u{241B}[0m"), ("a\r\nb", "a\nb"),
    ("\u{9B}", "\u{2039}U+009B\u{203A}"), ("漢字", "漢字"),
  ])
  func `a text cell is neutralised`(text: String, cell: String) {
    #expect(CSVWriter.neutralized(text) == cell)
  }

  @Test func `cells are quoted where RFC 4180 asks for it`() {
    var writer = CSVWriter(header: ["a", "b"])
    writer.row([.text("say \"hi\", you"), .text("two\nlines")])
    writer.row([.text(nil), .number(-0.5)])
    writer.row([.figure(-3), .number(nil)])
    #expect(writer.text == "a,b\r\n\"say \"\"hi\"\", you\",\"two\nlines\"\r\n,-0.5\r\n-3,\r\n")
  }
}

/// A small reader after RFC 4180.
enum CSVReader {
  static func rows(in text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\"":
        if !isQuoted, previous == "\"" { cell.append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        row.append(String(cell))
        cell = .init()
        rows.append(row)
        row = []
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
