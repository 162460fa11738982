import ThreadModel

/// The word lists that Discourse exports (word, replacement, whether capitals count) and tables with a head
/// (`word`, `action` or `list`, `case_sensitive`), as Coral's lists of banned and suspect words are kept.
///
/// Source: discourse/discourse, `watched_words_controller.rb` and `word_watcher.rb`: RFC 4180, `*` is `\S*`, the
/// action is in the name of the file.
struct WordTableReader {
  let options: ImportOptions

  private struct Columns {
    var word = 0
    var action: Int?
    var exact: Int? = 2
    var hasHead = false

    init(_ head: [String]) {
      let names = head.map { $0.trimmed.lowercased() }
      guard let word = names.firstIndex(where: ["word", "words", "phrase", "term", "pattern"].contains) else { return }
      self.word = word
      action = names.firstIndex(where: ["action", "list", "type", "status", "severity"].contains)
      exact = names.firstIndex(where: ["case_sensitive", "case sensitive", "case"].contains)
      hasHead = true
    }
  }

  func draft(of source: ImportSource) -> PackDraft {
    var collector = WordCollector(source, options: options)
    let rows = CSVRows.rows(of: source)
    guard let first = rows.first else { return collector.draft() }
    let columns = Columns(first.cells)
    let action = Self.action(inName: source.baseName)
    for row in rows.dropFirst(columns.hasHead ? 1 : 0) {
      let word = row.cells.indices.contains(columns.word) ? row.cells[columns.word].trimmed : ""
      if word.isEmpty { continue }
      let isExact = columns.exact.map { cell($0, of: row).lowercased() == "true" } ?? false
      let said = columns.action.map { cell($0, of: row).lowercased() } ?? action
      switch Self.verdict(of: said) {
      case .refused(let reason): collector.refuse(row.line, reason)
      case .verdict(let verdict): collector.add(word, line: row.line, isExact: isExact, verdict: verdict)
      }
    }
    return collector.draft()
  }

  private func cell(_ column: Int, of row: CSVRows.Row) -> String {
    row.cells.indices.contains(column) ? row.cells[column].trimmed : ""
  }

  private enum Answer {
    case verdict(Verdict?)
    case refused(String)
  }

  private static let actions = [
    "block", "censor", "require_approval", "flag", "replace", "tag", "silence", "link", "banned", "suspect",
  ]

  /// `forum.example-watched-words-block.csv`
  private static func action(inName name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0 == "_") }.map(String.init)
    return words.last(where: actions.contains) ?? ""
  }

  private static func verdict(of action: String) -> Answer {
    switch action {
    case "block", "silence", "banned", "ban", "reject": .verdict(.reject)
    case "require_approval", "hold", "hide": .verdict(.hide)
    case "flag", "suspect", "review": .verdict(.review)
    case "replace", "link", "tag": .refused("'\(action)' changes a post and judges none")
    default: .verdict(nil)
    }
  }
}

/// Comma-separated values after RFC 4180; quotes that do not close end with the file.
enum CSVRows {
  struct Row {
    let cells: [String]
    let line: SourceLine
  }

  static func rows(of source: ImportSource) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var start: SourceLine?
    for line in source.lines {
      if start == nil { start = line }
      if isQuoted { cell += "\n" }
      var rest = line.text.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == "\"" {
          if isQuoted, rest.first == "\"" {
            rest.removeFirst()
            cell.unicodeScalars.append("\"")
          } else {
            isQuoted.toggle()
          }
        } else if scalar == ",", !isQuoted {
          cells.append(cell)
          cell = ""
        } else {
          cell.unicodeScalars.append(scalar)
        }
      }
      if isQuoted { continue }
      if let start { rows.append(Row(cells: cells + [cell], line: start)) }
      (cells, cell, start) = ([], "", nil)
    }
    if let start { rows.append(Row(cells: cells + [cell], line: start)) }
    return rows
  }
}
