package import ThreadModel

/// The export of a Disqus forum: `thread` and `post` elements side by side, tied together by `dsq:id`.
///
/// Source: Disqus, "Comments Export", http://disqus.com/api/schemas/1.0/disqus.xsd.
package enum DisqusXMLFormat: ThreadFormat {
  package static let name = "disqus-xml"
  package static let summary = "Disqus export (XML): all threads of a forum, deleted and spam posts included"
  package static let guide = FormatGuide(
    .export, seed: "seeds/disqus-xml/frogs.xml",
    source: "the export of a Disqus forum",
    reads: "posts of all threads with author, handle and time",
    parents: [.named],
    flags: [.deleted: "`isDeleted`", .spam: "`isSpam`", .unapproved: "not `isApproved`"])

  package static func confidence(in document: InputDocument) -> Int {
    guard let head = XMLExport.head(of: document), XMLExport.head(head, has: "<disqus") else { return 0 }
    return XMLExport.head(head, has: "disqus.com/disqus-internals") || XMLExport.head(head, has: "dsq:id=") ? 98 : 60
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    var reader = DisqusXMLReader(now: context.now)
    reader.read(document.text)
    return reader.page()
  }
}
