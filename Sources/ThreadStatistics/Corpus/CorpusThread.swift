import ThreadModel

/// A judged thread with what statistics need besides.
///
/// What is read for every comment stands here itself: to reach it through a thread within a judged thread would copy
/// both at each step.
struct CorpusThread {
  let thread: CommentThread
  let comments: [Comment]
  let tree: ReplyTree
  let judgements: [Judgement]
  let site: String?
  /// For each comment the number of its author in `Corpus.users`.
  let authors: [Int32]
  let reviewThreshold: Double?

  init(_ judged: JudgedThread, site: String?, authors: [Int32], reviewThreshold: Double?) {
    thread = judged.thread
    comments = judged.thread.comments
    tree = judged.thread.tree
    judgements = judged.judgements
    self.site = site
    self.authors = authors
    self.reviewThreshold = reviewThreshold
  }

  /// The BCP 47 tag of what a comment counts for; nil where nothing tells its language.
  func languageTag(of node: Int) -> String? {
    judgements[node].language ?? comments[node].record.language ?? thread.article.language
  }
}
