/// How much work one pattern may do on one text.
///
/// PCRE2 counts its match limit anew at every start position, and a step may walk over the whole rest of the text.
/// Steps alone therefore do not bound the time: the scanned length and processor time have bounds of their own.
/// Measured figures: `Documentation/Decisions/0003-prefilter.md`.
package struct MatchLimits: Sendable, Hashable {
  /// Backtracking steps from one start position before a match gives up.
  package var steps: UInt32
  /// Only this many bytes at the start of a text are looked at.
  package var scannedBytes: Int
  /// KiB of heap for a match that outgrew the JIT stack and is run again without JIT.
  package var heapKiB: UInt32
  /// Milliseconds of processor time for one pattern on one text; the attempt under way is finished.
  package var milliseconds: Int

  package init(
    steps: UInt32 = 10_000, scannedBytes: Int = 16_384, heapKiB: UInt32 = 2_048, milliseconds: Int = 40
  ) {
    self.steps = steps
    self.scannedBytes = scannedBytes
    self.heapKiB = heapKiB
    self.milliseconds = milliseconds
  }

  /// Steps of the first attempt, which hardly any match on hardly any text exceeds; what does is watched.
  var firstSteps: UInt32 { min(steps, 500) }

  /// Steps that a watched attempt starts with: on a long text one step can be long.
  func firstSteps(_ bytes: Int) -> UInt32 { min(firstSteps, UInt32(max(100, 4_000_000 / max(1, bytes)))) }

  /// Texts up to this length get a first attempt that nobody watches.
  static let unwatchedBytes = 4_096
}
