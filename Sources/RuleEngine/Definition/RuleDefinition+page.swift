package import ThreadModel

extension RuleDefinition {
  /// The rule as a page to read.
  package var page: RulePage {
    let groups = [("match", required), ("any", alternatives), ("none", excluded), ("unless", exceptions)]
    let structural = structure.map { RulePage.Line(key: "when", text: $0.wording) }
    let clauses = groups.flatMap { key, clauses in clauses.map { RulePage.Line(key: key, text: $0.page) } }
    var composite = expression.map { [RulePage.Line(key: "expr", text: $0.text)] } ?? []
    if !absorbs.isEmpty {
      composite.append(RulePage.Line(key: "absorbs", text: absorbs.map(\.pattern).joined(separator: ", ")))
    }
    if let count { composite.append(RulePage.Line(key: "count", text: count.wording)) }
    let shown = [("match", examples.match), ("clean", examples.clean)]
    return RulePage(
      summary: summary, verdict: verdict, clauses: structural + composite + clauses,
      examples: shown.flatMap { key, list in list.map { RulePage.Line(key: key, text: $0.lastWords) } })
  }
}

extension Clause {
  fileprivate var page: String {
    guard let condition else { return wording }
    var text = wording
    if condition.view != .body { text += " (in \(condition.view.rawValue))" }
    if condition.normalization != .text { text += " (normalize \(condition.normalization.rawValue))" }
    return text
  }
}

extension RuleExample {
  fileprivate var lastWords: String {
    guard let last = entries.last else { return "" }
    return (last.quote.map { "[quotes: \($0)] " } ?? "") + last.body
  }
}
