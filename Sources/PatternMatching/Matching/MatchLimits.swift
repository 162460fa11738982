/// Bounds on one match, so that no pattern can hold up a scan and the same text comes to the same on every machine.
///
/// A match that reaches one is neither a match nor a failure: the scan names the pattern. PCRE2 counts its own match
/// limit from every start position anew and may walk over a row of characters at one step (pcre2api(3),
/// `pcre2_set_match_limit`). Steps alone therefore do not bound the work. Measured figures: `Documentation/Decisions/0003-prefilter.md`.
package struct MatchLimits: Sendable, Hashable {
  /// Only this many bytes at the start of a text are looked at.
  package var scannedBytes: Int
  /// Memory for backtracking where the JIT stack does not do, in KiB.
  package var heapKiB: UInt32
  /// What one pattern may take on one text, in about nanoseconds: a third of it in each of two attempts in which PCRE2
  /// counts steps, and a third where `Effort` does.
  package var effort: Int

  package init(scannedBytes: Int = 16_384, heapKiB: UInt32 = 20_000, effort: Int = 40_000_000) {
    self.scannedBytes = scannedBytes
    self.heapKiB = heapKiB
    self.effort = effort
  }

  /// The steps that PCRE2 may count from each of `starts` places before an attempt has taken its share; nil where they
  /// are so few that it is not worth making.
  ///
  /// - Parameters:
  ///   - walk: bytes that are walked over at one step, at most.
  ///   - pattern: bytes of the pattern: at one step all its alternatives may be tried.
  func uncountedSteps(from starts: Int, walk: Int, pattern: Int) -> UInt32? {
    let step = Effort.item + pattern / Self.patternBytes + walk * Self.walkedByte
    let steps = share / (max(1, starts) * step)
    return steps < Self.fewestSteps ? nil : UInt32(min(steps, Self.mostSteps))
  }

  /// What one attempt may take.
  var share: Int { effort / 3 }

  /// Nanoseconds.
  static let walkedByte = 3
  /// Bytes of a pattern that are passed in a nanosecond.
  static let patternBytes = 64
  private static let fewestSteps = 8
  private static let mostSteps = 10_000
}
