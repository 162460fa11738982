import PatternMatching

/// Work that the first comments of some languages wait for: what a text must hold to match the patterns of their rules.
package struct PatternAnalysis: Sendable {
  private let patterns: [Pattern]

  /// Only patterns of which that is not known yet.
  init(of book: RuleBook, for languages: Set<String?>) {
    var patterns: [Pattern] = []
    var seen: Set<ObjectIdentifier> = []
    for rule in languages.isEmpty ? [] : book.compiled where rule.isLive && languages.contains(where: rule.applies) {
      for target in rule.positive.compactMap(\.target) {
        for index in target.patterns {
          let pattern = book.surfaces[target.surface].patterns[index].pattern
          if seen.insert(ObjectIdentifier(pattern)).inserted, !pattern.isAnalyzed { patterns.append(pattern) }
        }
      }
    }
    self.patterns = patterns
  }

  /// Less than this is as fast done on the way.
  private static let fewPatterns = 64

  package var isWorthSharing: Bool { patterns.count > Self.fewPatterns }

  /// Does one of several parts of the work; all may be done at once.
  package func run(part: Int, of parts: Int) {
    for index in stride(from: part, to: patterns.count, by: parts) { patterns[index].analyze() }
  }
}
