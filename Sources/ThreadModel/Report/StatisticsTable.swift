/// A table of figures with typed cells, ready for any reporter.
package struct StatisticsTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    /// As in `Documentation/Statistics.md`: `replies_received`.
    package let name: String
    /// One sentence that defines the figure.
    package let definition: String
    /// What is counted or measured: `comments`, `seconds`, `share`; nil where the cells are no figures.
    package let unit: String?
    /// How the figure is worked out, where the definition alone leaves a choice.
    package let formula: String?
    /// The paper or book the definition follows; nil for plain counts.
    package let source: String?
    /// Where cells are empty; nil where they never are.
    package let missing: String?
    /// Whether the cells are lists or records: for programs, not for a table that people read.
    package let isDetail: Bool

    package init(
      _ name: String, _ definition: String, unit: String? = nil, formula: String? = nil, source: String? = nil,
      missing: String? = nil, isDetail: Bool = false
    ) {
      self.name = name
      self.definition = definition
      self.unit = unit
      self.formula = formula
      self.source = source
      self.missing = missing
      self.isDetail = isDetail
    }
  }

  package enum Cell: Sendable, Hashable {
    case text(String)
    case count(Int)
    case number(Double)
    case missing
    case list([Cell])
    case record([Member])
  }

  /// A named value of a record, in the order of the record.
  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: Cell

    package init(_ name: String, _ value: Cell) {
      self.name = name
      self.value = value
    }
  }

  /// What a row is about: `user`, `thread`, `rule`, `pair`, `hour`, `category`, `language`.
  package let subject: String
  package let columns: [Column]
  package let rows: [[Cell]]

  package init(subject: String, columns: [Column], rows: [[Cell]]) {
    self.subject = subject
    self.columns = columns
    self.rows = rows
  }
}
