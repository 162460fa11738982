/// One comment as a format read it, before any tree is made: flat, in document order.
package struct CommentRecord: Sendable, Hashable {
  /// The page's own id; nil where it prints none.
  package var id: String?
  package var parent: ParentClaim
  /// What the input says a `.id` claim rests on; nil where the markup names the parent.
  package var parentEvidence: EdgeEvidence?
  package var author: Author
  package var published: Timestamp?
  /// The time as printed, whether or not it could be read.
  package var publishedRaw: String?
  /// The author's own words: no quotes; links stand as printed. Lines are separated by `\n`. One space where the body is
  /// there and blank, "" where it is missing.
  package var text: String
  /// The body as the page had it, quotes included; nil where it is the same as `text`.
  package var raw: String?
  package var quotes: [Quote]
  package var links: [String]
  /// The site's votes.
  package var score: Double?
  package var flags: [CommentFlag]
  /// BCP 47, where the input says it.
  package var language: String?
  /// Where in the input the comment begins; 1-based line.
  package var line: Int?

  package init(
    id: String? = nil, parent: ParentClaim = .unstated, parentEvidence: EdgeEvidence? = nil,
    author: Author = Author(), published: Timestamp? = nil, publishedRaw: String? = nil, text: String,
    raw: String? = nil, quotes: [Quote] = [], links: [String] = [], score: Double? = nil, flags: [CommentFlag] = [],
    language: String? = nil, line: Int? = nil
  ) {
    self.id = id
    self.parent = parent
    self.parentEvidence = parentEvidence
    self.author = author
    self.published = published
    self.publishedRaw = publishedRaw
    self.text = text
    self.raw = raw
    self.quotes = quotes
    self.links = links
    self.score = score
    self.flags = flags
    self.language = language
    self.line = line
  }
}

/// What a page says about the comment that this one answers.
package enum ParentClaim: Sendable, Hashable {
  /// The markup names the parent's id. An id among the thread's `rootIDs` means top level.
  case id(String)
  /// The page shows depth by nesting or indentation: 0 = top level. The parent is the last record before that shows a
  /// smaller depth; records that name their parent by id are not among them.
  case depth(Int)
  /// The page says that this is a top-level comment.
  case topLevel
  /// The page says nothing (flat forum): quotes and mentions may tell.
  case unstated
}

package enum CommentFlag: String, Sendable, Hashable, CaseIterable {
  case deleted, removed, spam, unapproved, hidden, edited, pinned, pingback, trackback
}
