/// What the comments are about: the article, or the opening post. It is the root of the tree and not a comment.
package struct Article: Sendable, Hashable {
  package var title: String?
  package var text: String
  package var url: String?
  /// BCP 47, from the page's markup.
  package var language: String?

  package init(title: String? = nil, text: String = "", url: String? = nil, language: String? = nil) {
    self.title = title
    self.text = text
    self.url = url
    self.language = language
  }
}
