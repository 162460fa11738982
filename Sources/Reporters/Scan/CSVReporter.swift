package import ThreadModel

/// For spreadsheets: one row a comment, in the order of the input.
package enum CSVReporter: ArticleReporter, RowReporter {
  package static let name = "csv"
  package static let fileExtension = "csv"

  private static let columns = [
    "input", "thread", "id", "parent_id", "depth", "author", "published", "verdict", "score", "categories", "rules",
    "undecided", "text",
  ]

  package static func scan(_ report: Report, style: Style) -> String {
    var writer = CSVWriter(header: columns)
    for page in report.pages { write(page, to: &writer) }
    return writer.text
  }

  package static var head: String { CSVWriter(header: columns).text }

  package static func rows(of page: PageReport) -> RowBlock {
    var writer = CSVWriter()
    var block = RowBlock()
    for place in page.inputOrder {
      write(place, of: page, to: &writer)
      block.endRow(page.threads[place.thread].thread.comments[place.comment], at: writer.text.utf8.count)
    }
    block.bytes = Array(writer.text.utf8)
    return block
  }

  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    var writer = CSVWriter(header: columns)
    write(page, to: &writer)
    return writer.text
  }

  private static func write(_ page: PageReport, to writer: inout CSVWriter) {
    for place in page.inputOrder { write(place, of: page, to: &writer) }
  }

  private static func write(_ place: CommentPlace, of page: PageReport, to writer: inout CSVWriter) {
    let judged = page.threads[place.thread]
    let comment = judged.thread.comments[place.comment]
    let judgement = judged.judgements[place.comment]
    let categories = judgement.categories.map { "\($0.name)=\(DecimalText.exact($0.score))" }
    writer.row([
      .text(page.input), .text(judged.thread.key), .text(comment.id), .text(comment.parentID),
      .figure(comment.depth), .text(comment.record.author.shownName),
      .text(comment.record.published?.iso8601 ?? comment.record.publishedRaw), .text(judgement.verdict.rawValue),
      .number(judgement.score), .text(categories.joined(separator: ";")),
      .text(rules(of: judgement).joined(separator: ";")), .figure(judgement.events.count),
      .text(comment.record.text),
    ])
  }

  /// The rules that count, in the order of the hits, each once.
  private static func rules(of judgement: Judgement) -> [String] {
    var seen: Set<String> = []
    return judgement.hits.filter { $0.counts && seen.insert($0.rule).inserted }.map(\.rule)
  }
}
