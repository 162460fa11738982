package import ThreadModel

/// E702 and E703: examples that do not hold, as diagnostics.
package enum ExampleLint {
  package static func diagnostics(of outcomes: [ExampleOutcome], in sources: [RuleSource]) -> [Diagnostic] {
    let failed = outcomes.filter { !$0.holds }
    if failed.isEmpty { return [] }
    let log = LintLog()
    let paths = Set(failed.map(\.rule.path))
    let files = sources.filter { paths.contains($0.path) }.map { ($0.path, SourceText($0)) }
    let texts = Dictionary(files, uniquingKeysWith: { first, _ in first })
    for outcome in failed {
      guard let text = texts[outcome.rule.path] else { continue }
      log.report(outcome.problem, at: outcome.example.location, in: text)
    }
    return log.diagnostics
  }
}

extension ExampleOutcome {
  fileprivate var problem: LintProblem {
    if !expectsFiring {
      let words = hits.map { $0.match.isEmpty ? $0.because ?? "" : $0.match }
      return .cleanExampleFires(match: words.filter { !$0.isEmpty }.joined(separator: " ... "))
    }
    return .exampleDoesNotFire(because: reason)
  }

  private var reason: String {
    switch trace {
    case .fired: ""
    case .otherLanguage(let language): "it is for other languages than \(language)"
    case .deprecated: "it is deprecated"
    case .undecided: "a pattern reached its match limit"
    case .failed(let obstacle): obstacle.sentence
    }
  }
}

extension RuleTrace.Obstacle {
  fileprivate var sentence: String {
    let place = view.map { " in the view \($0.rawValue)" } ?? ""
    let saw = seen.map { ", which reads \"\($0)\"" } ?? (view == nil ? "" : ", which is empty")
    switch key {
    case "expr", "count": return "\"\(key)\" does not hold: \(clause): \(seen ?? "")"
    case "none", "unless": return "\"\(key)\" holds: \(clause)\(place)\(saw)"
    default: return "\"\(key)\" does not hold: \(clause)\(place)\(saw)"
    }
  }
}
