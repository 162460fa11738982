import ThreadModel

/// What a comment on its own comes to: rules that fire, or will where what is not known yet bears it out.
package struct CommentDraft: Sendable {
  let candidates: [Candidate]
  /// Views that were cut.
  let events: [EngineEvent]
}

/// A rule that may fire on a comment.
struct Candidate: Sendable {
  let rule: Int
  /// `yes`, or `undecided` where a limit was reached; tests that ask for history are left out.
  let truth: Truth
  /// Empty for rules about other rules and where nothing is decided.
  let hits: [Hit]
  /// Indices of exceptions that hold as far as is known and ask for history.
  let vetoes: [(exception: Int, truth: Truth)]
  let undecidedView: View?
}

extension CommentDraft {
  /// Nothing fires.
  package static let nothing = CommentDraft(candidates: [], events: [])
}
