package import ThreadModel

/// The text that a browser copies from a DLE (DataLife Engine) news page: a numbered list, nested by indentation.
///
///     1. NAME Offline NAME
///        HANDLE (Real name) 8 January 2022 10: 28
///        Quote: OTHER
///        quoted line
///
///        own text
package enum DLETextFormat: ThreadFormat {
  package static let name = "dle-text"
  package static let summary = "text copied from a DLE page (topwar, topcor): numbered, indented comments"
  package static let guide = FormatGuide(
    .article, seed: "seeds/en-tram-line.txt",
    source: "a page of a DLE site (topwar, topcor) copied out of the browser as text",
    reads: "the article and the numbered, indented comments below it; name, handle, real name, time, `Quote:` lines",
    parents: [.nesting])

  package static func confidence(in document: InputDocument) -> Int {
    guard !document.looksLikeHTML else { return 0 }
    var sawSignIn = false
    for line in document.lines {
      if DLETextHeader(line.text) != nil { return 95 }
      sawSignIn = sawSignIn || DLETextPhrases.isSignIn(line.text)
    }
    return sawSignIn ? 60 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    var articleLines: [Substring] = []
    var blocks: [DLETextBlock] = []
    var inComments = false
    for line in document.lines {
      if let header = DLETextHeader(line.text) {
        blocks.append(DLETextBlock(header: header, line: line.number))
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].lines.append(line.text)
      } else if DLETextPhrases.isSignIn(line.text) {
        inComments = true
      } else if !inComments {
        articleLines.append(line.text)
      }
    }
    if let photos = articleLines.lastIndex(where: DLETextPhrases.isUsedPhotos) {
      articleLines.removeSubrange(photos...)
    }
    var reader = DLETextReader(blocks: blocks, now: context.now)
    let records = reader.records()
    let thread = FlatThread(article: ArticleText.article(of: articleLines), records: records)
    return ParsedPage(threads: [thread], defects: reader.defects)
  }
}
