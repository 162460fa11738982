/// Finds where matches of one pattern can start, so that PCRE2 need not try everywhere.
final class StartFinder: Sendable {
  /// Literals of which one starts every match; nil where there are none or they are of no help.
  let index: LiteralIndex?

  /// A short pattern is looked for faster by PCRE2 alone.
  private static let shortPattern = 120
  /// Starts in 200 bytes of text above which trying them one by one is no gain.
  private static let mostStarts = 20.0

  init(of pattern: String) {
    guard pattern.utf8.count > Self.shortPattern, let facts = PatternReader.facts(of: pattern, form: .plain),
      !facts.prefixes.contains(where: { $0.first == FoldedByte.space }),
      let requirement = Requirement(facts.prefixes), requirement.cost < Self.mostStarts
    else {
      index = nil
      return
    }
    index = LiteralIndex([(requirement.literals, 0)], room: 4)
  }
}
