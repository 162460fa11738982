import ThreadModel

extension CompiledRule {
  /// The rule's way through a comment: fired, or the first thing that stopped it.
  func outcome(in scan: inout CommentScan, language: String?) -> RuleTrace.Outcome {
    if !isLive { return .deprecated }
    if let language, !applies(to: language) { return .otherLanguage(language) }
    switch fires(in: &scan) {
    case .yes: return .fired
    case .undecided: return .undecided
    case .no: return obstacle(in: &scan).map(RuleTrace.Outcome.failed) ?? .undecided
    }
  }

  private func obstacle(in scan: inout CommentScan) -> RuleTrace.Obstacle? {
    for test in definition.structure where !test.holds(for: scan.value(of: test.field)) {
      return RuleTrace.Obstacle(
        key: "when", clause: test.wording, location: test.location, view: nil,
        seen: test.measured(scan.value(of: test.field)))
    }
    for clause in required where scan.truth(of: clause) != .yes {
      return obstacle("match", clause, in: &scan)
    }
    if let first = alternatives.first {
      var truths: [Truth] = []
      for clause in alternatives { truths.append(scan.truth(of: clause)) }
      if Truth.any(truths) != .yes { return obstacle("any", first, in: &scan) }
    }
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
    return (words + structure.map(\.wording)).joined(separator: ", ")
  }
}

extension StructuralTest {
  var wording: String {
    field == .isTopLevel ? "\(field.rawValue): \(bound == 1)" : "\(field.rawValue): \(comparison.rawValue) \(bound)"
  }
}
