package import ThreadModel

/// The export of a WordPress site (WXR, "WordPress eXtended RSS"): RSS 2.0 with `wp:comment` elements in its items.
///
/// Written from the exporter, wp-admin/includes/export.php. The namespace of `wp` names the version (1.0 to 1.2) and is
/// not asked for; every version has the same elements.
package enum WXRFormat: ThreadFormat {
  package static let name = "wxr"
  package static let summary = "WordPress export (WXR, XML): the comments of all posts, spam and trash included"
  package static let guide = FormatGuide(
    .export, seed: "seeds/wxr/lighthouse.xml",
    source: "Tools, Export of WordPress: the XML of all posts",
    reads: "the comments of every post that has some, with author, user id and time",
    parents: [.named],
    flags: [
      .unapproved: "not approved", .spam: "spam", .removed: "trash", .pingback: "type `pingback`",
      .trackback: "type `trackback`",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard let head = XMLExport.head(of: document), XMLExport.head(head, has: "<rss") else { return 0 }
    if XMLExport.head(head, has: "wordpress.org/export/") || XMLExport.head(head, has: "<wp:wxr_version") { return 98 }
    return document.contains("<wp:comment_id>") ? 96 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    var reader = WXRReader(now: context.now)
    reader.read(document.text)
    return reader.page()
  }
}
