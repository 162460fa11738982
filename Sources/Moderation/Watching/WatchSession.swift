package import RuleEngine
package import ThreadModel

/// Judged inputs that stay in memory, to be judged again whenever the rules change.
///
/// What each comment came to on its own is kept, and only the rules that changed are matched again; what depends on
/// other comments and rules is then decided anew for all. The judgements are those of a whole run.
package struct WatchSession {
  /// A thread with what is known of it.
  private struct Kept: Sendable {
    let input: String
    /// Of the input, and of the comments of the input before the thread.
    let place: (number: Int, offset: Int)
    var context: ThreadContext
    var drafts: [CommentDraft]
    var judgements: [Judgement]

    var thread: CommentThread { context.thread }
  }

  private var threads: [Kept] = []
  private let inputs: Int
  private let version: String
  private let limit: Int
  package private(set) var side: RuleSetComparer.Side

  /// - Parameters:
  ///   - pages: rebuilt threads; what they were judged before does not matter.
  ///   - language: of the comments where they do not say.
  ///   - limit: changed comments that a comparison keeps of each rule and kind of change.
  package init(_ pages: [PageReport], side: RuleSetComparer.Side, language: String?, version: String, limit: Int) async
  {
    self.side = side
    self.version = version
    self.limit = limit
    inputs = pages.count
    for (number, page) in pages.enumerated() {
      var offset = 0
      for judged in page.threads {
        let context = ThreadContext(judged.thread, language: language, book: side.book)
        threads.append(
          Kept(
            input: page.input, place: (number, offset), context: context, drafts: [], judgements: []))
        offset += judged.thread.comments.count
      }
    }
    let book = side.book
    await redraft(
      by: { Judge(book) }, draft: { node, _, context, judge in judge.completeDraft(of: node, in: context) })
    judge()
  }

  package var comments: Int { threads.reduce(0) { $0 + $1.thread.comments.count } }

  /// Comments that do not pass.
  package var flagged: Int { threads.reduce(0) { $0 + $1.judgements.count { $0.verdict != .pass } } }

  /// By input and thread, in the order of the pages.
  package var judgements: [[Judgement]] { threads.map(\.judgements) }

  /// Judges with the new rules, and says what that changes.
  ///
  /// - Throws: as `RuleRevision.init`; the session is what it was then.
  package mutating func update(to new: RuleSetComparer.Side, patterns: PatternShelf) async throws -> RuleComparison {
    let old = side
    let revision = try RuleRevision(from: old.set, to: new.set, patterns: patterns)
    let before = threads.map(\.judgements)
    if new.book.looksAtThread != old.book.looksAtThread {
      for index in threads.indices {
        threads[index].context = ThreadContext(
          threads[index].thread, languages: threads[index].context.languages, book: new.book)
      }
    }
    side = new
    await redraft(
      by: { revision.judge },
      draft: { node, draft, context, judge in
        revision.draft(draft ?? .nothing, of: node, in: context, by: judge)
      })
    judge()
    return comparison(from: old, before)
  }

  private func comparison(from old: RuleSetComparer.Side, _ before: [[Judgement]]) -> RuleComparison {
    let edits = RuleEdits(from: old.set, to: side.set)
    var tally = ComparisonTally(limit: limit)
    for (kept, judgements) in zip(threads, before) {
      tally.add(
        kept.thread, of: kept.input, number: kept.place.number, offset: kept.place.offset, before: judgements,
        after: kept.judgements, edits: edits)
    }
    for _ in 0..<inputs { tally.finishedInput() }
    return RuleComparison(
      version: version, old: old.summary, new: side.summary, totals: tally.totals, effects: tally.ruleEffects(edits),
      authors: tally.authorEffects, failures: [])
  }

  /// Decides what depends on other comments and rules.
  private mutating func judge() {
    for index in threads.indices {
      threads[index].judgements = Judge.judgements(
        of: threads[index].drafts, in: threads[index].context, by: side.book)
    }
  }

  /// Makes the drafts of all comments anew, on all cores.
  private mutating func redraft<Looker>(
    by looker: @escaping @Sendable () -> Looker,
    draft: @escaping @Sendable (Int, CommentDraft?, ThreadContext, Looker) -> CommentDraft
  ) async {
    let threads = self.threads
    let pieces = threads.indices.flatMap { thread in
      stride(from: 0, to: threads[thread].thread.comments.count, by: Moderator.chunk).map { start in
        (thread, start..<min(start + Moderator.chunk, threads[thread].thread.comments.count))
      }
    }
    var done: [[CommentDraft]] = Array(repeating: [], count: pieces.count)
    await withTaskGroup(of: [(Int, [CommentDraft])].self) { group in
      for worker in 0..<min(Workers.count, pieces.count) {
        group.addTask {
          let looker = looker()
          return stride(from: worker, to: pieces.count, by: Workers.count).map { piece in
            let (thread, nodes) = pieces[piece]
            let kept = threads[thread]
            return (
              piece,
              nodes.map { draft($0, kept.drafts.isEmpty ? nil : kept.drafts[$0], kept.context, looker) }
            )
          }
        }
      }
      for await answers in group { for (piece, drafts) in answers { done[piece] = drafts } }
    }
    for index in self.threads.indices { self.threads[index].drafts = [] }
    for (piece, drafts) in zip(pieces, done) { self.threads[piece.0].drafts += drafts }
  }
}
