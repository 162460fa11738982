import ThreadModel

/// Takes the comments of a thread in the order in which they were written and decides what depends on other comments
/// and other rules: history, `expr`, `count`, ignored findings and quotes charged before.
struct ThreadSweep {
  let book: RuleBook
  let context: ThreadContext
  let order: ConversationOrder?
  private var verdicts: [Verdict]
  /// For each author the comments so far that did not pass.
  private var flagged: [Int]
  var windows: [Int: CountWindow] = [:]
  private var charges = QuoteCharges()
  /// What became of each rule on the comment at hand.
  private(set) var truths: [Truth]
  /// Whether a firing on the comment at hand rests on the author's own words.
  private var rests: [Bool]
  private var touched: [Int] = []
  /// For each rule whether one that it is about was touched.
  private var isAsked: [Bool]
  private(set) var readings: [Int: CountWindow.Reading] = [:]

  init(_ book: RuleBook, _ context: ThreadContext) {
    self.book = book
    self.context = context
    order = book.needsOrder ? ConversationOrder(context.thread) : nil
    verdicts = Array(repeating: .pass, count: context.thread.comments.count)
    flagged = Array(repeating: 0, count: context.facts?.authorCount ?? 0)
    truths = Array(repeating: .no, count: book.compiled.count)
    rests = Array(repeating: false, count: book.compiled.count)
    isAsked = rests
    for rule in book.composites {
      guard case .count(let count, _)? = book.compiled[rule].composite else { continue }
      windows[rule] = CountWindow(span: count.within.map { Int($0) }, countsMembers: count.distinct != nil)
    }
  }

  /// Indices of all comments in the order in which `judgement` has to be asked for them.
  var nodes: [Int] { order.map { $0.nodes.map(Int.init) } ?? Array(context.thread.comments.indices) }

  /// What is known of a comment's surroundings when its turn has come.
  func history(of node: Int) -> CommentHistory {
    let author = context.facts?.author[node] ?? ThreadFacts.unnamed
    return CommentHistory(
      parentVerdict: context.thread.tree.parent(of: node).map { verdicts[$0] },
      flagged: author < 0 ? nil : flagged[Int(author)])
  }

  /// The judgement of the next comment.
  mutating func judgement(of node: Int, _ draft: CommentDraft) -> Judgement {
    for rule in touched {
      truths[rule] = .no
      rests[rule] = false
      for composite in book.askers[rule] { isAsked[composite] = false }
    }
    touched.removeAll(keepingCapacity: true)
    if !readings.isEmpty { readings.removeAll(keepingCapacity: true) }
    var firings: [Firing] = []
    if !draft.candidates.isEmpty || book.hasLoneComposites { decide(node, draft, &firings) }
    let judgement = tally(firings, draft, language: context.language(of: node))
    verdicts[node] = judgement.verdict
    if judgement.verdict > .pass, let author = context.facts?.author[node], author >= 0 { flagged[Int(author)] += 1 }
    return judgement
  }

  private mutating func decide(_ node: Int, _ draft: CommentDraft, _ firings: inout [Firing]) {
    let comment = context.thread.comments[node]
    let facts = facts(of: node)
    var fingerprint: String?
    for candidate in draft.candidates where book.compiled[candidate.rule].composite == nil {
      let rule = book.compiled[candidate.rule]
      let truth = rule.truth(of: candidate, facts: facts)
      if truth != .no { set(candidate.rule, truth) }
      guard truth == .yes else { continue }
      var hits = rule.hits(of: candidate, facts: facts)
      if rule.looksAtQuotes { hits = charges.noting(hits, of: candidate.rule, on: comment) }
      rests[candidate.rule] = hits.contains { $0.view != .quote }
      append(Firing(rule: candidate.rule, hits: hits), on: comment, &fingerprint, to: &firings)
    }
    let language = context.language(of: node)
    if !book.composites.isEmpty {
      let active = book.active(for: language)
      for index in book.composites where isAsked[index] || book.compiled[index].composite?.holdsAlone == true {
        decide(composite: index, on: node, draft, active: active, &fingerprint, &firings)
      }
      absorb(in: &firings)
      firings.sort { $0.rule < $1.rule }
    }
    if language == nil { countOneLanguage(in: &firings) }
  }

  private mutating func decide(
    composite index: Int, on node: Int, _ draft: CommentDraft, active: ActiveRules, _ fingerprint: inout String?,
    _ firings: inout [Firing]
  ) {
    let rule = book.compiled[index]
    let comment = context.thread.comments[node]
    var truth = Truth.no
    var reason = ""
    var rests = true
    switch rule.composite {
    case .expression(let expression, _)?:
      truth = expression.value { truths[$0] }
      let fired = expression.rules.filter { truths[$0] == .yes }
      rests = fired.isEmpty || fired.contains { self.rests[$0] }
      let names = fired.map { book.compiled[$0].id }.joined(separator: ", ")
      reason = fired.isEmpty ? rule.definition.expression?.text ?? "" : names
    case .count(let count, let rules)?:
      guard rules.contains(where: { truths[$0] == .yes && self.rests[$0] }) else { return }
      guard let reading = reading(of: count, at: index, on: node) else { return }
      readings[index] = reading
      let isReached = count.holds(for: reading.after) && !(count.asksForMany && count.holds(for: reading.before))
      truth = Truth(isReached)
      reason = self.reason(count, reading)
    case nil: return
    }
    guard truth != .no, active.holds(index) else { return }
    if rule.asksAboutComment {
      guard let candidate = draft.candidates.first(where: { $0.rule == index }) else { return }
      truth = .all([truth, rule.truth(of: candidate, facts: facts(of: node))])
    }
    guard truth != .no else { return }
    set(index, truth)
    guard truth == .yes else { return }
    self.rests[index] = rests
    let hit = rule.hit(because: [reason], author: comment.author, counts: rests)
    append(Firing(rule: index, hits: [hit]), on: comment, &fingerprint, to: &firings)
  }

  private mutating func set(_ rule: Int, _ truth: Truth) {
    truths[rule] = truth
    touched.append(rule)
    for composite in book.askers[rule] { isAsked[composite] = true }
  }

  private func facts(of node: Int) -> (StructuralTest.Field) -> FieldValue {
    // Without the sweep: while something holds a copy of it, each step would copy all that the windows have counted.
    let (context, history) = (context, history(of: node))
    return { field in
      let facts = CommentFacts(of: node, in: context, body: "")
      facts.history = history
      return facts.value(of: field)
    }
  }
}

extension ThreadSweep {
  /// Keeps a firing; one that a moderator has set aside is shown and stands for nothing.
  private mutating func append(
    _ firing: Firing, on comment: Comment, _ fingerprint: inout String?, to firings: inout [Firing]
  ) {
    var firing = firing
    if let reasons = book.ignores[firing.rule] {
      let print = fingerprint ?? CommentFingerprint.of(comment)
      fingerprint = print
      if let reason = reasons[print] {
        truths[firing.rule] = .no
        firing.setAside = .ignored(reason: reason)
      }
    }
    firings.append(firing)
  }

  private func tally(_ firings: [Firing], _ draft: CommentDraft, language: String?) -> Judgement {
    var tally = Tally(policy: book.policy)
    var events = draft.events
    for firing in firings {
      let rule = book.compiled[firing.rule]
      tally.add(firing.shownHits, floor: firing.counts ? rule.definition.verdict : nil)
    }
    for rule in touched.sorted() where truths[rule] == .undecided {
      let view = draft.candidates.first { $0.rule == rule }?.undecidedView
      events.append(EngineEvent(.gaveUp, rule: book.compiled[rule].id, view: view ?? .body))
    }
    return tally.judgement(events: events, language: language)
  }
}
