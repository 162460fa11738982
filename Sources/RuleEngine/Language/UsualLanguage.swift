package import ThreadModel

/// What most of a thread is in, told comment by comment: for threads that are not held at once. Comes to the `usual` of
/// `ThreadLanguages`.
package struct UsualLanguage {
  private var tags = DeclaredTags()
  private var sum = PageEvidence()
  private var allDeclare = true

  package init() {}

  package mutating func add(_ comment: CommentRecord) {
    if tags.believed(comment.language) != nil { return }
    allDeclare = false
    sum.add(LanguageReader.evidence(in: comment.text))
  }

  /// A BCP 47 tag, or nil where nothing is known.
  package mutating func language(below article: Article) -> String? {
    let page = tags.believed(article.language)
    return allDeclare ? page : sum.language(of: article, declared: page)
  }
}
