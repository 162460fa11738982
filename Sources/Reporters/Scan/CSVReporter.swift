package import ThreadModel

/// For spreadsheets: one row a comment, in the order of the input.
package enum CSVReporter: ArticleReporter {
  package static let name = "csv"
  package static let fileExtension = "csv"

  private static let header = [
    "input", "thread", "id", "parent_id", "depth", "author", "published", "verdict", "score", "categories", "rules",
    "undecided", "text",
  ]

  package static func scan(_ report: Report, style: Style) -> String {
    var writer = CSVWriter(header: header)
    for page in report.pages { write(page, to: &writer) }
    return writer.text
  }

  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    var writer = CSVWriter(header: header)
    write(page, to: &writer)
    return writer.text
  }

  private static func write(_ page: PageReport, to writer: inout CSVWriter) {
    for place in page.inputOrder {
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
  }

  /// The rules that count, in the order of the hits, each once.
  private static func rules(of judgement: Judgement) -> [String] {
    var seen: Set<String> = []
    return judgement.hits.filter { $0.counts && seen.insert($0.rule).inserted }.map(\.rule)
  }
}
