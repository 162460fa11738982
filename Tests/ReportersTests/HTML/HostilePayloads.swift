import FoundationEssentials
import TestSupport
import ThreadModel

/// What strangers may write, in every field that takes text.
enum HostilePayloads {
  static func all() throws -> [String] {
    let lines = try Repository.text("Tests/Hostile/payloads.jsonl").split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(String.self, from: Data($0.utf8)) }
      + [String(repeating: "w", count: 1_000_000), String(repeating: "<b>", count: 100_000)]
  }

  /// A page with this text as title, address, author, body, quote, link, id and time; every second comment is flagged
  /// by a rule that says the same.
  static func page(_ text: String) -> PageReport {
    let ids: [String] = [text, "1", "2", "3"]
    let parents: [ParentClaim] = [.topLevel, .id(text), .id("1"), .id("1")]
    let users: [String] = [text, text, text + "2", text + "3"]
    var records: [CommentRecord] = []
    for number in 0..<4 {
      let author = Author(name: text, handle: text, userID: users[number], role: text)
      let quotes: [Quote] = [Quote(author: text, text: text)]
      records.append(
        CommentRecord(
          id: ids[number], parent: parents[number], author: author, publishedRaw: text, text: text, quotes: quotes,
          links: [text], language: text))
    }
    let flat = FlatThread(
      key: text, article: Article(title: text, text: text, url: text, language: text), records: records)
    let thread = ThreadBuilder.build(flat, fallbackKey: text)
    let judgements = thread.comments.indices.map { $0 % 2 == 0 ? Judgement.clean : judgement(text) }
    return PageReport(
      input: text, format: text, threads: [JudgedThread(thread: thread, judgements: judgements)],
      defects: [ThreadDefect(.malformedRecord(text)), ThreadDefect(.unknownEncoding(text))])
  }

  static func report(_ pages: [PageReport], _ text: String) -> Report {
    let rule = RuleSummary(
      id: text, title: text, description: text, category: text, score: 4, status: .stable, languages: [text],
      references: [text], path: text, line: 1)
    return Report(
      version: text, ruleHash: text, rules: [rule], pages: pages,
      failures: [InputFailure(input: text, problem: text)])
  }

  private static func judgement(_ text: String) -> Judgement {
    let hits = [View.body, .quote, .links, .author].map {
      Hit(
        rule: text, category: text, score: 4, view: $0, range: 0..<text.utf8.count, match: text, chargedTo: text,
        counts: true, because: text, chargedIn: text)
    }
    return Judgement(
      verdict: .hide, score: 8, categories: [.init(name: text, score: 8)], hits: hits,
      events: [EngineEvent(.gaveUp, rule: text, view: .body)])
  }
}
