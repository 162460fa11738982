/// The part of a comment, or of its surroundings, that a condition looks at.
package enum View: String, Sendable, Hashable, CaseIterable {
  /// The author's own words, links blanked out.
  case body
  /// The quoted words; several quotes are joined by line feeds.
  case quote
  /// Program text among the own words: fenced blocks and spans in back-ticks, one a line. Fenced blocks are not part of
  /// `body`; a span in back-ticks is part of its sentence and of both views.
  case code
  /// The links, one a line.
  case links
  /// Display name and handle, one a line.
  case author
  /// The title of the article.
  case title
  /// The own words of the comment that is answered.
  case parent
  /// The own words of all comments above, the nearest first, as far as `CommentThread.reachUpwards`.
  case thread
  /// The body as the page had it, quotes and links included.
  case raw
}
