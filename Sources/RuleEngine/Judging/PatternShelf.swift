import PatternMatching

/// Compiled patterns by source: what lint has compiled to check it, the rule book need not compile again.
package final class PatternShelf {
  private var patterns: [String: Pattern] = [:]

  package init() {}

  func pattern(_ source: String) throws(PatternError) -> Pattern {
    if let known = patterns[source] { return known }
    let pattern = try Pattern(source)
    patterns[source] = pattern
    return pattern
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
