/// A table of figures with typed cells, ready for any reporter.
package struct StatisticsTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    /// As in `Documentation/Statistics.md`: `replies_received`.
    package let name: String
    /// One sentence that defines the figure.
    package let definition: String
    /// The paper or book the definition follows; nil for plain counts.
    package let source: String?

    package init(_ name: String, _ definition: String, source: String? = nil) {
      self.name = name
      self.definition = definition
      self.source = source
    }
  }

  package enum Cell: Sendable, Hashable {
    case text(String)
    case count(Int)
    case number(Double)
    case missing
  }

  /// What a row is about: `user`, `thread`, `rule`, `pair`, `hour`, `category`.
  package let subject: String
  package let columns: [Column]
  package let rows: [[Cell]]

  package init(subject: String, columns: [Column], rows: [[Cell]]) {
    self.subject = subject
    self.columns = columns
    self.rows = rows
  }
}
