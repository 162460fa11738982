internal import ThreadModel

/// The figures of the threads, each with its definition at hand, and the definitions of all figures of the page.
struct FigureSections {
  private let reading: PageReading
  private let words: Words

  /// What the page says elsewhere.
  private static let shownAbove: Set<String> = ["thread", "pass", "review", "hide", "reject"]

  init(_ reading: PageReading) {
    self.reading = reading
    words = reading.words
  }

  /// Those that can be known; nothing where nobody wrote.
  var figures: String {
    guard let table = reading.table("thread"), !table.rows.isEmpty, !reading.forest.nodes.isEmpty else { return "" }
    var html = "<p class=\"lead\">\(words[.figuresLead])</p>\n"
    for row in table.rows {
      if table.rows.count > 1, case .text(let name)? = row.first { html += "<h3>\(HTMLText.short(name))</h3>\n" }
      html += "<dl class=\"figures\">\n"
      for (cell, column) in zip(row, table.columns) where !Self.shownAbove.contains(column.name) && !cell.isEmpty {
        let id = Self.id("thread", column)
        let value = words.text(of: cell, column: column.name)
        html += "<div><dt><a class=\"term\" href=\"#\(id)\">\(HTMLText.escaped(words.label(ofColumn: column.name)))"
        let meaning = words.definition(of: column, in: "thread")
        html += "<span class=\"tip\"\(meaning.lang)>\(HTMLText.withCode(meaning.text))</span></a></dt>"
        let shown = column.isDetail ? HTMLText.isolated(TerminalText.line(value, columns: 200)) : HTMLText.short(value)
        html += "<dd\(column.isDetail ? " class=\"list\"" : "")>\(shown)</dd></div>\n"
      }
      html += "</dl>\n"
    }
    return HTMLText.section("figures", words[.figures], html)
  }

  var definitions: String {
    let tables = ["thread", "user", "pair", "rule"].compactMap { reading.table($0) }.filter { !$0.rows.isEmpty }
    if tables.isEmpty || reading.forest.nodes.isEmpty { return "" }
    var html = "<p class=\"lead\">\(words[.definitionsLead])</p>\n"
    for table in tables {
      html += "<h3>\(heading(table.subject))</h3>\n<dl class=\"definitions\">\n"
      for column in table.columns {
        html += "<dt id=\"\(Self.id(table.subject, column))\">\(HTMLText.escaped(words.label(ofColumn: column.name))) "
        html += "<code>\(HTMLText.escaped(column.name))</code></dt>"
        let meaning = words.definition(of: column, in: table.subject)
        html += "<dd\(meaning.lang)>\(HTMLText.withCode(meaning.text))"
        if let source = column.source { html += " <cite>\(HTMLText.escaped(source))</cite>" }
        html += "</dd>\n"
      }
      html += "</dl>\n"
    }
    return HTMLText.section("definitions", words[.definitions], html)
  }

  private func heading(_ subject: String) -> String {
    switch subject {
    case "user": words[.users]
    case "pair": words[.pairs]
    case "rule": words[.rules]
    default: words[.figures]
    }
  }

  /// Letters, digits and underscores only, whatever the name is.
  private static func id(_ subject: String, _ column: StatisticsTable.Column) -> String {
    "d-\(subject)-" + String(column.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

extension StatisticsTable.Cell {
  /// Whether there is nothing to show.
  fileprivate var isEmpty: Bool {
    switch self {
    case .missing: true
    case .list(let cells): cells.isEmpty
    case .record(let members): members.isEmpty
    case .text, .count, .number: false
    }
  }
}
