package import ThreadModel

/// The language of each comment of a thread.
///
/// What a comment says of itself goes before everything, then what the caller says. Else its words decide, together with
/// the language of the page and of the comment that it answers: the less a comment has to say, the more these do.
package struct ThreadLanguages: Sendable {
  /// What most of the thread is in: a BCP 47 tag, or nil where nothing is known.
  package let usual: String?
  /// In the order of the comments.
  package let comments: [String?]

  /// How far, in sixteenths of a natural logarithm, words have to speak for another language.
  enum Lead {
    /// Than the page's.
    static let overUsual: Int32 = 80
    /// What the language of the comment that is answered is ahead of others.
    static let ofParent: Int32 = 48
    /// Than any other where nothing is known of the page.
    static let overAny: Int32 = 48
    /// Than what a page declares to be in, for the page as a whole.
    static let overDeclared = 480
    /// Than any other, for a page that declares nothing.
    static let ofPage = 96
  }

  /// - Parameters:
  ///   - given: what the caller takes all comments for that do not say it themselves.
  ///   - likely: what other comments of the input are in, where the page declares nothing.
  package init(_ thread: CommentThread, given: String? = nil, likely: String? = nil) {
    var tags = DeclaredTags()
    let declared = thread.comments.map { tags.believed($0.language) }
    if let given {
      usual = given
      comments = declared.map { $0 ?? given }
      return
    }
    let page = tags.believed(thread.article.language)
    if declared.allSatisfy({ $0 != nil }) {
      usual = page ?? likely
      comments = declared
      return
    }
    let evidence = thread.comments.indices.map { node in
      declared[node] == nil ? LanguageReader.evidence(in: thread.comments[node].text) : LanguageEvidence()
    }
    let usual = Self.usual(thread, declared: page, evidence, likely: likely)
    let choice = LanguageChoice(usual: usual)
    var languages: [String?] = []
    languages.reserveCapacity(thread.comments.count)
    for node in thread.comments.indices {
      if let declared = declared[node] {
        languages.append(declared)
      } else {
        let parent = thread.tree.parent(of: node).flatMap { languages[$0] }
        languages.append(choice.language(of: evidence[node], below: parent))
      }
    }
    self.usual = usual
    comments = languages
  }

  /// Makes the tables that the first thread would wait for.
  package static func prepare() { _ = ScriptModel.latin }

  private static func usual(
    _ thread: CommentThread, declared: String?, _ evidence: [LanguageEvidence], likely: String?
  ) -> String? {
    if declared == nil, let likely { return likely }
    var sum = PageEvidence()
    for evidence in evidence { sum.add(evidence) }
    return sum.language(of: thread.article, declared: declared)
  }
}
