import ThreadModel

/// What the reader of a format makes of its lines.
struct PackDraft: Sendable {
  var rules: [ImportedRule] = []
  private(set) var refused: [ImportReport.Line] = []
  private(set) var changed: [ImportReport.Line] = []
  /// Lines, or documents, that say something.
  var lines = 0

  mutating func refuse(_ line: SourceLine, _ reason: String) {
    refused.append(ImportReport.Line(input: line.file, number: line.number, text: line.text, reason: reason))
  }

  mutating func note(_ line: SourceLine, _ reason: String) {
    changed.append(ImportReport.Line(input: line.file, number: line.number, text: line.text, reason: reason))
  }

  /// Adds the rules and lines of another file.
  mutating func append(_ other: PackDraft) {
    rules += other.rules
    refused += other.refused
    changed += other.changed
    lines += other.lines
  }

  /// Forgets rules that are the same as an earlier one.
  mutating func removeRepeatedRules() {
    var first: [String: SourceLine] = [:]
    var kept: [ImportedRule] = []
    for rule in rules {
      if let earlier = first[rule.id] {
        refuse(rule.line, "the same as \(earlier.file):\(earlier.number)")
      } else {
        first[rule.id] = rule.line
        kept.append(rule)
      }
    }
    rules = kept
  }
}
