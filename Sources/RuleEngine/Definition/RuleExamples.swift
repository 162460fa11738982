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
    package var author: String?
    package var links: [String]

    package init(body: String, quote: String? = nil, author: String? = nil, links: [String] = []) {
      self.body = body
      self.quote = quote
      self.author = author
      self.links = links
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
