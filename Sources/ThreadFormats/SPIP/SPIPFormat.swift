package import ThreadModel

/// The forum below an article of a SPIP site (`forum-fil`, `forum-message`), or of its comments plug-in.
package enum SPIPFormat: ThreadFormat {
  package static let name = "spip-html"
  package static let summary = "page of a SPIP site with its forum or comments"
  package static let guide = FormatGuide(
    .article, seed: "seeds/spip-html/marche.html",
    source: "saved pages of sites that run SPIP, with the forum or the comments plug-in",
    reads: "author, time, title and text of each message",
    parents: [.nesting],
    flags: [
      .unapproved: "a notice that the message waits", .deleted: "text such as `[deleted]` alone",
      .removed: "text such as `[removed]` alone",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML else { return 0 }
    if document.contains("forum-fil") { return 92 }
    let isSPIP =
      document.contains("spip.php") || document.contains("content=\"SPIP") || document.contains("spip_")
      || document.contains("id_forum=")
    guard isSPIP,
      document.contains("forum-message") || document.contains("comment-fil")
        || document.contains("forum-texte") || document.contains("comments-item")
    else { return 0 }
    return 90
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    let article = PageArticle.read(
      page, places: [".texte", ".article-texte", ".entry-content", ".crayon.article-texte"],
      skipping: CommentSection.isComments)
    var comments = SPIPComments(page: page, title: article.title, now: context.now)
    let records = comments.records()
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: comments.defects)
  }
}
