package import ThreadModel

/// A page of a DLE (DataLife Engine) site: tree or flat list, and the JSON envelopes of comments that load later.
///
/// Only `#comment-id-N` around a comment and `#comm-id-N` around its text are DLE's own; all else is site template.
package enum DLEHTMLFormat: ThreadFormat {
  package static let name = "dle-html"
  package static let summary = "page of a DLE (DataLife Engine) site, tree or flat, or its Ajax JSON"
  package static let guide = FormatGuide(
    .article, seed: "seeds/en-tram-line.html",
    source: "saved pages of sites that run DataLife Engine, and the JSON in which the site sends more comments",
    reads: "comments of tree and flat templates, old and new quotes with author and quoted comment, spoilers, votes",
    parents: [.nesting, .inferred])

  package static func confidence(in document: InputDocument) -> Int {
    switch document.firstByte {
    case UInt8(ascii: "<"):
      if document.contains("comm-id-"), document.contains("comment-id-") { return 95 }
      return document.contains("dlemasscomments") || document.contains("dle_login_hash") ? 60 : 0
    case UInt8(ascii: "{"):
      guard document.contains("comment-id-"), document.contains("comm-id-") else { return 0 }
      return envelope(of: document) == nil ? 0 : 95
    default: return 0
    }
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    if document.firstByte == UInt8(ascii: "{") {
      guard let html = envelope(of: document) else {
        throw ParseFailure("the JSON object has neither \"comments\" nor \"message\"")
      }
      let page = try HTMLDocument(html)
      var reader = DLEPageReader(page: page, now: context.now, linesAreKnown: false)
      let thread = FlatThread(records: reader.records())
      if page.isExhausted { throw .exhausted }
      return ParsedPage(threads: [thread], defects: reader.defects)
    }
    let page = try document.html()
    var reader = DLEPageReader(page: page, now: context.now, linesAreKnown: true)
    let article = PageArticle.read(
      page, places: ["[id^=news-id-]", ".full-text", "[itemprop=articleBody]", "#dle-content .full-story"],
      skipping: DLEPageReader.isCommentSection)
    return ParsedPage(threads: [FlatThread(article: article, records: reader.records())], defects: reader.defects)
  }

  /// The HTML in `{comments, navigation, last_update_id}` or `{success, comment_id, message}`.
  private static func envelope(of document: InputDocument) -> String? {
    guard let object = try? JSONDocument(document.text).root else { return nil }
    return object["comments"]?.string ?? object["message"]?.string
  }
}
