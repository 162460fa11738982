import PatternMatching
import ThreadModel

extension ThreadSweep {
  /// The way of a rule through the comment at hand: fired, or the first thing that stopped it.
  func outcome(of index: Int, in scan: inout CommentScan, language: String?) -> RuleTrace.Outcome {
    let rule = book.compiled[index]
    if !rule.isLive { return .deprecated }
    if let language, !rule.applies(to: language) { return .otherLanguage(language) }
    guard rule.composite != nil else {
      switch rule.fires(in: &scan) {
      case .yes: return .fired
      case .undecided: return .undecided
      case .no: return rule.obstacle(in: &scan).map(RuleTrace.Outcome.failed) ?? .undecided
      }
    }
    switch truths[index] {
    case .yes: return .fired
    case .undecided: return .undecided
    case .no:
      let obstacle = rule.structuralObstacle(in: &scan) ?? componentObstacle(of: index) ?? rule.veto(in: &scan)
      return obstacle.map(RuleTrace.Outcome.failed) ?? .fired
    }
  }

  /// What is missing among the rules that a rule is about; nil where nothing is.
  private func componentObstacle(of index: Int) -> RuleTrace.Obstacle? {
    let definition = book.compiled[index].definition
    switch book.compiled[index].composite {
    case .expression(let expression, _)?:
      guard let written = definition.expression, expression.value({ truths[$0] }) != .yes else { return nil }
      let states = expression.rules.prefix(Self.shownRules).map { state(of: $0) }
      let more = expression.rules.count > Self.shownRules ? ["and others"] : []
      return RuleTrace.Obstacle(
        key: "expr", clause: written.text, location: written.location, view: nil,
        seen: (states + more).joined(separator: ", "))
    case .count(let count, let rules)?:
      guard let reading = readings[index] else {
        let fired = rules.contains { truths[$0] == .yes }
        let seen = fired ? "the comment has no author, target or time to count by" : "none of its rules fired here"
        return RuleTrace.Obstacle(
          key: "count", clause: count.wording, location: count.location, view: nil, seen: seen)
      }
      let isReached = count.holds(for: reading.after) && !(count.asksForMany && count.holds(for: reading.before))
      if isReached { return nil }
      return RuleTrace.Obstacle(
        key: "count", clause: count.wording, location: count.location, view: nil, seen: self.reading(of: index))
    case nil: return nil
    }
  }

  private static let shownRules = 12

  private func state(of rule: Int) -> String {
    switch truths[rule] {
    case .yes: "\(book.compiled[rule].id) fired"
    case .undecided: "\(book.compiled[rule].id) was not decided"
    case .no: "\(book.compiled[rule].id) did not fire"
    }
  }
}

extension CompiledRule {
  fileprivate func obstacle(in scan: inout CommentScan) -> RuleTrace.Obstacle? {
    if let obstacle = structuralObstacle(in: &scan) { return obstacle }
    for clause in required where scan.truth(of: clause) != .yes {
      return obstacle("match", clause, in: &scan)
    }
    if let first = alternatives.first {
      var truths: [Truth] = []
      for clause in alternatives { truths.append(scan.truth(of: clause)) }
      if Truth.any(truths) != .yes { return obstacle("any", first, in: &scan) }
    }
    return veto(in: &scan)
  }

  fileprivate func structuralObstacle(in scan: inout CommentScan) -> RuleTrace.Obstacle? {
    for test in definition.structure where !test.holds(for: scan.value(of: test.field)) {
      return RuleTrace.Obstacle(
        key: "when", clause: test.wording, location: test.location, view: nil,
        seen: test.measured(scan.value(of: test.field)))
    }
    return nil
  }

  fileprivate func veto(in scan: inout CommentScan) -> RuleTrace.Obstacle? {
    for clause in excluded where scan.truth(of: clause) == .yes { return obstacle("none", clause, in: &scan) }
    for clause in exceptions where scan.truth(of: clause) == .yes { return obstacle("unless", clause, in: &scan) }
    return nil
  }

  private func obstacle(_ key: String, _ clause: CompiledClause, in scan: inout CommentScan) -> RuleTrace.Obstacle {
    var measured: [String] = []
    for test in clause.definition.structure where !test.holds(for: scan.value(of: test.field)) {
      measured.append(test.measured(scan.value(of: test.field)))
    }
    return RuleTrace.Obstacle(
      key: key, clause: clause.definition.wording, location: clause.definition.location,
      view: clause.definition.condition?.view,
      seen: measured.isEmpty ? clause.target.flatMap { scan.text(of: $0) } : measured.joined(separator: ", "))
  }
}

extension Clause {
  /// The clause in the words of the rule file.
  var wording: String {
    let words = condition.map { ["\($0.kind.rawValue): \($0.patterns.map(\.text).joined(separator: " | "))"] } ?? []
    let check = condition?.check.map { ["check: \($0.rawValue)"] } ?? []
    return (words + check + slips + structure.map(\.wording)).joined(separator: ", ")
  }

  /// How far what is found may be from the words.
  private var slips: [String] {
    guard let condition, condition.kind == .similar else { return [] }
    let exceptions = condition.exceptions.map(\.text).joined(separator: " | ")
    return ["edits: \(condition.edits.rawValue)"] + (exceptions.isEmpty ? [] : ["except: \(exceptions)"])
  }
}
