package import ThreadModel

/// A page of a Drupal site, 6 to 10: comments with `/comment/N`, replies in `div.indented` behind what they answer.
package enum DrupalFormat: ThreadFormat {
  package static let name = "drupal-html"
  package static let summary = "page of a Drupal site (6 to 10) with threaded or flat comments"
  package static let guide = FormatGuide(
    .article, seed: "seeds/drupal-html/fahrradweg.html",
    source: "saved pages of Drupal sites, 6 to 10, threaded or flat",
    reads: "author, user id, time, subject and text; the author of the article has the role `op`",
    parents: [.named, .nesting, .inferred],
    flags: [
      .unapproved: "class `unpublished`, or a notice", .deleted: "text such as `[deleted]` alone",
      .removed: "text such as `[removed]` alone",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML,
      document.hasID(numberedAfter: ["comment-"]) || document.contains("/comment/")
        || document.contains("data-comment-user-id") || document.contains("data-comment-timestamp")
    else { return 0 }
    let isMarked =
      document.contains("data-comment-user-id") || document.contains("sioct:Comment")
      || document.contains("about=\"/comment/") || document.contains("js-comment")
      || document.contains("field--name-comment-body")
      || document.contains("field-name-comment-body")
    let isDrupal =
      document.contains("drupalSettings") || document.contains("Drupal.settings") || document.contains("data-drupal-")
      || document.contains("content=\"Drupal") || document.contains("/sites/default/files")
      || document.contains("/sites/all/") || document.contains("/comment/reply/")
    guard isMarked || isDrupal else { return 0 }
    guard document.contains("comment"), hasComments(document) else { return 0 }
    return isMarked ? (isDrupal ? 95 : 80) : 72
  }

  private static func hasComments(_ document: InputDocument) -> Bool {
    guard let page = try? document.html() else { return false }
    return !DrupalComments.shells(in: page).isEmpty
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    let article = PageArticle.read(
      page,
      places: [
        ".field--name-body", ".field-name-body", ".node__content", ".node .content", "[property=\"schema:text\"]",
      ],
      skipping: CommentSection.isComments)
    var comments = DrupalComments(page: page, title: article.title, now: context.now)
    let records = comments.records()
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: comments.defects)
  }
}
