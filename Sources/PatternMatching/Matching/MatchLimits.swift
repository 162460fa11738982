/// How much work one pattern may do on one text. All of it is counted and none of it timed, so that the same text and
/// the same pattern come to the same on every machine.
///
/// PCRE2 counts its match limit anew at every start position, and a step may walk over the whole rest of the text.
/// Steps alone therefore do not bound the work. Measured figures: `Documentation/Decisions/0003-prefilter.md`.
package struct MatchLimits: Sendable, Hashable {
  /// Backtracking steps from one start position above which a match on a text of `uncountedBytes` is counted; on shorter
  /// texts there may be more.
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

  /// The length of text for which `uncountedSteps` are meant, and up to which every place may be tried uncounted.
  static let uncountedBytes = 4_096

  /// The steps that come to as much from `starts` places of a text of `count` bytes: where there are fewer of them and
  /// each step walks less far, they may be more. Nil where walking from every place to the end is too much by itself.
  ///
  /// PCRE2 counts no step for a class that it walks over, so that on long texts steps bound nothing.
  func uncountedSteps(from starts: Int, onBytes count: Int) -> UInt32? {
    let square = Self.uncountedBytes * Self.uncountedBytes
    guard starts * count <= square else { return nil }
    return UInt32(min(Int(uncountedSteps) * square / max(1, starts * count), Self.mostSteps))
  }

  private static let mostSteps = 10_000
}
