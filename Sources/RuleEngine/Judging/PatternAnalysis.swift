import PatternMatching

/// Work that the first comments of some languages wait for: what a text must hold to match the patterns of their rules.
package struct PatternAnalysis: Sendable {
  private let patterns: [Pattern]
  private let blocks: WorkQueue

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
    blocks = WorkQueue(count: (patterns.count + Self.block - 1) / Self.block)
  }

  /// Patterns that stand together have macros in common, of which each is read once.
  private static let block = 16

  /// Less than this is as fast done on the way.
  private static let fewPatterns = 64

  package var isWorthSharing: Bool { patterns.count > Self.fewPatterns }

  /// Makes the tables that all analyses look into.
  package static func prepare() { Pattern.prepareAnalysis() }

  /// Does what nobody has begun with; any number of workers may call it at once.
  package func run() {
    while let block = blocks.next() {
      let start = block * Self.block
      for pattern in patterns[start..<min(start + Self.block, patterns.count)] { pattern.analyze() }
    }
  }
}
