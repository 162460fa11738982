package import PatternMatching
import ThreadModel

/// What has to be looked at again when a set of rules becomes another one.
///
/// Patterns are matched for the rules that are new or say something else; what the others found is taken over. The
/// judgements are those of judging everything with the new rules.
package struct RuleRevision: Sendable {
  /// Rules that are new or say something else than before.
  package let changedRules: Int
  private let newOfOld: [Int?]
  private let newOfPart: [Int]
  /// The changed rules alone.
  private let part: RuleBook

  /// - Throws: as `RuleBook.init`.
  package init(from old: RuleSet, to new: RuleSet, patterns: PatternShelf) throws(PatternError) {
    let known = Dictionary(
      new.rules.enumerated().map { ($0.element.summary.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var kept: Set<Int> = []
    newOfOld = old.rules.map { rule in
      guard let index = known[rule.summary.id], new.rules[index].canonicalBytes == rule.canonicalBytes else {
        return nil
      }
      kept.insert(index)
      return index
    }
    newOfPart = new.rules.indices.filter { !kept.contains($0) }
    changedRules = newOfPart.count
    var changed = new
    changed.rules = newOfPart.map { new.rules[$0] }
    changed.ignores = []
    part = try RuleBook(changed, hash: "", patterns: patterns)
  }

  /// Looks at comments with the changed rules; one a worker. Nil where there are none.
  package var judge: Judge? { newOfPart.isEmpty ? nil : Judge(part) }

  /// What a comment comes to on its own under the new rules.
  ///
  /// - Parameters:
  ///   - old: what it came to under the old ones, by `Judge.completeDraft`.
  ///   - context: made for the new rules.
  ///   - judge: `self.judge`.
  package func draft(
    _ old: CommentDraft, of node: Int, in context: ThreadContext, by judge: Judge?
  ) -> CommentDraft {
    var candidates = old.candidates.compactMap { candidate in
      newOfOld[candidate.rule].map { candidate.renumbered($0) }
    }
    // The rules may stand in another order now.
    if candidates.count > 1 { candidates.sort { $0.rule < $1.rule } }
    guard let judge else { return CommentDraft(candidates: candidates, events: old.events) }
    let fresh = judge.completeDraft(of: node, in: context)
    guard !fresh.candidates.isEmpty || !fresh.events.isEmpty else {
      return CommentDraft(candidates: candidates, events: old.events)
    }
    candidates += fresh.candidates.map { $0.renumbered(newOfPart[$0.rule]) }
    candidates.sort { $0.rule < $1.rule }
    let events = old.events + fresh.events.filter { !old.events.contains($0) }
    return CommentDraft(candidates: candidates, events: events)
  }
}

extension Candidate {
  fileprivate func renumbered(_ rule: Int) -> Candidate {
    Candidate(rule: rule, truth: truth, hits: hits, vetoes: vetoes, undecidedView: undecidedView)
  }
}
