package import ThreadModel

/// A topic of Discourse: the page that crawlers and browsers without scripts get, or one saved from a browser.
package enum DiscoursePageFormat: ThreadFormat {
  package static let name = "discourse-html"
  package static let summary = "topic of a Discourse forum, as crawlers get it or as saved from a browser"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/discourse-html/bakery-crawler.html",
    source: "saved topics of Discourse forums: the page that crawlers get, or the one that a browser shows",
    reads: "posts with author, handle, time, likes, and quotes with topic and post",
    parents: [.named, .inferred],
    flags: [.deleted: "class `deleted`", .hidden: "class `post-hidden`"])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML,
      document.contains("crawler-post") || document.contains("data-post-id") && document.contains("cooked"),
      let page = try? document.html()
    else { return 0 }
    return DiscourseMarkup.containers(of: page).isEmpty ? 0 : 94
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: DiscourseMarkup.self, now: context.now)
  }
}
