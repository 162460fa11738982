internal import ThreadModel

/// A table that the script can sort: a caption, column headings with their definitions, rows of typed cells.
struct DataTable {
  struct Column {
    let label: String
    var definition: String?
    var isFigure = true
  }

  struct Cell {
    /// Character data, or markup of our own.
    let html: String
    /// What the script sorts by where the cell's text does not say it.
    var key: String?
  }

  private let caption: String
  private let columns: [Column]
  private var rows = ""
  private var count = 0
  /// A longer table is laid out when it comes into view.
  private static let long = 100

  init(caption: String, columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  mutating func add(_ cells: [Cell]) {
    rows += "<tr>"
    for (number, (column, cell)) in zip(columns, cells).enumerated() {
      let key = cell.key.map { " data-s=\"\(HTMLText.escaped($0))\"" } ?? ""
      if number == 0 {
        rows += "<th scope=\"row\"\(key)>\(cell.html)</th>"
      } else {
        rows += (column.isFigure ? "<td class=\"n\"\(key)>" : "<td\(key)>") + cell.html + "</td>"
      }
    }
    rows += "</tr>\n"
    count += 1
  }

  var html: String {
    let caption = HTMLText.escaped(caption)
    var html =
      "<div class=\"scroll\(count > Self.long ? " large" : "")\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)\">\n"
    html += "<table class=\"sortable\"><caption>\(caption)</caption>\n<thead><tr>"
    for column in columns {
      let style = column.isFigure ? " class=\"n\"" : ""
      let title = column.definition.map { " title=\"\(HTMLText.escaped($0))\"" } ?? ""
      html += "<th scope=\"col\"\(style)\(title)>\(HTMLText.escaped(column.label))</th>"
    }
    return html + "</tr></thead>\n<tbody>\n" + rows + "</tbody></table>\n</div>\n"
  }
}

extension DataTable {
  /// Those columns of a table of figures that are asked for and there.
  ///
  /// - Parameter limit: rows that are shown.
  init(_ table: StatisticsTable, _ names: [String], caption: String, words: Words, limit: Int = .max) {
    let columns = names.compactMap { name in table.columns.firstIndex { $0.name == name } }
    let isNumeric = table.numericColumns
    self.init(
      caption: caption,
      columns: columns.map {
        Column(
          label: words.label(ofColumn: table.columns[$0].name),
          definition: words.definition(of: table.columns[$0], in: table.subject).text,
          isFigure: isNumeric[$0])
      })
    for row in table.rows.prefix(limit) {
      add(columns.map { words.cell($0 < row.count ? row[$0] : .missing, of: table.columns[$0].name) })
    }
  }
}
