package import ThreadModel

/// Comments copied from a browser, or dumped by lynx, w3m, html2text or inscriptis: whatever the page was.
///
/// The headers of comments are the lines with a time, or with `NAME says:`, that repeat one pattern; what stands between
/// them is text; columns and list markers tell depth.
package enum TextRenditionFormat: ThreadFormat {
  package static let name = "text-rendition"
  package static let summary = "comments as plain text: browser copies, lynx, w3m, html2text and inscriptis dumps"
  package static let guide = FormatGuide(
    .fallback, seed: "seeds/text-rendition/lynx-says.txt",
    source: "comments as text: copied from a browser, or dumped by lynx, w3m, html2text or inscriptis",
    reads: """
      comments by their header lines (`NAME says:`, `by NAME on DATE`, `N. NAME - DATE`, a signature below), \
      quotes by indentation or marks
      """,
    parents: [.nesting, .inferred],
    flags: [
      .pingback: "a header that says so", .deleted: "`[deleted]` and the like", .removed: "`[removed]`, `[flagged]`",
      .hidden: "`[dead]`",
    ])

  package static var isGuess: Bool { true }

  package static func confidence(in document: InputDocument) -> Int {
    guard !isMarkupOrRecords(document), !isMail(document), !isWordList(document) else { return 0 }
    let lines = RenditionLine.lines(of: document)
    var reader = HeaderReader(lines: lines, now: nil)
    let planner = RenditionPlanner(lines: lines, candidates: reader.candidates())
    guard let plan = planner.best(), plan.isConvincing else {
      return ListedComments(lines: lines, reader: reader).items == nil ? 0 : 35
    }
    return min(30 + 6 * plan.points, 90)
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let lines = isWordList(document) ? [] : RenditionLine.lines(of: document)
    var reader = HeaderReader(lines: lines, now: context.now)
    let planner = RenditionPlanner(lines: lines, candidates: reader.candidates())
    let plan = planner.best()
    if !(plan?.isConvincing ?? false) {
      let list = ListedComments(lines: lines, reader: reader)
      if let items = list.items { return ParsedPage(threads: [FlatThread(records: items.map(list.record))]) }
    }
    guard let plan, let first = plan.anchors.first else {
      return ParsedPage(threads: [FlatThread(article: ArticleText.article(of: document.lines.map(\.text)), records: [])]
      )
    }
    var records = RenditionReader(lines: lines, plan: plan, reader: reader, now: context.now)
    let bodies = plan.isSigned ? planner.firstBody(of: plan) : first.start
    let article = document.lines.prefix { $0.number <= bodies }.map(\.text)
    let thread = FlatThread(article: ArticleText.article(of: article), records: records.records())
    return ParsedPage(threads: [thread], defects: records.defects)
  }

  /// Thousands of lines with hardly a word each are no comments, and would take much memory for their size.
  private static func isWordList(_ document: InputDocument) -> Bool {
    let lines = document.text.utf8.count { $0 == 10 }
    return lines > 20_000 && document.text.utf8.count < lines * 6
  }

  private static func isMarkupOrRecords(_ document: InputDocument) -> Bool {
    var bytes = document.text.utf8.lazy.filter { $0 > 32 }.makeIterator()
    switch bytes.next() {
    case UInt8(ascii: "<"), UInt8(ascii: "{"), nil: return true
    case UInt8(ascii: "["): return "[{\"".utf8.contains(bytes.next() ?? UInt8(ascii: "["))
    default: return false
    }
  }

  /// Mail and mail archives print names and times above texts too, and have a format of their own.
  private static func isMail(_ document: InputDocument) -> Bool {
    document.contains("\nMessage-ID: ") || document.contains("\nMessage-Id: ")
      || document.contains("\nIn-Reply-To: ") || document.contains("\nMIME-Version: ")
  }
}
