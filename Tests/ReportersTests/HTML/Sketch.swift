import ThreadModel
import ThreadStatistics

/// Pages made of a few letters: a comment for each, its parent, its verdict.
enum Sketch {
  /// - Parameters:
  ///   - parents: for each comment the number of the one it answers.
  ///   - verdicts: by number; `pass` where there is none.
  static func page(_ parents: [Int?], _ verdicts: [Int: Verdict] = [:], users: [String] = ["Ada", "Ben"]) -> PageReport
  {
    let records = parents.enumerated().map { number, parent in
      CommentRecord(
        id: String(number), parent: parent.map { .id(String($0)) } ?? .topLevel,
        author: Author(name: users[number % users.count]),
        published: Timestamp(epochSeconds: 1_700_000_000 + number * 60), text: "text \(number)")
    }
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "sketch")
    let judgements = thread.comments.map { comment in
      let verdict = Int(comment.id).flatMap { verdicts[$0] } ?? .pass
      return Judgement(verdict: verdict, score: verdict == .pass ? 0 : 4)
    }
    return PageReport(
      input: "sketch", format: "jsonl", threads: [JudgedThread(thread: thread, judgements: judgements)], defects: [])
  }

  static func report(_ page: PageReport) -> Report {
    Report(version: "1", ruleHash: "0", rules: [], pages: [page], failures: [])
  }

  /// The same page with its tables counted.
  static func counted(_ page: PageReport, rules: [RuleSummary] = []) -> PageReport {
    var page = page
    let statistics = Statistics(of: page.threads, rules: rules)
    page.tables = [.thread, .user, .pair, .rule].map { statistics.table(by: $0) }
    return page
  }
}
