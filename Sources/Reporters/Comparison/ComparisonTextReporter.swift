package import ThreadModel

/// For people at a terminal: what a change of the rules does, by the rule that is answerable for it.
package enum ComparisonTextReporter: ComparisonReporter {
  package static let name = "text"
  package static let fileExtension = "txt"

  private static let mostAuthors = 20

  package static func render(_ comparison: RuleComparison, style: Style) -> String {
    var text = ""
    for effect in comparison.effects { text += section(effect, style: style) + "\n" }
    text += authors(comparison, style: style)
    for failure in comparison.failures { text += MessageLine.failure(failure, style: style) }
    return text + summary(of: comparison, style: style)
  }

  /// The last line alone.
  package static func summary(of comparison: RuleComparison, style: Style) -> String {
    let isCalm = comparison.counts.verdicts == 0 && comparison.failures.isEmpty
    return style.paint(Wording.summary(of: comparison).joined(separator: "; "), isCalm ? .good : .title) + "\n"
  }

  private static func section(_ effect: RuleEffect, style: Style) -> String {
    let rule = effect.rule.map { style.paint(TerminalText.line($0, columns: TerminalText.name), .rule) + "  " } ?? ""
    var text = rule + style.paint(TerminalText.line(Wording.title(effect), columns: TerminalText.title), .title)
    text += style.paint(" (\(Wording.edit(effect)))", .faint) + "\n"
    text += "  \(Wording.changes(effect.counts))\n"
    for comment in effect.comments { text += "\n" + entry(ChangeEntry(comment), style: style) }
    if let unlisted = Wording.unlisted(effect) { text += "\n  " + style.paint(unlisted, .faint) + "\n" }
    return text
  }

  private static func entry(_ entry: ChangeEntry, style: Style) -> String {
    let record = entry.comment.record
    var facts = [style.paint(TerminalText.line(Wording.name(record.author), columns: TerminalText.name), .title)]
    if let time = Wording.time(record) { facts.append(TerminalText.line(time, columns: TerminalText.name)) }
    facts.append(style.paint(TerminalText.line(entry.place, columns: TerminalText.title), .faint))
    facts += entry.comment.whereabouts.map {
      style.paint(TerminalText.line($0, columns: TerminalText.name), .faint)
    }
    let (sign, role) = mark(entry.changed)
    var text = "  " + style.paint(sign + " " + entry.verdicts, role) + "  " + facts.joined(separator: ", ") + "\n"
    let words = TextEntry(entry.comment, titles: RuleTitles([]), style: style, inContext: true)
    text += words.context + words.evidence
    let rules = entry.changed.contributions.map { TerminalText.line($0.rule, columns: TerminalText.name) }
    let width = rules.map { DisplayWidth.of($0) }.max() ?? 0
    for (rule, contribution) in zip(rules, entry.changed.contributions) {
      let name = style.paint(DisplayWidth.padded(rule, to: width), .rule)
      text += "    \(name)  \(Wording.contribution(contribution))\n"
    }
    return text
  }

  private static func mark(_ changed: ChangedComment) -> (sign: String, role: Style.Role) {
    switch changed.change {
    case .flagged: ("+", Style.Role(changed.after.verdict))
    case .released: ("-", .good)
    case .harsher: ("~", Style.Role(changed.after.verdict))
    case .milder: ("~", .good)
    }
  }

  private static func authors(_ comparison: RuleComparison, style: Style) -> String {
    if comparison.authors.isEmpty { return "" }
    var table = TextTable(header: ["author", "before", "now", "change"], isNumeric: [false, true, true, true])
    for author in comparison.authors.prefix(mostAuthors) {
      let change = Double(author.flaggedAfter - author.flaggedBefore)
      table.add([author.name, String(author.flaggedBefore), String(author.flaggedAfter), Wording.signed(change)])
    }
    var text = "flagged comments by author\n" + table.text(style: style, indent: "  ")
    let rest = comparison.authors.count - mostAuthors
    if rest > 0 { text += style.paint("  and \(Wording.count(rest, "more author"))", .faint) + "\n" }
    return text + "\n"
  }
}
