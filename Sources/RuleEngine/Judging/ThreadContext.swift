package import ThreadModel

/// A thread about to be judged, and what is known of it before any comment is: made once, shared by all workers.
package struct ThreadContext: Sendable {
  package let thread: CommentThread
  package let languages: ThreadLanguages
  /// Nil where no rule of the book asks.
  let facts: ThreadFacts?
  let given: [Int: ExampleAuthor]

  /// - Parameters:
  ///   - language: what comments are taken for that do not say it themselves; nil tells it for each of them, and one of
  ///     which nothing is known is looked at by the rules of every language.
  ///   - likely: what other comments of the input are in.
  package init(_ thread: CommentThread, language: String? = nil, likely: String? = nil, book: RuleBook) {
    self.init(thread, language: language, likely: likely, book: book, given: [:])
  }

  /// The same thread under another book: `languages` are those of its context under the first one.
  package init(_ thread: CommentThread, languages: ThreadLanguages, book: RuleBook) {
    self.init(thread, languages: languages, book: book, given: [:])
  }

  /// - Parameter given: for comments of an example what would be known of their authors on a whole page.
  init(
    _ thread: CommentThread, language: String?, likely: String? = nil, book: RuleBook, given: [Int: ExampleAuthor]
  ) {
    self.init(
      thread, languages: ThreadLanguages(thread, given: language, likely: likely), book: book, given: given)
  }

  private init(
    _ thread: CommentThread, languages: ThreadLanguages, book: RuleBook, given: [Int: ExampleAuthor]
  ) {
    self.thread = thread
    self.languages = languages
    self.given = given
    facts = book.looksAtThread ? ThreadFacts(thread) : nil
  }

  func language(of node: Int) -> String? { languages.comments[node] }
}
