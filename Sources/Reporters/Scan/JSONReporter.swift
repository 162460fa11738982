package import ThreadModel

/// For programs: one document that explains itself, with every comment, its judgement, and the rules that spoke.
package enum JSONReporter: ArticleReporter {
  package static let name = "json"
  package static let fileExtension = "json"

  package static func scan(_ report: Report, style: Style) -> String {
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.header(of: report)
      document.object("summary") { $0.members(of: Tally(report)) }
      document.array("inputs") { inputs in
        for page in report.pages { inputs.object { write(page, to: &$0) } }
      }
      document.rules(spokenIn: report.pages, of: report)
      document.failures(report.failures)
    }
    writer.endLine()
    return writer.text
  }

  private static func write(_ page: PageReport, to object: inout JSONWriter) {
    object.member("input", page.input)
    object.member("format", page.format)
    object.detection(page.detection)
    object.array("threads") { threads in
      for judged in page.threads { threads.object { write(judged, to: &$0) } }
    }
    object.defects(page.defects)
  }

  private static func write(_ judged: JudgedThread, to object: inout JSONWriter) {
    object.members(of: judged.thread)
    object.array("comments") { comments in
      for index in judged.thread.documentOrder {
        comments.object {
          $0.members(of: judged.thread.comments[index])
          $0.object("judgement") { $0.members(of: judged.judgements[index]) }
        }
      }
    }
    object.defects(judged.thread.defects)
  }
}

extension JSONWriter {
  mutating func header(of report: Report) {
    member("version", report.version)
    member("rule_hash", report.ruleHash)
    if let asOf = report.asOf { member("as_of", asOf.iso8601) }
  }

  /// The rules with a hit, in the order of the report.
  mutating func rules(spokenIn pages: [PageReport], of report: Report) {
    let spoken = Set(
      pages.lazy.flatMap(\.threads).flatMap(\.judgements).flatMap(\.hits).map(\.rule))
    array("rules") { rules in
      for rule in report.rules where spoken.contains(rule.id) {
        rules.object {
          $0.member("id", rule.id)
          $0.member("title", rule.title)
          $0.member("category", rule.category)
          $0.member("score", rule.score)
          $0.member("status", rule.status.rawValue)
          $0.member("languages", strings: rule.languages)
        }
      }
    }
  }
}
