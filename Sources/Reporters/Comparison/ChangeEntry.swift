internal import ThreadModel

/// A comment whose verdict changed, as reporters for people show it.
struct ChangeEntry {
  let changed: ChangedComment
  /// Judged by the rules that flagged it, or that flagged it harder: their words are the ones to show.
  let comment: JudgedComment

  init(_ changed: ChangedComment) {
    self.changed = changed
    let judgement =
      switch changed.change {
      case .flagged, .harsher: changed.after
      case .released, .milder: changed.before
      }
    let judgements = changed.excerpt.comments.indices.map { $0 == changed.node ? judgement : .clean }
    let judged = JudgedThread(thread: changed.excerpt, judgements: judgements)
    comment = JudgedComment(
      page: PageReport(input: changed.input, format: "", threads: [judged], defects: []), judged: judged,
      index: changed.node)
  }

  /// `page.html#12`, as `moderate explain` takes it.
  var place: String { "\(changed.input)#\(changed.comment.id)" }

  /// `pass → review 4`
  var verdicts: String { "\(Wording.verdict(changed.before)) → \(Wording.verdict(changed.after))" }
}

extension Wording {
  /// `review 4`, `pass`, `pass 1.5`.
  static func verdict(_ judgement: Judgement) -> String {
    let score = DecimalText.rounded(judgement.score)
    return judgement.verdict == .pass && judgement.score == 0
      ? judgement.verdict.rawValue : "\(judgement.verdict.rawValue) \(score)"
  }

  /// `fires, +4`, `fires no more, was +4`, `+2, was +4`.
  static func contribution(_ contribution: ChangedComment.Contribution) -> String {
    switch (contribution.before, contribution.after) {
    case (nil, let after?): "fires, \(signed(after))"
    case (let before?, nil): "fires no more, was \(signed(before))"
    case (let before?, let after?) where before != after: "\(signed(after)), was \(signed(before))"
    default: "brings another verdict"
    }
  }

  static func change(_ change: VerdictChange) -> String {
    switch change {
    case .flagged: "newly flagged"
    case .released: "released"
    case .harsher: "harsher"
    case .milder: "milder"
    }
  }

  /// `2 newly flagged, 1 released, 3 in score only`; empty where nothing changed.
  static func changes(_ counts: ChangeCounts) -> String {
    var parts = VerdictChange.allCases.filter { counts[$0] > 0 }.map { "\(counts[$0]) \(change($0))" }
    if counts.scoreOnly > 0 { parts.append("\(counts.scoreOnly) in score only") }
    return parts.joined(separator: ", ")
  }

  /// What the whole comparison comes to, in parts.
  static func summary(of comparison: RuleComparison) -> [String] {
    let changes = changes(comparison.counts)
    let totals = comparison.totals
    let flagged = "\(totals.flaggedBefore) of \(count(totals.comments, "comment")) flagged before"
    var parts = [changes.isEmpty ? "nothing changes" : changes, flagged + ", \(totals.flaggedAfter) now"]
    if !comparison.failures.isEmpty { parts.append("\(comparison.failures.count) not read") }
    return parts
  }

  /// What was done to the rule.
  static func edit(_ effect: RuleEffect) -> String {
    if effect.rule == nil { return "policy" }
    switch effect.edit {
    case .added: return "added"
    case .removed: return "removed"
    case .edited: return "edited"
    case .unchanged: return "not edited"
    }
  }

  static func title(_ effect: RuleEffect) -> String {
    effect.rule == nil ? "Thresholds or the caps of categories" : effect.title
  }

  /// How many changes of a kind are not listed; nil where all are, or none is wanted.
  static func unlisted(_ effect: RuleEffect) -> String? {
    if effect.comments.isEmpty { return nil }
    let rest = VerdictChange.allCases.compactMap { change -> String? in
      let listed = effect.comments.count { $0.change == change }
      let rest = effect.counts[change] - listed
      return rest > 0 ? "\(rest) more \(self.change(change))" : nil
    }
    return rest.isEmpty ? nil : "and " + rest.joined(separator: ", ")
  }
}
