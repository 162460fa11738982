package import ThreadModel

/// An entry of `ignores`: a finding on one comment that a moderator has looked at and set aside.
package struct RuleIgnore: Sendable, Hashable {
  /// See `CommentFingerprint`.
  package var comment: String
  package var rule: String
  package var reason: String
  package var location: SourceLocation

  package init(comment: String, rule: String, reason: String, location: SourceLocation) {
    self.comment = comment
    self.rule = rule
    self.reason = reason
    self.location = location
  }
}
