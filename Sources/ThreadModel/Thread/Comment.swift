/// One comment in its place in the thread. The fields of its `CommentRecord` are read through it.
@dynamicMemberLookup
package struct Comment: Sendable, Hashable {
  /// Unique in its thread; the page's own id where it has one, else the comment's number from 1 in document order.
  package let id: String
  /// Where the comment stood in the input: 0 for the first one, whatever the tree says.
  package let ordinal: Int
  /// 0 at top level.
  package let depth: Int
  package let parentID: String?
  /// Why this comment hangs where it hangs.
  package let evidence: EdgeEvidence
  package var record: CommentRecord

  // What is read of every comment, without a key path between.
  package var text: String { record.text }
  package var author: Author { record.author }
  package var language: String? { record.language }
  package var quotes: [Quote] { record.quotes }
  package var links: [String] { record.links }

  package subscript<Value>(dynamicMember path: KeyPath<CommentRecord, Value>) -> Value { record[keyPath: path] }
}

/// What the edge from a comment to its parent rests on, strongest first.
package enum EdgeEvidence: String, Sendable, Hashable, CaseIterable {
  /// The markup names the parent.
  case markup
  /// The comment is nested or indented under its parent.
  case nesting
  /// It quotes its parent.
  case quote
  /// It addresses its parent's author by name.
  case mention
  /// Top level, or nothing is known.
  case none
}
