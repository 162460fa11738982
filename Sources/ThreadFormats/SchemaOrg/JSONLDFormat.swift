package import ThreadModel

/// Comments in JSON-LD: `comment`, `suggestedAnswer` and `acceptedAnswer` of whatever a page describes.
package enum JSONLDFormat: ThreadFormat {
  package static let name = "schema-jsonld"
  package static let summary = "page that describes its comments in schema.org JSON-LD"
  package static let guide = FormatGuide(
    .schema, seed: "seeds/schema-jsonld/tide-table.html",
    source: "pages with a `script` of type `application/ld+json` that lists comments or answers",
    reads: "author, time, text, votes",
    parents: [.nesting, .named],
    flags: [.deleted: "text such as `[deleted]` alone", .removed: "text such as `[removed]` alone"])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("ld+json"),
      document.contains("\"comment\"") || document.contains("Answer\"") || document.contains("\"Comment\"")
    else { return 0 }
    guard let page = try? document.html() else { return 0 }
    var reader = JSONLDReader(now: nil)
    return reader.records(in: page).count { !$0.saysNothing } > 0 ? 50 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    var reader = JSONLDReader(now: context.now)
    let records = reader.records(in: page)
    var article = PageArticle.read(page, skipping: CommentSection.isComments)
    if let text = reader.articleText { article.text = text }
    article.title = article.title ?? reader.articleTitle
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: reader.defects)
  }
}
