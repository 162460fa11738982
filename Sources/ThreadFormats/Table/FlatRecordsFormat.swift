import ThreadModel

/// Objects whose keys are named like the columns of a table: what scrapers and databases write. A guess by the keys.
package enum FlatRecordsFormat: JSONThreadFormat {
  package static let name = "json-records"
  package static let summary = "JSON or NDJSON of flat objects with text, author, time, id, parent, ... (a guess)"
  package static let guide = FormatGuide(
    .record, seed: "seeds/json-records/picnic.json",
    source: "flat objects that scrapers and databases write, as an array or one a line",
    reads: "what the keys are known to hold, or what `--columns` says",
    parents: [.named, .nesting, .inferred],
    flags: [
      .deleted: "key `deleted`, status `trash`, text `[deleted]`",
      .removed: "key `removed`, status `rejected`, text `[removed]`", .spam: "key `spam`, status `spam`",
      .unapproved: "key `approved`",
    ])

  /// The project's own lines are read as such, whatever else they hold.
  package static var isGuess: Bool { true }

  package static func confidence(in document: InputDocument) -> Int {
    guard let input = document.jsonInput, JSONLinesFormat.confidence(in: document) == 0 else { return 0 }
    return input.sample.lazy.map { confidence(of: $0) }.max() ?? 0
  }

  package static func confidence(of object: JSONValue) -> Int {
    let columns = TableColumns(Self.keys(of: object))
    guard columns[.author] != nil || columns[.parent] != nil else { return 0 }
    return min(columns.confidence / 2, 45)
  }

  /// Whether the first objects have the key that is said to hold the text, or else one of the given keys: what is seldom
  /// there, such as a parent, need not be among them.
  static func hasKeys(_ given: [TableField: String], in document: InputDocument) -> Bool {
    guard let input = document.jsonInput else { return false }
    let keys = input.sample.map { Self.keys(of: $0) }
    let telling = given[.text].map { [$0] } ?? Array(given.values)
    return telling.contains { name in keys.contains { TableColumns.place(of: name, in: $0) != nil } }
  }

  fileprivate static func keys(of object: JSONValue) -> [String] {
    object.members.prefix(200).map { $0.value.isObject || $0.value.isArray ? "" : $0.key }
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { FlatRecordsReader(context) }
}

struct FlatRecordsReader: JSONRecordReader {
  private let now: Timestamp?
  private var rows: FlatRecordRows
  private var collector = ThreadCollector()

  init(_ context: ParseContext) {
    now = context.now
    rows = FlatRecordRows(context)
  }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    guard let row = rows.row(unit.value) else { return }
    let maker = TableRecord(value: { row.value($0) }, now: now)
    let (record, defect) = maker.record(line: unit.line(of: unit.value))
    collector.note(defect)
    let thread = collector.thread(row.thread)
    collector.describe(thread, title: row.value(.title), url: row.value(.url))
    collector.append(record, to: thread)
  }
}

/// Takes flat objects for rows. Objects in a row mostly have the same keys: what these mean is found out once.
struct FlatRecordRows {
  struct Row {
    fileprivate let object: JSONValue
    fileprivate let keys: [String]
    fileprivate let columns: TableColumns

    func value(_ field: TableField) -> String? {
      guard let column = columns[field], column < keys.count, let value = object[keys[column]] else { return nil }
      return value.key ?? value.bool.map { $0 ? "true" : "false" } ?? ""
    }

    var thread: String? { value(.thread).flatMap { $0.isEmpty ? nil : $0 } }
  }

  private let given: [TableField: String]
  private var known: (keys: [String], columns: TableColumns)?

  init(_ context: ParseContext) { given = context.columns }

  /// Nil where no key can be a comment's text.
  mutating func row(_ object: JSONValue) -> Row? {
    let keys = FlatRecordsFormat.keys(of: object)
    let columns: TableColumns
    if let known, known.keys == keys { columns = known.columns } else { columns = TableColumns(keys, given: given) }
    known = (keys, columns)
    return columns[.text] == nil ? nil : Row(object: object, keys: keys, columns: columns)
  }
}

extension FlatRecordsFormat: JSONLineFormat {
  package static func placer(_ context: ParseContext) -> any LinePlacer {
    FlatRecordsPlacer(rows: FlatRecordRows(context))
  }
}

private struct FlatRecordsPlacer: LinePlacer {
  var rows: FlatRecordRows

  mutating func place(_ line: Span<UInt8>) -> LinePlacement {
    guard let root = JSONLine.value(line) else { return .nowhere }
    var rows = rows
    var keys: [UInt64] = []
    JSONInput.forEachObject(in: root) { unit in
      if let row = rows.row(unit.value) { keys.append(KeyHash.of(row.thread)) }
    }
    self.rows = rows
    return keys.count == 1 ? .thread(keys[0]) : keys.isEmpty ? .nowhere : .threads(keys)
  }
}
