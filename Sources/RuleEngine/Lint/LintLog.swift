package import ThreadModel

/// Collects the problems of a set of rule files; the same problem at the same place is kept once.
package final class LintLog {
  /// Later problems are counted, not kept: a file can be wrong a hundred thousand times.
  private static let keptLimit = 1000

  private var kept: [Diagnostic] = []
  private var known: Set<Diagnostic> = []
  /// Grows with every error, kept or not.
  private(set) var errorCount = 0

  package init() {}

  /// What a log has collected, to be added to another one.
  struct Content: Sendable {
    let kept: [Diagnostic]
    let errorCount: Int
  }

  var content: Content { Content(kept: kept, errorCount: errorCount) }

  func add(_ content: Content) {
    errorCount += content.errorCount
    for diagnostic in content.kept where !isFull && known.insert(diagnostic).inserted { kept.append(diagnostic) }
  }

  /// Whether further problems are no longer kept, so that nothing need be worked out for them.
  var isFull: Bool { kept.count >= Self.keptLimit }

  /// By path, then position, then code.
  package var diagnostics: [Diagnostic] {
    kept.sorted { a, b in
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      if a.location != b.location { return a.location < b.location }
      return (a.code, a.message) < (b.code, b.message)
    }
  }

  package func report(
    _ problem: LintProblem, at location: SourceLocation, in source: SourceText, length: Int = 1,
    related: Diagnostic.Related? = nil
  ) {
    if problem.severity == .error { errorCount += 1 }
    guard !isFull else { return }
    let diagnostic = problem.diagnostic(at: location, in: source, length: length, related: related)
    if known.insert(diagnostic).inserted { kept.append(diagnostic) }
  }

  /// For a rule that fails because of an error that has been reported where it was made.
  func countKnownError() { errorCount += 1 }

  package func report(
    _ problem: LintProblem, at node: YAMLNode, in source: SourceText, related: Diagnostic.Related? = nil
  ) {
    report(problem, at: node.start, in: source, length: node.caretLength, related: related)
  }
}
