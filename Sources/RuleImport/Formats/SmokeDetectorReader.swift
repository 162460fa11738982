import ThreadModel

/// The lists of Charcoal's SmokeDetector: a regex a line, or `TIME<TAB>USER<TAB>REGEX`; lines that begin with `#` are
/// comments.
///
/// Source: Charcoal-SE/SmokeDetector, `findspam.py` and `blacklists.py`: keywords stand between word boundaries,
/// websites and user names anywhere; all are caseless, and a dot matches line breaks.
struct SmokeDetectorReader {
  let options: ImportOptions

  private enum List: String {
    case keywords, websites, usernames

    init(fileName: String) {
      let name = fileName.lowercased()
      self = name.contains("user") ? .usernames : name.contains("website") ? .websites : .keywords
    }
  }

  func draft(of source: ImportSource) -> PackDraft {
    var draft = PackDraft()
    let list = List(fileName: source.baseName)
    let ids = RuleID(prefix: options.idPrefix, file: source.baseName)
    for line in source.lines {
      let text = line.text.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      draft.lines += 1
      guard line.isUTF8 else {
        draft.refuse(line, "it is not UTF-8")
        continue
      }
      draft.rules.append(rule(line, list, ids))
    }
    return draft
  }

  private func rule(_ line: SourceLine, _ list: List, _ ids: RuleID) -> ImportedRule {
    let (stamp, user, regex) = Self.parts(of: line.text)
    let added = user.map { ["added by \($0)", stamp.map(Self.date)].compactMap { $0 }.joined(separator: ", ") }
    let title = YAMLScalar.plain(regex, longest: 60) + (added.map { " (\(YAMLScalar.plain($0, longest: 60)))" } ?? "")
    let pattern = SourcePattern(regex)
    var rule = ImportedRule(
      id: ids.id(Self.letters(of: regex), content: "\(list.rawValue) \(regex)"),
      title: title.isEmpty ? "A pattern" : title,
      score: options.score ?? ImportOptions.usualScore, line: line)
    switch list {
    case .keywords:
      rule.any = SourcePattern.clauses(
        pattern.wrapped(#"(?s)(?:^|\b)"#, #"(?:\b|$)"#).text, line, inLinks: SourcePattern.looksLikeLink(regex))
    case .websites: rule.any = SourcePattern.clauses(pattern.text, line, inLinks: true)
    case .usernames:
      rule.any = [
        ImportedClause(kind: .regex, view: .author, patterns: [.init(text: pattern.text, line: line)])
      ]
    }
    return rule
  }

  /// The time in seconds since 1970, the user and the regex; the first two are nil where a line is a regex alone.
  static func parts(of text: String) -> (stamp: Int?, user: String?, regex: String) {
    let parts = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let stamp = Int(parts[0]), (0..<10_000_000_000).contains(stamp) else {
      return (nil, nil, text.trimmed)
    }
    return (stamp, parts[1].trimmed, parts[2].trimmed)
  }

  /// The day in UTC, as `2017-05-12` (civil from days: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func date(_ stamp: Int) -> String {
    let days = stamp / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The regex without what has a meaning of its own, for a name.
  private static func letters(of regex: String) -> String {
    var words = ""
    var isEscaped = false
    for scalar in regex.unicodeScalars {
      words += isEscaped && scalar.properties.isAlphabetic ? " " : String(scalar)
      isEscaped = scalar == "\\" && !isEscaped
    }
    return words
  }
}
