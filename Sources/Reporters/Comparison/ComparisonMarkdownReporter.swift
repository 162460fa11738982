package import ThreadModel

/// For pull requests: GitHub Flavored Markdown.
package enum ComparisonMarkdownReporter: ComparisonReporter {
  package static let name = "markdown"
  package static let fileExtension = "md"

  private static let mostAuthors = 20

  package static func render(_ comparison: RuleComparison, style: Style) -> String {
    var text = "## What the rules say otherwise\n\n"
    text += MarkdownText.escaped(Wording.summary(of: comparison).joined(separator: "; ")) + "\n"
    for effect in comparison.effects { text += section(effect) }
    text += authors(comparison)
    text += MarkdownReporter.list("Not read", comparison.failures.map { Wording.failure($0) })
    return text + "\n" + origin(of: comparison)
  }

  private static func section(_ effect: RuleEffect) -> String {
    let rule = effect.rule.map { MarkdownText.code($0) + " " } ?? ""
    let title = MarkdownText.escaped(Wording.title(effect), columns: TerminalText.title, startsLine: false)
    var text = "\n### \(rule)\(title) (\(Wording.edit(effect)))\n\n\(Wording.changes(effect.counts))\n"
    if !effect.comments.isEmpty { text += "\n" }
    for comment in effect.comments { text += entry(ChangeEntry(comment)) }
    if let unlisted = Wording.unlisted(effect) { text += "\n\(unlisted)\n" }
    return text
  }

  private static func entry(_ entry: ChangeEntry) -> String {
    let record = entry.comment.record
    var facts = [MarkdownText.escaped(Wording.name(record.author), columns: TerminalText.name, startsLine: false)]
    if let time = Wording.time(record) {
      facts.append(MarkdownText.escaped(time, columns: TerminalText.name, startsLine: false))
    }
    facts.append(MarkdownText.code(entry.place))
    facts += entry.comment.whereabouts.map {
      MarkdownText.escaped($0, columns: TerminalText.name, startsLine: false)
    }
    var text = "- **\(entry.verdicts)** \(facts.joined(separator: ", "))\n"
    let words = MarkdownEntry(entry.comment, titles: RuleTitles([]), inContext: true)
    text += words.context + words.evidence
    for contribution in entry.changed.contributions {
      text += "  - \(MarkdownText.code(contribution.rule)) \(Wording.contribution(contribution))\n"
    }
    return text
  }

  private static func authors(_ comparison: RuleComparison) -> String {
    if comparison.authors.isEmpty { return "" }
    var table = MarkdownTable(header: ["author", "before", "now", "change"], isNumeric: [false, true, true, true])
    for author in comparison.authors.prefix(mostAuthors) {
      let change = Double(author.flaggedAfter - author.flaggedBefore)
      let name = TerminalText.line(author.name, columns: TerminalText.name)
      table.add([name, String(author.flaggedBefore), String(author.flaggedAfter), Wording.signed(change)])
    }
    let rest = comparison.authors.count - mostAuthors
    let more = rest > 0 ? "\nand \(Wording.count(rest, "more author"))\n" : ""
    return "\n### Flagged comments by author\n\n" + table.text + more
  }

  private static func origin(of comparison: RuleComparison) -> String {
    let sides = [comparison.old, comparison.new].map { side in
      "\(MarkdownText.code(side.origin)) (\(Wording.count(side.rules, "rule")), \(MarkdownText.code(side.hash)))"
    }
    let version = MarkdownText.escaped(comparison.version, startsLine: false)
    return "from \(sides[0]) to \(sides[1]), moderate \(version)\n"
  }
}
