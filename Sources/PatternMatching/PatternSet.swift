/// Many patterns over one text: the door of this room. Bytes in, (pattern, byte range) out.
///
/// A prefilter names the patterns that can match; PCRE2 alone decides, on the original bytes.
package final class PatternSet: Sendable {
  private let patterns: [Pattern]
  /// Matches wanted from each pattern at most.
  private let wanted: [Int]
  private let prefilter: Prefilter

  /// - Parameter patterns: each with the number of matches a caller cares for, at least 1.
  package init(_ patterns: [(pattern: Pattern, wanted: Int)]) {
    self.patterns = patterns.map(\.pattern)
    wanted = patterns.map { max(1, $0.wanted) }
    prefilter = Prefilter(self.patterns)
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
    text.span.withUnsafeBufferPointer { bytes in
      let scanned = Self.scannedPart(of: bytes, cap: scratch.limits.scannedBytes)
      if scanned.count < bytes.count { outcome.cappedAt = scanned.count }
      if scratch.usesPrefilter {
        findCandidates(in: scanned, using: scratch)
        for index in scratch.candidates.patterns {
          run(Int(index), on: scanned, using: scratch, outcome: &outcome, found: found)
        }
      } else {
        for index in patterns.indices {
          run(index, on: scanned, using: scratch, outcome: &outcome, found: found)
        }
      }
    }
    return outcome
  }

  private func findCandidates(in text: UnsafeBufferPointer<UInt8>, using scratch: MatchScratch) {
    guard let profile = scratch.profile else { return prefilter.findCandidates(in: text, using: scratch) }
    let start = Clock.worked
    prefilter.findCandidates(in: text, using: scratch)
    profile.bookFilter(since: start)
  }

  private func run(
    _ index: Int, on text: UnsafeBufferPointer<UInt8>, using scratch: MatchScratch, outcome: inout Outcome,
    found: (_ pattern: Int, _ range: Range<Int>) -> Void
  ) {
    let start = scratch.profile == nil ? 0 : Clock.worked
    var search = Search(patterns[index], in: text, using: scratch, isFolded: scratch.usesPrefilter)
    var matches = 0
    var place = 0
    while matches < wanted[index], place <= text.count {
      guard let range = search.next(from: place) else { break }
      found(index, range)
      matches += 1
      place = range.upperBound
      if range.isEmpty {
        place += 1
        while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
      }
    }
    if search.gaveUp { outcome.gaveUp.append(index) }
    scratch.profile?.book(patterns[index], since: start, matched: matches > 0, gaveUp: search.gaveUp)
  }

  /// At most `cap` bytes, cut between two scalars.
  private static func scannedPart(of bytes: UnsafeBufferPointer<UInt8>, cap: Int) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count > cap else { return bytes }
    var end = max(0, cap)
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[..<end])
  }
}
