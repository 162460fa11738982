/// Finds where matches of one pattern can start, so that PCRE2 need not try everywhere.
final class StartFinder: Sendable {
  /// Literals of which one starts every match; nil where there are none or they are of no help.
  let index: LiteralIndex?

  init(_ starts: Requirement?) { index = starts.map { LiteralIndex([($0.literals, 0)], room: 16) } }
}
