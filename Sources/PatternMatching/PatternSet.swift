import CPCRE2

/// Many patterns over one text: the door of this room. Bytes in, (pattern, byte range) out.
///
/// Today it is a loop over the patterns; a literal prefilter will stand in front of it without any caller noticing.
package final class PatternSet: Sendable {
  private let patterns: [Pattern]
  /// Matches wanted from each pattern at most.
  private let wanted: [Int]

  /// - Parameter patterns: each with the number of matches a caller cares for, at least 1.
  package init(_ patterns: [(pattern: Pattern, wanted: Int)]) {
    self.patterns = patterns.map(\.pattern)
    for pattern in self.patterns { pattern.prepare() }
    wanted = patterns.map { max(1, $0.wanted) }
  }

  package var count: Int { patterns.count }

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
    text.span.withUnsafeBufferPointer { bytes in
      let scanned = Self.scannedPart(of: bytes, cap: scratch.limits.scannedBytes)
      if scanned.count < bytes.count { outcome.cappedAt = scanned.count }
      for index in patterns.indices {
        let complete = patterns[index].forEachMatch(in: scanned, most: wanted[index], using: scratch) {
          found(index, $0)
        }
        if !complete { outcome.gaveUp.append(index) }
      }
    }
    return outcome
  }

  /// At most `cap` bytes, cut between two scalars.
  private static func scannedPart(of bytes: UnsafeBufferPointer<UInt8>, cap: Int) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count > cap else { return bytes }
    var end = max(0, cap)
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[..<end])
  }
}

extension Pattern {
  /// False where a limit was reached before the search ended.
  fileprivate func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, most: Int, using scratch: MatchScratch, _ found: (Range<Int>) -> Void
  ) -> Bool {
    guard let base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1) else { return true }
    var start = 0
    var count = 0
    while count < most, start <= bytes.count {
      var code = pcre2_match_8(
        self.code.pointer, base, bytes.count, start, PCRE2_NO_UTF_CHECK, scratch.data, scratch.context)
      if code == PCRE2_ERROR_JIT_STACKLIMIT {
        code = pcre2_match_8(
          self.code.pointer, base, bytes.count, start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, scratch.data,
          scratch.context)
      }
      if code == PCRE2_ERROR_NOMATCH { return true }
      guard code >= 0, let vector = pcre2_get_ovector_pointer_8(scratch.data) else { return false }
      // `\K` in a look-ahead may set the start behind the end; such a match is empty at its end.
      let range = min(vector[0], vector[1])..<vector[1]
      found(range)
      count += 1
      start = range.upperBound
      if range.isEmpty {
        start += 1
        while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
    return true
  }
}
