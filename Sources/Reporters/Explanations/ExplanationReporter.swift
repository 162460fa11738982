package import ThreadModel

/// `moderate explain PATH#COMMENT`: which rules fired and why, and what stopped a rule that did not.
package enum ExplanationReporter {
  /// - Parameters:
  ///   - page: a page whose thread at `thread` holds the comment.
  ///   - rule: the id of a rule to follow through the comment; nil shows the rules that fired.
  package static func render(
    _ explanation: Explanation, of node: Int, in thread: Int, on page: PageReport, rules: [RuleSummary],
    rule: String?, style: Style
  ) -> String {
    let judged = JudgedThread(
      thread: page.threads[thread].thread,
      judgements: page.threads[thread].judgements.enumerated().map { $0 == node ? explanation.judgement : $1 })
    let comment = JudgedComment(page: page, judged: judged, index: node)
    var text = TextEntry(comment, titles: RuleTitles(rules), style: style, inContext: true).text
    let traces = rule.map { id in explanation.traces.filter { $0.rule == id } } ?? undecided(explanation.traces)
    for trace in traces { text += "\n" + lines(trace, style: style) }
    if let fingerprint = explanation.fingerprint { text += "\n" + row("ignore as", fingerprint) }
    return text
  }

  private static func undecided(_ traces: [RuleTrace]) -> [RuleTrace] { traces.filter { $0.outcome == .undecided } }

  private static func lines(_ trace: RuleTrace, style: Style) -> String {
    let name = "  " + style.paint(TerminalText.line(trace.rule), .rule) + " "
    switch trace.outcome {
    case .fired: return name + "fired\n"
    case .otherLanguage(let language):
      return name + "did not fire: the comment is in \(TerminalText.line(language)), the rule is for other languages\n"
    case .deprecated: return name + "did not fire: it is deprecated\n"
    case .undecided: return name + "was not decided: a pattern reached its match limit\n"
    case .failed(let obstacle): return name + "did not fire\n" + lines(obstacle, style: style)
    }
  }

  private static func lines(_ obstacle: RuleTrace.Obstacle, style: Style) -> String {
    let isVeto = obstacle.key == "none" || obstacle.key == "unless"
    var text =
      row(obstacle.key, TerminalText.line(obstacle.clause)) + row("", isVeto ? "this holds" : "this does not hold")
    let label = obstacle.view.map { "\($0.rawValue) is" } ?? "measured"
    text += row(label, obstacle.seen.map { TerminalText.line($0) } ?? "empty")
    return text
  }

  private static func row(_ label: String, _ words: String) -> String {
    "    " + DisplayWidth.padded(label, to: 11) + words + "\n"
  }
}
