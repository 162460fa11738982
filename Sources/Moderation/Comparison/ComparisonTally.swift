import ThreadModel

/// What a comparison adds up to, in memory that depends on what changed and not on what was read.
struct ComparisonTally: Sendable {
  /// Where a comment stands among all that were read.
  struct Place: Sendable, Comparable {
    let input: Int
    /// 0 where the format does not tell.
    let line: Int
    /// Among the comments of one line, or of an input without lines.
    let number: Int

    static func < (a: Place, b: Place) -> Bool { (a.input, a.line, a.number) < (b.input, b.line, b.number) }
  }

  private struct Effect: Sendable {
    var counts = ChangeCounts()
    var listed: [VerdictChange: [(place: Place, comment: ChangedComment)]] = [:]
  }

  private struct Flags: Sendable {
    var name: String
    var before = 0
    var after = 0
  }

  private(set) var totals = RuleComparison.Totals()
  private var effects: [String?: Effect] = [:]
  /// By identity; those without a flagged comment are left out.
  private var authors: [String: Flags] = [:]
  /// Comments that are kept of each rule and kind of change.
  private let limit: Int

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func finishedInput() { totals.inputs += 1 }

  /// - Parameters:
  ///   - number: of the input.
  ///   - offset: comments of the input that stand before those of the thread.
  mutating func add(
    _ thread: CommentThread, of input: String, number: Int, offset: Int, before: [Judgement], after: [Judgement],
    edits: RuleEdits
  ) {
    totals.comments += thread.comments.count
    for node in thread.comments.indices {
      let (old, new) = (before[node], after[node])
      if old.verdict != .pass { totals.flaggedBefore += 1 }
      if new.verdict != .pass { totals.flaggedAfter += 1 }
      count(old.verdict != .pass, new.verdict != .pass, by: thread.comments[node].author)
      if old.verdict == new.verdict, old.score == new.score { continue }
      let judgement = JudgementChange(from: old, to: new, edits: edits)
      guard let change = VerdictChange(from: old.verdict, to: new.verdict) else {
        effects[judgement.rule, default: Effect()].counts.scoreOnly += 1
        continue
      }
      effects[judgement.rule, default: Effect()].counts[change] += 1
      guard limit > 0 else { continue }
      let changed = ChangedComment(
        input: input, change: change, excerpt: thread.excerpt(of: node), before: old, after: new,
        contributions: judgement.contributions)
      let comment = thread.comments[node]
      let place = Place(input: number, line: comment.line ?? 0, number: offset + comment.ordinal)
      effects[judgement.rule, default: Effect()].listed[change, default: []].append((place, changed))
    }
    trim(to: 4 * limit)
  }

  private mutating func count(_ before: Bool, _ after: Bool, by author: Author) {
    guard before || after, let identity = author.identity else { return }
    var flags = authors[identity] ?? Flags(name: author.shownName ?? identity)
    if before { flags.before += 1 }
    if after { flags.after += 1 }
    authors[identity] = flags
  }

  /// Adds what comes behind this.
  mutating func merge(_ other: ComparisonTally) {
    totals.inputs += other.totals.inputs
    totals.comments += other.totals.comments
    totals.flaggedBefore += other.totals.flaggedBefore
    totals.flaggedAfter += other.totals.flaggedAfter
    for (rule, effect) in other.effects {
      effects[rule, default: Effect()].counts.add(effect.counts)
      for (change, comments) in effect.listed {
        effects[rule, default: Effect()].listed[change, default: []] += comments
      }
    }
    for (identity, flags) in other.authors {
      var sum = authors[identity] ?? Flags(name: flags.name)
      sum.before += flags.before
      sum.after += flags.after
      authors[identity] = sum
    }
    trim(to: limit)
  }

  private mutating func trim(to most: Int) {
    for rule in effects.keys {
      for change in VerdictChange.allCases where effects[rule]?.listed[change]?.count ?? 0 > most {
        guard var comments = effects[rule]?.listed.removeValue(forKey: change) else { continue }
        comments.sort { $0.place < $1.place }
        comments.removeLast(comments.count - limit)
        effects[rule]?.listed[change] = comments
      }
    }
  }

  func ruleEffects(_ edits: RuleEdits) -> [RuleEffect] {
    let ranked = effects.sorted {
      (-$0.value.counts.verdicts, -$0.value.counts.scoreOnly, $0.key ?? "")
        < (-$1.value.counts.verdicts, -$1.value.counts.scoreOnly, $1.key ?? "")
    }
    return ranked.map { rule, effect in
      let comments = VerdictChange.allCases.flatMap { change in
        (effect.listed[change] ?? []).sorted { $0.place < $1.place }.prefix(limit).map(\.comment)
      }
      return RuleEffect(
        rule: rule, title: rule.map(edits.title) ?? "", edit: rule.map(edits.edit) ?? .unchanged,
        counts: effect.counts, comments: comments)
    }
  }

  var authorEffects: [AuthorEffect] {
    let changed = authors.filter { $0.value.before != $0.value.after }.sorted {
      (-abs($0.value.after - $0.value.before), $0.value.name, $0.key)
        < (-abs($1.value.after - $1.value.before), $1.value.name, $1.key)
    }
    return changed.map {
      AuthorEffect(name: $0.value.name, flaggedBefore: $0.value.before, flaggedAfter: $0.value.after)
    }
  }
}
