/// How much of an input is held in memory at once; the output is the same whatever they are, but for
/// `looseThread`. Bytes.
package struct StreamLimits: Sendable {
  /// Inputs with more content than this are answered piece by piece, where their format is one of lines.
  package var wholeInput = 16 << 20
  /// Lines that are read and judged as one piece, if their threads are not larger: their text and 1 KiB for each.
  package var batch = 4 << 20
  /// The same for threads that stand one behind the other, which can be written as soon as they are judged.
  package var piece = 2 << 20
  /// All pieces that are being read and judged, a single one larger than that aside; counted like `batch`. Room for three
  /// of `looseThread`: each keeps one core busy at its end.
  package var inWork = 40 << 20
  /// Lines that name no thread and answer nothing are one thread up to here, and several behind each other beyond;
  /// counted like `batch`.
  package var looseThread = 12 << 20
  /// Longer lines are left out.
  package var longestLine = 64 << 20
  /// Of one input.
  package var mostLines = 100_000_000

  package init() {}
}
