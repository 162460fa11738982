package import ThreadModel

/// A thread about to be judged, and what is known of it before any comment is: made once, shared by all workers.
package struct ThreadContext: Sendable {
  package let thread: CommentThread
  let language: String?
  /// Nil where no rule of the book asks.
  let facts: ThreadFacts?
  let given: [Int: ExampleAuthor]

  /// - Parameter language: of the thread, see `LanguageDetector`; a comment's own language goes before it. A comment
  ///   of which nothing is known is judged by the rules of every language.
  package init(_ thread: CommentThread, language: String? = nil, book: RuleBook) {
    self.init(thread, language: language, book: book, given: [:])
  }

  /// - Parameter given: for comments of an example what would be known of their authors on a whole page.
  init(_ thread: CommentThread, language: String?, book: RuleBook, given: [Int: ExampleAuthor]) {
    self.thread = thread
    self.language = language
    self.given = given
    facts = book.looksAtThread ? ThreadFacts(thread) : nil
  }

  func language(of node: Int) -> String? { thread.comments[node].language ?? language }
}
