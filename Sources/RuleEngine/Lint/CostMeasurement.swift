import PatternMatching
import ThreadModel

/// What every rule costs on an ordinary comment, measured on comments that were written for this purpose.
///
/// A measurement, and another one every time: nothing of it belongs into a report that is compared.
package enum CostMeasurement {
  package struct Row: Sendable, Hashable {
    package let rule: String
    /// Whether one of its patterns holds no literal, so that nothing spares the comment the search.
    package let runsAlways: Bool
    /// Runs of its patterns per comment in one of its languages.
    package let runs: Double
    /// Processor time per comment in one of its languages.
    package let nanoseconds: Double
  }

  private static let rounds = 20

  /// The rules that were run at all, the dearest first.
  ///
  /// - Parameter book: compiled with profiling on.
  package static func rows(of book: RuleBook) -> [Row] {
    let languages = CostSample.languages.filter { language in
      book.compiled.contains { $0.isLive && $0.applies(to: language) }
    }
    let threads = languages.map { (language: $0, thread: CostSample.thread(in: $0)) }
    let judge = Judge(book)
    // The first round compiles what is run.
    for (language, thread) in threads { _ = judge.judgements(of: thread, language: language) }
    let before = Dictionary(book.costs.map { ($0.rule, $0) }) { first, _ in first }
    for _ in 0..<rounds {
      for (language, thread) in threads { _ = judge.judgements(of: thread, language: language) }
    }
    let always = Set(languages.flatMap { alwaysRun(in: $0, book) })
    let indices = Dictionary(book.rules.indices.map { (book.rules[$0].id, $0) }) { first, _ in first }
    return book.costs.compactMap { cost in
      guard let rule = cost.rule, let index = indices[rule] else { return nil }
      let seen = threads.filter { book.compiled[index].applies(to: $0.language) }
      let comments = Double(rounds * seen.reduce(0) { $0 + $1.thread.comments.count })
      let earlier = before[rule]
      return Row(
        rule: rule, runsAlways: always.contains(index), runs: Double(cost.runs - (earlier?.runs ?? 0)) / comments,
        nanoseconds: Double(cost.nanoseconds - (earlier?.nanoseconds ?? 0)) / comments)
    }
    .sorted { ($1.nanoseconds, $0.rule) < ($0.nanoseconds, $1.rule) }
  }

  private static func alwaysRun(in language: String, _ book: RuleBook) -> [Int] {
    book.active(for: language).scans.compactMap { $0 }.flatMap { (scan: ActiveRules.Scan) in
      scan.patterns.unfiltered.flatMap { scan.wakes[$0].map(Int.init) }
    }
  }
}
