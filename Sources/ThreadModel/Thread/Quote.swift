/// Words of somebody else that a comment repeats, kept apart from its own words.
package struct Quote: Sendable, Hashable {
  /// Whom the comment says it quotes; nil for an anonymous quote.
  package var author: String?
  package var text: String
  /// The id of the quoted comment, from the markup or found by `ThreadBuilder`.
  package var sourceID: String?
  /// How `sourceID` was found; nil until `ThreadBuilder` has looked.
  package var evidence: Evidence?
  /// In how many other quotes of the same comment it stands; nil where the format does not tell.
  package var nesting: Int?

  package enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// The markup names the quoted comment.
    case markup
    /// The named author wrote a comment that contains the text.
    case attribution
    /// No author is named, or none of that name has the text, but one comment contains it.
    case text
    /// The text stands in the article.
    case article
    /// Neither a comment of this page nor the article has it.
    case notFound = "not_found"
  }

  package init(
    author: String? = nil, text: String, sourceID: String? = nil, evidence: Evidence? = nil, nesting: Int? = nil
  ) {
    self.author = author
    self.text = text
    self.sourceID = sourceID
    self.evidence = evidence
    self.nesting = nesting
  }
}
