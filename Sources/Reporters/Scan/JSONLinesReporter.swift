package import ThreadModel

/// For programs: one object a comment, in the order of the input.
package enum JSONLinesReporter: Reporter {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"

  package static func scan(_ report: Report, style: Style) -> String {
    var writer = JSONWriter()
    for page in report.pages { write(page, to: &writer) }
    return writer.text
  }

  /// The lines of one input alone, for a caller that answers a stream input by input.
  package static func write(_ page: PageReport, to writer: inout JSONWriter) {
    for place in page.inputOrder {
      let judged = page.threads[place.thread]
      writer.object { object in
        object.member("thread", judged.thread.key)
        write(judged, place.comment, to: &object)
      }
      writer.endLine()
    }
  }

  /// The members that the contract of `scan` names, but for the thread.
  static func write(_ judged: JudgedThread, _ index: Int, to object: inout JSONWriter) {
    object.member("id", judged.thread.comments[index].id)
    object.member("author", judged.thread.comments[index].record.author.shownName)
    write(judged.judgements[index], to: &object)
  }

  private static func write(_ judgement: Judgement, to object: inout JSONWriter) {
    object.member("verdict", judgement.verdict.rawValue)
    object.member("score", judgement.score)
    object.member(
      "categories",
      object: { categories in
        for category in judgement.categories { categories.member(category.name, category.score) }
      })
    object.member(
      "hits",
      array: { hits in
        for hit in judgement.hits { hits.object { write(hit, to: &$0) } }
      })
    if judgement.events.isEmpty { return }
    object.member(
      "events",
      array: { events in
        for event in judgement.events { events.object { write(event, to: &$0) } }
      })
  }

  private static func write(_ hit: Hit, to object: inout JSONWriter) {
    object.member("rule", hit.rule)
    object.member("category", hit.category)
    object.member("score", hit.score)
    object.member("view", hit.view.rawValue)
    object.member("start", hit.range.lowerBound)
    object.member("end", hit.range.upperBound)
    object.member("match", hit.match)
    object.member("charged_to", hit.chargedTo)
    object.member("counts", hit.counts)
    if let because = hit.because { object.member("because", because) }
  }

  private static func write(_ event: EngineEvent, to object: inout JSONWriter) {
    object.member("kind", event.kind.rawValue)
    object.member("rule", event.rule)
    object.member("view", event.view.rawValue)
    if let bytes = event.scannedBytes { object.member("scanned_bytes", bytes) }
  }
}
