import ThreadModel

/// What tells one forum software from another: where its posts are, and what is what in them.
protocol ForumMarkup: QuoteMarkup {
  init(page: HTMLDocument, now: Timestamp?)
  /// In document order.
  func posts() -> [ForumPost]
  /// Where the thread's title stands, best place first.
  static var titles: [HTMLSelector] { get }
}
