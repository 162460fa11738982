package import ThreadModel

/// For code review tools: each rule that counts on a flagged comment is a result at the comment's line.
///
/// Source: SARIF 2.1.0, OASIS Standard, 27 March 2020; the sections named below are its own.
package enum SARIFReporter: ArticleReporter {
  package static let name = "sarif"
  package static let fileExtension = "sarif"

  package static func scan(_ report: Report, style: Style) -> String { log(report.pages, of: report) }

  package static func report(_ page: PageReport, of report: Report, style: Style) -> String { log([page], of: report) }

  private static func log(_ pages: [PageReport], of report: Report) -> String {
    let comments = pages.flatMap { page in page.threads.flatMap { page.flagged(in: $0) } }
    let spoken = Set(comments.flatMap { $0.countedHits.map(\.rule) })
    let rules = report.rules.filter { spoken.contains($0.id) }
    let numbers = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return SARIFText.log(semanticVersion: report.version) { descriptors in
      for rule in rules { descriptors.object { write(rule, to: &$0) } }
    } run: { run in
      run.array("results") { results in
        for comment in comments {
          for hit in comment.countedHits {
            results.object { write(hit, of: comment, numbers: numbers, titles: rules, to: &$0) }
          }
        }
      }
      run.object("properties") {
        $0.member("ruleHash", report.ruleHash)
        if let asOf = report.asOf { $0.member("asOf", asOf.iso8601) }
      }
    }
  }

  /// A reporting descriptor (3.49).
  private static func write(_ rule: RuleSummary, to object: inout JSONWriter) {
    object.member("id", rule.id)
    object.object("shortDescription") { $0.member("text", TerminalText.lines(rule.title)) }
    if let description = rule.description {
      object.object("fullDescription") { $0.member("text", TerminalText.lines(description)) }
    }
    object.object("properties") {
      $0.member("category", rule.category)
      $0.member("score", rule.score)
    }
  }

  /// A result (3.27).
  private static func write(
    _ hit: Hit, of comment: JudgedComment, numbers: [String: Int], titles: [RuleSummary], to result: inout JSONWriter
  ) {
    let number = numbers[hit.rule]
    result.member("ruleId", hit.rule)
    result.member("ruleIndex", number ?? -1)
    result.member("level", level(of: comment.judgement.verdict))
    let title = number.map { titles[$0].title } ?? hit.rule
    let words = hit.match.isEmpty ? hit.because : "\"" + hit.match + "\""
    let sentence =
      "\(Wording.name(comment.record.author)): \(title) (\(Wording.signed(hit.score)))"
      + (words.map { ": " + $0 } ?? "")
    result.object("message") {
      $0.member("text", TerminalText.line(sentence, columns: TerminalText.sentence))
    }
    result.array("locations") { locations in
      locations.object { location in
        location.object("physicalLocation") { physical in
          physical.object("artifactLocation") { $0.member("uri", SARIFText.uri(of: comment.page.input)) }
          physical.object("region") { $0.member("startLine", max(1, comment.record.line ?? 1)) }
        }
        location.array("logicalLocations") { logical in
          logical.object {
            $0.member("name", comment.comment.id)
            $0.member("fullyQualifiedName", comment.judged.thread.key + "#" + comment.comment.id)
          }
        }
      }
    }
    result.object("partialFingerprints") {
      $0.member("comment/v1", comment.judged.thread.key + "#" + comment.comment.id + "/" + hit.rule)
    }
    result.object("properties") {
      $0.member("verdict", comment.judgement.verdict.rawValue)
      $0.member("score", comment.judgement.score)
      $0.member("chargedTo", hit.chargedTo)
    }
  }

  private static func level(of verdict: Verdict) -> String {
    switch verdict {
    case .pass: "none"
    case .review: "note"
    case .hide: "warning"
    case .reject: "error"
    }
  }
}

extension JudgedComment {
  /// The first counted hit of each rule, in the order of the hits.
  fileprivate var countedHits: [Hit] {
    var seen: Set<String> = []
    return judgement.hits.filter { $0.counts && seen.insert($0.rule).inserted }
  }
}
