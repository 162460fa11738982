/// How much work one pattern may do on one text.
///
/// PCRE2 counts its match limit anew at every start position, so the worst case grows with length times limit;
/// that is why the scanned length has a cap of its own. Measured figures: `Documentation/Decisions/0003-prefilter.md`.
package struct MatchLimits: Sendable, Hashable {
  /// Backtracking steps from one start position before a match gives up.
  package var steps: UInt32
  /// Only this many bytes at the start of a text are looked at.
  package var scannedBytes: Int
  /// KiB of heap for a match that outgrew the JIT stack and is run again without JIT.
  package var heapKiB: UInt32

  package init(steps: UInt32 = 10_000, scannedBytes: Int = 16_384, heapKiB: UInt32 = 2_048) {
    self.steps = steps
    self.scannedBytes = scannedBytes
    self.heapKiB = heapKiB
  }
}
