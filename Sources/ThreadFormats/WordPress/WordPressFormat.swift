package import ThreadModel

/// A page of a WordPress blog, whatever its theme: `#comment-N`, or the classes that `comment_class()` writes.
package enum WordPressFormat: ThreadFormat {
  package static let name = "wordpress-html"
  package static let summary = "page of a WordPress blog, with comments, pingbacks and trackbacks"
  package static let guide = FormatGuide(
    .article, seed: "seeds/wordpress-html/orchard-wall.html",
    source: """
      saved pages of WordPress blogs and of themes that print their comments with `wp_list_comments`, old and \
      new
      """,
    reads: "author, time, text, blockquotes, pingbacks and trackbacks",
    parents: [.nesting, .inferred],
    flags: [
      .unapproved: "a notice that the comment waits, or its class", .spam: "class `spam`",
      .pingback: "class or prefix `pingback`", .trackback: "class or prefix `trackback`",
      .deleted: "text such as `[deleted]` alone", .removed: "text such as `[removed]` alone",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML else { return 0 }
    let isNumbered = document.hasID(numberedAfter: WordPressComments.idPrefixes)
    let isClassed = document.contains("thread-even") && document.contains("depth-1")
    guard isNumbered || isClassed else { return 0 }
    if isClassed || document.contains("comment-author-") { return isNumbered ? 92 : 85 }
    let isWordPress =
      document.contains("wp-content/") || document.contains("wp-includes/") || document.contains("wp-comments-post")
      || document.contains("replytocom=") || document.contains("comment-reply-link")
      || document.contains("content=\"WordPress")
    if isWordPress { return 88 }
    return document.contains("commentlist") || document.contains("comment-list") ? 70 : 35
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    var comments = WordPressComments(page: page, now: context.now)
    let records = comments.records()
    let article = PageArticle.read(
      page, places: [".entry-content", ".post-content", ".post-entry", ".entry", ".postcontent", ".storycontent"],
      skipping: CommentSection.isComments)
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: comments.defects)
  }
}
