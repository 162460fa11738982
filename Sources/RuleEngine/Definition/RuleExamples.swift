package import ThreadModel

/// The proof that a rule carries with it.
package struct RuleExamples: Sendable {
  /// Must fire this rule.
  package var match: [RuleExample]
  /// Must not fire this rule.
  package var clean: [RuleExample]
  /// Why there are none.
  package var noneReason: String?

  package init(match: [RuleExample] = [], clean: [RuleExample] = [], noneReason: String? = nil) {
    self.match = match
    self.clean = clean
    self.noneReason = noneReason
  }
}

/// A comment, or a thread of comments each answering the one before, of which the last is judged.
package struct RuleExample: Sendable {
  package struct Entry: Sendable {
    package var body: String
    package var quote: String?
    package var author: ExampleAuthor
    package var links: [String]
    /// When it was written.
    package var time: Timestamp?
    package var isEdited: Bool

    package init(
      body: String, quote: String? = nil, author: ExampleAuthor = ExampleAuthor(), links: [String] = [],
      time: Timestamp? = nil, isEdited: Bool = false
    ) {
      self.body = body
      self.quote = quote
      self.author = author
      self.links = links
      self.time = time
      self.isEdited = isEdited
    }
  }

  package var entries: [Entry]
  package var title: String?
  /// BCP 47; nil = the first language of the rule.
  package var language: String?
  package var location: SourceLocation

  package init(entries: [Entry], title: String? = nil, language: String? = nil, location: SourceLocation) {
    self.entries = entries
    self.title = title
    self.language = language
    self.location = location
  }
}

/// Who wrote an example, and what would be known of them on a whole page.
package struct ExampleAuthor: Sendable, Hashable {
  package var name: String?
  package var role: String?
  /// Stands in for `author.comments`.
  package var comments: Int?
  /// Stands in for `author.flagged`.
  package var flagged: Int?
  /// Stands in for `author.first_seen`, in seconds.
  package var firstSeen: Double?

  package init(
    name: String? = nil, role: String? = nil, comments: Int? = nil, flagged: Int? = nil, firstSeen: Double? = nil
  ) {
    self.name = name
    self.role = role
    self.comments = comments
    self.flagged = flagged
    self.firstSeen = firstSeen
  }
}
