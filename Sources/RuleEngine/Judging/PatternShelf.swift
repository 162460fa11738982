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
    let key = Source(text: source)
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

  /// Compared by bytes: Unicode equivalence means nothing to a pattern and takes time to find out.
  private struct Source: Hashable {
    let text: String

    static func == (left: Source, right: Source) -> Bool {
      let (left, right) = (left.text.utf8.span, right.text.utf8.span)
      guard left.count == right.count else { return false }
      return left.withUnsafeBytes { left in
        right.withUnsafeBytes { right in left.elementsEqual(right) }
      }
    }

    /// A few hundred bytes tell patterns apart: most of a long one is what its macros stand for.
    func hash(into hasher: inout Hasher) {
      text.utf8.span.withUnsafeBytes { bytes in
        hasher.combine(bytes.count)
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.hashed)))
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.suffix(Self.hashed)))
      }
    }

    private static let hashed = 128
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
