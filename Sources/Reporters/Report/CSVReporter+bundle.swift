package import ThreadModel

extension CSVReporter {
  /// Beside the comments: what hit, who wrote and answered, which rules spoke and what is wrong with the input.
  package static func companions(of page: PageReport, style: Style) -> [ReportFile] {
    let tables = page.tables.map { table in
      ReportFile(name: table.subject + "s", text: TableCSVReporter.render(table, style: style))
    }
    return [ReportFile(name: "hits", text: hits(of: page))] + tables
      + [ReportFile(name: "defects", text: defects(of: page))]
  }

  private static func hits(of page: PageReport) -> String {
    var writer = CSVWriter(header: [
      "input", "thread", "id", "author", "rule", "category", "score", "view", "start", "end", "match", "charged_to",
      "counts",
    ])
    for place in page.inputOrder {
      let judged = page.threads[place.thread]
      let comment = judged.thread.comments[place.comment]
      for hit in judged.judgements[place.comment].hits {
        writer.row([
          .text(page.input), .text(judged.thread.key), .text(comment.id), .text(comment.record.author.shownName),
          .text(hit.rule), .text(hit.category), .number(hit.score), .text(hit.view.rawValue),
          .figure(hit.range.lowerBound), .figure(hit.range.upperBound), .text(hit.match), .text(hit.chargedTo),
          .text(hit.counts ? "true" : "false"),
        ])
      }
    }
    return writer.text
  }

  private static func defects(of page: PageReport) -> String {
    var writer = CSVWriter(header: ["input", "line", "column", "code", "message"])
    for defect in page.allDefects {
      writer.row([
        .text(page.input), .number(defect.location.map { Double($0.line) }),
        .number(defect.location.map { Double($0.column) }), .text(defect.code), .text(Wording.sentence(defect)),
      ])
    }
    return writer.text
  }
}
