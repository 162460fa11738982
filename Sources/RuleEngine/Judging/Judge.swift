import PatternMatching
package import ThreadModel

/// Judges comments with the rules of one book. One a worker: it owns the scratch memory of matching.
package struct Judge {
  private let book: RuleBook
  private let scratch: MatchScratch

  package init(_ book: RuleBook) {
    self.book = book
    scratch = MatchScratch(limits: book.limits, usesPrefilter: book.usesPrefilter, profile: book.profile)
  }

  /// The judgement of one comment.
  ///
  /// - Parameter language: of the thread, see `LanguageDetector`; a comment's own language goes before it. A comment
  ///   of which nothing is known is judged by the rules of every language.
  package mutating func judgement(of node: Int, in thread: CommentThread, language: String? = nil) -> Judgement {
    let active = book.active(for: thread.comments[node].language ?? language)
    var scan = CommentScan(node, in: thread, book: book, active: active, scratch: scratch)
    return verdict(of: &scan, active: active, author: thread.comments[node].author)
  }

  /// What a comment's scan comes to, and why each rule did or did not fire.
  package mutating func explanation(of node: Int, in thread: CommentThread, language: String? = nil) -> Explanation {
    let language = thread.comments[node].language ?? language
    let active = book.active(for: language)
    var scan = CommentScan(node, in: thread, book: book, active: active, scratch: scratch)
    let traces = book.compiled.map { rule in
      RuleTrace(rule: rule.definition.summary.id, outcome: rule.outcome(in: &scan, language: language))
    }
    return Explanation(
      judgement: verdict(of: &scan, active: active, author: thread.comments[node].author), traces: traces)
  }

  private func verdict(of scan: inout CommentScan, active: ActiveRules, author: Author) -> Judgement {
    var tally = Tally(policy: book.policy)
    var events = scan.events
    for index in active.rules {
      let rule = book.compiled[index]
      switch rule.fires(in: &scan) {
      case .yes: tally.add(rule.hits(in: &scan, author: author), of: rule.definition)
      case .undecided:
        events.append(EngineEvent(.gaveUp, rule: rule.definition.summary.id, view: rule.undecidedView(in: &scan)))
      case .no: break
      }
    }
    return tally.judgement(events: events)
  }
}
