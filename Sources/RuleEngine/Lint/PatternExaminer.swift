import ThreadModel

/// Looks at patterns more closely than it takes to run them: for `lint`, which has the time.
///
/// Keeps what it found out, since packs share macros and patterns.
package final class PatternExaminer {
  private let oracle = CharacterOracle()
  private var searched: [String: SuperLinearSearch.Finding?] = [:]

  package init() {}

  /// Everything but syntax that is wrong with a pattern, with the byte of the pattern where it stands.
  func findings(
    _ pattern: String, _ outline: RegexOutline, in target: PatternTarget
  ) -> [(offset: Int, problem: LintProblem)] {
    var findings: [(offset: Int, problem: LintProblem)] = []
    if let offset = outline.redundantOption { findings.append((offset, .redundantOption)) }
    if let offset = outline.unusedCapture { findings.append((offset, .unusedCapture)) }
    if let finding = superLinear(pattern, outline) {
      findings.append((finding.offset, .superLinear(probe: finding.probe, length: finding.length)))
    }
    if let finding = ViewReach(outline, in: target, oracle: oracle).finding() {
      let place = "\(target.view.rawValue) under normalize: \(target.normalization.rawValue)"
      findings.append((finding.offset, .outOfReach(finding.part, of: place, reads: finding.reading)))
    }
    return findings
  }

  private func superLinear(_ pattern: String, _ outline: RegexOutline) -> SuperLinearSearch.Finding? {
    if let known = searched[pattern] { return known }
    let finding = SuperLinearSearch(pattern)?.finding(PumpedProbes(outline, oracle: oracle).probes())
    searched[pattern] = .some(finding)
    return finding
  }
}

extension RegexOutline {
  /// A group that captures what no reference asks for again.
  var unusedCapture: Int? {
    // A group can be asked for relative to where it is asked: `\g{-1}`.
    if references.contains(where: { $0.hasPrefix("-") || $0.hasPrefix("+") || $0 == "R" }) { return nil }
    for node in nodes {
      guard case .group(.capture(let number, let name)) = node.kind else { continue }
      if !references.contains(String(number)), name.map({ !references.contains($0) }) ?? true {
        return node.range.lowerBound
      }
    }
    return nil
  }
}
