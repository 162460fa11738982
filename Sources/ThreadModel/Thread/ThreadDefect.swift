/// Something wrong with the input that did not stop it from being read. Counted and named; never a crash.
package struct ThreadDefect: Sendable, Hashable {
  package let kind: Kind
  package let location: SourceLocation?

  package init(_ kind: Kind, at location: SourceLocation? = nil) {
    self.kind = kind
    self.location = location
  }

  package enum Kind: Sendable, Hashable {
    /// A second comment with this id; it was renamed to `renamedTo`.
    case duplicateID(String, renamedTo: String)
    /// The parent is not in the input; the comment stands at top level.
    case orphan(id: String, parent: String)
    /// These comments answer each other in a ring; the first of them was put at top level.
    case cycle([String])
    /// The claimed depth is below zero, or not one level below the comment that this one hangs from.
    case depthGap(id: String, claimed: Int, placed: Int)
    /// The comment is older than the one it answers.
    case timeRunsBackwards(id: String, parent: String)
    /// A time was printed that could not be read.
    case unreadableTime(String)
    /// `count` byte sequences were not UTF-8 and were replaced by U+FFFD; the location is the first one's.
    case invalidUTF8(count: Int)
    /// `count` byte sequences stood for nothing in the encoding that the input declares, and were replaced by U+FFFD.
    case invalidBytes(count: Int, encoding: String)
    /// The input is not UTF-8 and declares no known encoding; its letters look like this one. The location is the first
    /// letter's.
    case guessedEncoding(String)
    /// The input is not UTF-8 and declares an encoding that is not read here.
    case unknownEncoding(String)
    /// This line or block of a record-per-line format could not be read and was left out.
    case malformedRecord(String)
    /// A compressed input broke off or is damaged; what was decoded before that was read.
    case damagedStream(format: String, problem: String, decodedBytes: Int)
  }

  /// A stable, short name of the kind for machine-readable output.
  package var code: String {
    switch kind {
    case .duplicateID: "duplicate-id"
    case .orphan: "orphan"
    case .cycle: "cycle"
    case .depthGap: "depth-gap"
    case .timeRunsBackwards: "time-runs-backwards"
    case .unreadableTime: "unreadable-time"
    case .invalidUTF8: "invalid-utf8"
    case .invalidBytes: "invalid-bytes"
    case .guessedEncoding: "guessed-encoding"
    case .unknownEncoding: "unknown-encoding"
    case .malformedRecord: "malformed-record"
    case .damagedStream: "damaged-stream"
    }
  }
}

/// A place in an input or rule file. Lines and columns count from 1; columns count characters.
package struct SourceLocation: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int = 1) {
    self.line = line
    self.column = column
  }

  package static func < (a: SourceLocation, b: SourceLocation) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
