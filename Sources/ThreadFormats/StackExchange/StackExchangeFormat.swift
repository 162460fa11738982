package import ThreadModel

/// A question page of a StackExchange site: the question is the article; answers, and comments on either, are comments.
package enum StackExchangeFormat: ThreadFormat {
  package static let name = "stackexchange-html"
  package static let summary = "question page of a StackExchange site: answers, and comments on question and answers"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/stackexchange-html/kettle.html",
    source: "saved question pages of Stack Overflow and the other Stack Exchange sites",
    reads: "the question as the article, answers, and the comments on both",
    parents: [.named, .nesting],
    flags: [
      .deleted: "class `deleted-answer`, or text such as `[deleted]` alone",
      .removed: "text such as `[removed]` alone",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML else { return 0 }
    let hasPosts = document.hasID(numberedAfter: ["answer-"]) || document.contains("data-answerid")
    let isQuestion = document.contains("data-questionid") || document.contains("id=\"question\"")
    let hasNames =
      document.contains("js-post-body") || document.contains("post-text") || document.contains("comment-copy")
      || document.contains("s-prose") || document.contains("postcell")
    return isQuestion && hasNames ? 95 : hasPosts && hasNames ? 90 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    var reader = StackExchangeReader(page: page, now: context.now)
    let article = PageArticle.read(
      page,
      places: [
        "#question .js-post-body", "#question .s-prose", "#question .post-text", "#question [itemprop=text]",
        "#question",
      ],
      skipping: StackExchangeReader.isComments)
    let records = reader.records()
    return ParsedPage(
      threads: [FlatThread(article: article, records: records, rootIDs: ["question"])], defects: reader.defects)
  }
}
