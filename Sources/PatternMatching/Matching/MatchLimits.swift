/// How much work one pattern may do on one text. All of it is counted and none of it timed, so that the same text and
/// the same pattern come to the same on every machine.
///
/// PCRE2 counts its match limit anew at every start position, and a step may walk over the whole rest of the text.
/// Steps alone therefore do not bound the work. Measured figures: `Documentation/Decisions/0003-prefilter.md`.
package struct MatchLimits: Sendable, Hashable {
  /// Backtracking steps from one start position above which a match on a text of `uncountedBytes` is counted; on shorter
  /// texts they may be more.
  package var uncountedSteps: UInt32
  /// Only this many bytes at the start of a text are looked at.
  package var scannedBytes: Int
  /// KiB of heap for a match that outgrew the JIT stack and is run again without JIT.
  package var heapKiB: UInt32
  /// What one pattern may do on one text where it is counted; one is about a nanosecond.
  package var effort: Int

  package init(
    uncountedSteps: UInt32 = 500, scannedBytes: Int = 16_384, heapKiB: UInt32 = 2_048, effort: Int = 40_000_000
  ) {
    self.uncountedSteps = uncountedSteps
    self.scannedBytes = scannedBytes
    self.heapKiB = heapKiB
    self.effort = effort
  }

  /// On longer texts every match is counted that may start anywhere. Starts in their parts are not, up to as many as there
  /// would be in a text of this length that it takes as long to walk through.
  static let uncountedBytes = 4_096

  /// The steps that come to as much on a text of `count` bytes, where there are fewer starts and each step walks less far.
  func uncountedSteps(onBytes count: Int) -> UInt32 {
    let shorter = Self.uncountedBytes / max(1, min(count, Self.uncountedBytes))
    return uncountedSteps * UInt32(min(Self.mostSteps, shorter * shorter))
  }

  /// How many times `uncountedSteps` are taken at most.
  private static let mostSteps = 20
}
