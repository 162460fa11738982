/// Many patterns over one text: the door of this room. Bytes in, (pattern, byte range) out.
///
/// A prefilter names the patterns that can match; PCRE2 alone decides, on the original bytes.
package final class PatternSet: Sendable {
  private let patterns: [Pattern]
  /// Matches wanted from each pattern at most.
  private let wanted: [Int]
  let prefilter: Prefilter

  /// - Parameter patterns: each with the number of matches a caller cares for, at least 1.
  package convenience init(_ patterns: [(pattern: Pattern, wanted: Int)]) {
    self.init(patterns, Prefilter.prefilters(for: [patterns.map(\.pattern)])[0])
  }

  /// Sets that are used on the same texts, or on such as are mostly alike: those are searched for the literals of all.
  package static func sets(_ groups: [[(pattern: Pattern, wanted: Int)]]) -> [PatternSet] {
    zip(groups, Prefilter.prefilters(for: groups.map { $0.map(\.pattern) })).map { PatternSet($0, $1) }
  }

  private init(_ patterns: [(pattern: Pattern, wanted: Int)], _ prefilter: Prefilter) {
    self.patterns = patterns.map(\.pattern)
    wanted = patterns.map { max(1, $0.wanted) }
    self.prefilter = prefilter
  }

  package var count: Int { patterns.count }

  /// Patterns that no literal speaks for: they are run on every text, or on every one with the characters they need.
  package var unfiltered: [Int] { prefilter.unfilteredPatterns }

  /// What a scan says besides its matches.
  package struct Outcome: Sendable, Hashable {
    /// Patterns that reached a limit: they may match or not. Ascending.
    package var gaveUp: [Int] = []
    /// Bytes looked at where the text was longer than the cap; nil where all of it was.
    package var cappedAt: Int?
  }

  /// Calls `found` for the leftmost non-overlapping matches of every pattern, pattern by pattern, in text order.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8 by its type, which is why PCRE2 need not check it again.
  ///   - found: pattern index and byte range into `text`.
  package func scan(
    _ text: UTF8Span, using scratch: MatchScratch, found: (_ pattern: Int, _ range: Range<Int>) -> Void
  ) -> Outcome {
    var outcome = Outcome()
    let scan = scratch.scan
    scratch.forgetTexts()
    scan.begin(text, using: scratch)
    outcome.cappedAt = scan.cappedAt
    let candidates: [Int32]
    if scratch.usesPrefilter {
      scan.findCandidates(of: self, using: scratch)
      candidates = scan.candidates
    } else {
      candidates = patterns.indices.map { Int32($0) }
    }
    for candidate in candidates {
      let index = Int(candidate)
      let gaveUp = scan.run(
        patterns[index], wanted: wanted[index], candidate: scratch.usesPrefilter ? index : nil, using: scratch
      ) { found(index, $0) }
      if gaveUp { outcome.gaveUp.append(index) }
    }
    return outcome
  }
}
