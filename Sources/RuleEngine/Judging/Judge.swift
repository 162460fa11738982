import PatternMatching
package import ThreadModel

/// Judges comments with the rules of one book. One a worker: it owns the scratch memory of matching.
package struct Judge {
  private let book: RuleBook
  private let scratch: JudgeScratch

  package init(_ book: RuleBook) {
    self.book = book
    scratch = JudgeScratch(book)
  }

  /// What one comment comes to on its own. Comments can be drafted in any order and by several judges at once.
  package func draft(of node: Int, in context: ThreadContext) -> CommentDraft {
    let active = book.active(for: context.language(of: node))
    var scan = CommentScan(node, in: context, active: active, scratch: scratch)
    return draft(of: node, in: context, active: active, &scan)
  }

  /// The same with every rule about other rules that could come to bear if they fired; see `RuleRevision`.
  package func completeDraft(of node: Int, in context: ThreadContext) -> CommentDraft {
    let active = book.active(for: context.language(of: node))
    var scan = CommentScan(node, in: context, active: active, scratch: scratch)
    let author = context.thread.comments[node].author
    let candidates = (scan.awakenedRules() + active.guarded).compactMap {
      book.compiled[$0].candidate(at: $0, in: &scan, author: author)
    }
    return CommentDraft(candidates: candidates, events: scan.events)
  }

  private func draft(
    of node: Int, in context: ThreadContext, active: ActiveRules, _ scan: inout CommentScan
  ) -> CommentDraft {
    let author = context.thread.comments[node].author
    var candidates = scan.awakenedRules().compactMap { book.compiled[$0].candidate(at: $0, in: &scan, author: author) }
    if !active.guarded.isEmpty, !candidates.isEmpty || book.hasLoneComposites {
      candidates += active.guarded.compactMap { book.compiled[$0].candidate(at: $0, in: &scan, author: author) }
    }
    return CommentDraft(candidates: candidates, events: scan.events)
  }

  /// The judgements of a whole thread, in the order of its comments.
  package static func judgements(
    of drafts: [CommentDraft], in context: ThreadContext, by book: RuleBook
  )
    -> [Judgement]
  {
    var sweep = ThreadSweep(book, context)
    var judgements = Array(repeating: Judgement.clean, count: drafts.count)
    for node in sweep.nodes { judgements[node] = sweep.judgement(of: node, drafts[node]) }
    return judgements
  }

  /// The judgements of a whole thread, one after the other; see `ThreadContext` for the languages.
  package func judgements(
    of thread: CommentThread, language: String? = nil, likely: String? = nil
  ) -> [Judgement] {
    judgements(in: ThreadContext(thread, language: language, likely: likely, book: book))
  }

  package func judgements(in context: ThreadContext) -> [Judgement] {
    let drafts = context.thread.comments.indices.map { draft(of: $0, in: context) }
    return Self.judgements(of: drafts, in: context, by: book)
  }

  /// What a comment comes to, and why each rule did or did not fire. Costs as much as judging all comments before it,
  /// where rules ask for them.
  package func explanation(of node: Int, in thread: CommentThread, language: String? = nil) -> Explanation {
    explanation(of: node, in: ThreadContext(thread, language: language, book: book))
  }

  func explanation(of node: Int, in context: ThreadContext) -> Explanation {
    var sweep = ThreadSweep(book, context)
    if book.needsOrder {
      for earlier in sweep.nodes.prefix(while: { $0 != node }) {
        _ = sweep.judgement(of: earlier, draft(of: earlier, in: context))
      }
    }
    let language = context.language(of: node)
    let active = book.active(for: language)
    var scan = CommentScan(node, in: context, active: active, scratch: scratch)
    let draft = draft(of: node, in: context, active: active, &scan)
    scan.history = sweep.history(of: node)
    let judgement = sweep.judgement(of: node, draft)
    let traces = book.compiled.indices.map { index in
      RuleTrace(
        rule: book.compiled[index].id, outcome: sweep.outcome(of: index, in: &scan, language: language))
    }
    return Explanation(
      judgement: judgement, traces: traces, fingerprint: CommentFingerprint.of(context.thread.comments[node]))
  }
}
