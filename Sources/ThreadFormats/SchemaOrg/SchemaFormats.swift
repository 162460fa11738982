package import ThreadModel

/// Comments in microdata: `itemtype="https://schema.org/Comment"`, `UserComments`, `Answer`.
package enum MicrodataFormat: ThreadFormat {
  package static let name = "schema-microdata"
  package static let summary = "page whose comments are marked with schema.org microdata"
  package static let guide = FormatGuide(
    .schema, seed: "seeds/schema-microdata/bandstand.html",
    source: "pages whose comments have `itemtype` Comment, UserComments, Answer or DiscussionForumPosting",
    reads: "author, time, text, votes, and the answered comment",
    parents: [.nesting, .named, .inferred],
    flags: [
      .unapproved: "a notice that the comment waits", .deleted: "text such as `[deleted]` alone",
      .removed: "text such as `[removed]` alone",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML,
      document.contains("schema.org/Comment") || document.contains("schema.org/UserComments")
        || document.contains("schema.org/Answer")
    else { return 0 }
    return SchemaPage.has(.microdata, document) ? 55 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try SchemaPage.parse(document, .microdata, context)
  }
}

/// Comments in RDFa: `typeof="schema:Comment"`, `typeof="sioct:Comment"`.
package enum RDFaFormat: ThreadFormat {
  package static let name = "schema-rdfa"
  package static let summary = "page whose comments are marked with schema.org or SIOC terms in RDFa"
  package static let guide = FormatGuide(
    .schema, seed: "seeds/schema-rdfa/ferry.html",
    source: "pages whose comments have RDFa types of schema.org or SIOC",
    reads: "author, time, text, and the answered comment",
    parents: [.named, .nesting, .inferred],
    flags: [
      .unapproved: "a notice that the comment waits", .deleted: "text such as `[deleted]` alone",
      .removed: "text such as `[removed]` alone",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("typeof="),
      document.contains("Comment") || document.contains("Answer")
    else { return 0 }
    return SchemaPage.has(.rdfa, document) ? 52 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try SchemaPage.parse(document, .rdfa, context)
  }
}

private enum SchemaPage {
  static func has(_ markup: SchemaMarkup, _ document: InputDocument) -> Bool {
    guard let page = try? document.html() else { return false }
    return page.root.descendants.contains { markup.isComment($0) }
  }

  static func parse(
    _ document: InputDocument, _ markup: SchemaMarkup, _ context: ParseContext
  ) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    let article = PageArticle.read(page) { markup.isComment($0) || CommentSection.isComments($0) }
    var comments = SchemaComments(page: page, markup: markup, now: context.now)
    let records = comments.records()
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: comments.defects)
  }
}
