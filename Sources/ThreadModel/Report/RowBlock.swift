/// Rows of an output that has one row a comment, ready to be written, and which comment each is about.
package struct RowBlock: Sendable {
  package struct Row: Sendable {
    /// The line of the input that the comment begins on; 0 where it is not known.
    package let line: Int
    /// Where the row ends among the bytes of its block.
    package let end: Int
  }

  package var bytes: [UInt8]
  package var rows: [Row] = []

  package init(bytes: [UInt8] = []) { self.bytes = bytes }

  /// Says that everything behind the last row and before `end` is one about this comment.
  package mutating func endRow(_ comment: Comment, at end: Int) {
    rows.append(Row(line: comment.record.line ?? 0, end: end))
  }
}
