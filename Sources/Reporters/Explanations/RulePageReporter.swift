package import ThreadModel

/// `moderate explain RULE`: a rule as a page for a terminal.
package enum RulePageReporter {
  package static func render(_ page: RulePage, style: Style) -> String {
    let rule = page.summary
    var text =
      style.paint(TerminalText.line(rule.id), .rule) + "  " + style.paint(TerminalText.line(rule.title), .title)
    text += "\n"
    if let description = rule.description { text += paragraph(description) }
    text += "\n"
    text += row("category", rule.category) + row("score", Wording.signed(rule.score))
    if let verdict = page.verdict { text += row("verdict", "at least \(verdict.rawValue)") }
    text += row("languages", rule.languages.joined(separator: ", ")) + row("status", rule.status.rawValue)
    text += row("defined", "\(rule.path):\(rule.line)")
    for reference in rule.references { text += row("see", reference) }
    text += section(page.clauses) + section(page.examples)
    return text
  }

  private static func section(_ lines: [RulePage.Line]) -> String {
    lines.isEmpty ? "" : "\n" + lines.map { row($0.key, $0.text) }.joined()
  }

  private static func row(_ label: String, _ words: String) -> String {
    "  " + DisplayWidth.padded(label, to: 10) + TerminalText.line(words) + "\n"
  }

  private static func paragraph(_ words: String) -> String {
    TerminalText.lines(words).split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
