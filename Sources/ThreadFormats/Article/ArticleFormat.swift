package import ThreadModel

/// A page or a text without comments: what everything is that no other format knows.
package enum ArticleFormat: ThreadFormat {
  package static let name = "article"
  package static let summary = "plain text or a page without comments: title and text only"
  package static let guide = FormatGuide(
    .fallback, seed: "seeds/de-bruecke.txt",
    source: "whatever no other format knows",
    reads: "title and text, and no comments",
    parents: [])

  package static func confidence(in document: InputDocument) -> Int { 1 }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let article =
      document.looksLikeHTML
      ? PageArticle.read(try document.html()) : ArticleText.article(of: document.lines.map(\.text))
    return ParsedPage(threads: [FlatThread(article: article, records: [])])
  }
}
