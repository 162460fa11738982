package import ThreadModel

/// Tells by content whose rules a file holds.
package enum ImportFormatDetector {
  private static let mostLines = 2000
  private static let spamAssassinKeys: Set<Substring> = [
    "body", "rawbody", "uri", "header", "meta", "score", "describe", "full", "tflags", "ifplugin", "endif",
    "mimeheader",
  ]

  /// The likeliest format, and how sure that is.
  package static func detect(_ sources: [ImportSource]) -> (format: ImportFormat, detection: FormatDetection) {
    let lines = sources.flatMap { $0.lines.prefix(mostLines) }.filter {
      let text = $0.text.trimmed
      return !text.isEmpty && !text.hasPrefix("#")
    }
    let names = sources.map { $0.baseName.lowercased() }
    let scores: [(format: ImportFormat, confidence: Int)] = [
      (.spamassassin, share(of: lines, isSpamAssassin)),
      (.automoderator, autoModerator(lines)),
      (.smokedetector, smokeDetector(lines)),
      (.csv, table(lines, names)),
      (.words, lines.isEmpty ? 0 : 30 + share(of: lines) { Phrase.isPlain($0) && !$0.contains(" ") } * 6 / 10),
    ]
    let ranked = scores.enumerated().sorted {
      (-$0.element.confidence, $0.offset) < (-$1.element.confidence, $1.offset)
    }.map(\.element)
    let (best, next) = (ranked[0], ranked[1])
    let runnerUp =
      next.confidence > 0
      ? FormatDetection.Candidate(format: next.format.rawValue, confidence: next.confidence) : nil
    let doubt: FormatDetection.Doubt? =
      best.confidence - next.confidence < 15 ? .near : best.confidence < 50 ? .guess : nil
    return (best.format, FormatDetection(confidence: best.confidence, runnerUp: runnerUp, doubt: doubt))
  }

  /// In percent.
  private static func share(of lines: [SourceLine], _ holds: (String) -> Bool) -> Int {
    lines.isEmpty ? 0 : lines.count { holds($0.text.trimmed) } * 100 / lines.count
  }

  private static func isSpamAssassin(_ line: String) -> Bool {
    let words = line.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard let key = words.first, spamAssassinKeys.contains(key) else { return false }
    return key == "endif" || words.count > 1 && (words.count > 2 || key == "ifplugin")
  }

  /// Keys of YAML at the beginning of lines, those of AutoModerator among them.
  private static func autoModerator(_ lines: [SourceLine]) -> Int {
    let keys = [
      "action:", "type:", "author:", "body", "~body", "title", "~title", "domain", "~domain", "url", "moderators",
    ]
    let starts = lines.count { line in keys.contains { line.text.hasPrefix($0) } && line.text.contains(":") }
    let hasAction = lines.contains { $0.text.hasPrefix("action:") }
    guard starts > 0 else { return 0 }
    let structured = lines.count { line in
      line.text.first?.isWhitespace == true || line.text.hasPrefix("-") || line.text.contains(":")
    }
    return min(95, structured * 60 / max(1, lines.count) + (hasAction ? 35 : 0))
  }

  /// Regexes, or what stands behind time and user.
  private static func smokeDetector(_ lines: [SourceLine]) -> Int {
    let stamped = share(of: lines) { SmokeDetectorReader.parts(of: $0).user != nil }
    let signs = [#"\."#, #"\W"#, #"\b"#, #"\d"#, #"\s"#, "(?", "]?", ")?", "[", "^", "$", "|", #"\w"#]
    let regexes = share(of: lines) { line in signs.contains { line.contains($0) } }
    return max(stamped, min(90, regexes * 3 / 2))
  }

  /// Rows of a word and what goes with it, words with stars; a name that says so helps.
  private static func table(_ lines: [SourceLine], _ names: [String]) -> Int {
    let rows = share(of: lines) { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells.count > 1 && cells.count < 6 && !line.contains("\\")
    }
    let stars = share(of: lines) { $0.hasPrefix("*") || $0.hasSuffix("*") }
    let named = names.contains { $0.hasSuffix(".csv") } ? 40 : 0
    return min(95, rows * 8 / 10 + stars / 2 + named)
  }
}
