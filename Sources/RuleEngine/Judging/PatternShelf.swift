import PatternMatching

/// Patterns by source: what lint has compiled to check it, the rule book need not compile again.
package final class PatternShelf {
  private var patterns: [Source: Pattern] = [:]
  private var similar: [SimilarWords: Pattern] = [:]
  /// Whether all regexes have been proven, so that each can wait until it is needed.
  private let trustsSources: Bool

  /// - Parameter trustsSources: whether every regex is known to compile; none is compiled before it is needed then.
  package init(trustsSources: Bool = false) { self.trustsSources = trustsSources }

  /// A pattern that is compiled, unless it is known to compile.
  func pattern(_ source: String, isGenerated: Bool = false) throws(PatternError) -> Pattern {
    let key = Source(source)
    if let known = patterns[key] { return known }
    let isSafe = trustsSources || (isGenerated && source.utf8.count <= Self.longestSafe)
    let pattern = isSafe ? Pattern(compilable: source) : try Pattern(source)
    patterns[key] = pattern
    return pattern
  }

  /// Words with slips, which need no compiling.
  func pattern(_ words: SimilarWords) -> Pattern {
    if let known = similar[words] { return known }
    let pattern = Pattern(words)
    similar[words] = pattern
    return pattern
  }

  /// Words written as a pattern of this many bytes never exceed what PCRE2 can compile.
  private static let longestSafe = 8_000

  private struct Source: Hashable {
    let text: String
    /// Made once: the table of patterns grows many times.
    private let hash: Int

    init(_ text: String) {
      self.text = text
      var hasher = Hasher()
      text.utf8.span.withUnsafeBytes { LongText.hash($0, into: &hasher) }
      hash = hasher.finalize()
    }

    static func == (left: Source, right: Source) -> Bool {
      left.hash == right.hash
        && left.text.utf8.span.withUnsafeBytes { left in
          right.text.utf8.span.withUnsafeBytes { LongText.areEqual(left, $0) }
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  /// What the reader of rule files asks of PCRE2.
  package var checks: PatternChecks {
    PatternChecks(
      compile: { source in
        do throws(PatternError) {
          _ = try self.pattern(source)
          return nil
        } catch {
          return (error.offset, error.message)
        }
      },
      matchesEmpty: { source in (try? self.pattern(source))?.matchesEmpty ?? false })
  }
}
