/// One text under the patterns of a set, each of them run when it is asked for. Used again for one text after another.
package final class TextScan {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 4_096
  private(set) var count = 0
  private var folded = FoldBuffer()
  /// Whether `folded` holds this text.
  private var isFolded = false
  private let hits = LiteralHits()
  /// Another scan of a text that folds to the same; nil where this one was searched itself.
  private var twin: TextScan?
  private var found = CandidateList()
  /// The set whose candidates were looked for.
  private var set: PatternSet?
  private var runs: TextRuns?
  /// Bytes that are looked at where the text is longer than the cap; nil where all of it is.
  package private(set) var cappedAt: Int?

  package init() { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  /// Takes a copy of the next text.
  package func begin(_ text: UTF8Span, using scratch: MatchScratch) {
    text.span.withUnsafeBufferPointer { begin($0, using: scratch) }
  }

  /// - Parameter bytes: valid UTF-8 for certain; PCRE2 does not check it again.
  package func begin(_ bytes: [UInt8], using scratch: MatchScratch) {
    bytes.withUnsafeBufferPointer { begin($0, using: scratch) }
  }

  private func begin(_ text: UnsafeBufferPointer<UInt8>, using scratch: MatchScratch) {
    count = Self.scannedCount(of: text, cap: scratch.limits.scannedBytes)
    cappedAt = count < text.count ? count : nil
    if count > capacity {
      bytes.deallocate()
      capacity = count + count / 2
      bytes = .allocate(capacity: capacity)
    }
    if let start = text.baseAddress { bytes.update(from: start, count: count) }
    set = nil
    twin = nil
    runs = nil
    isFolded = false
  }

  /// Finds out which patterns of a set can match the text.
  package func findCandidates(of set: PatternSet, using scratch: MatchScratch) {
    let start = scratch.profile == nil ? 0 : Clock.worked
    let text = UnsafeBufferPointer(start: bytes, count: count)
    fold()
    self.set = set
    twin = scratch.searched.first { $0.isTwin(of: self) }
    if let twin {
      set.prefilter.findCandidates(in: folded, twin.hits, &found)
    } else {
      set.prefilter.bank.search(text, folded: folded, scratch: &scratch.skeleton, hits: hits)
      set.prefilter.findCandidates(in: folded, hits, &found)
      scratch.searched.append(self)
    }
    scratch.profile?.bookFilter(since: start)
  }

  private func fold() {
    if !isFolded { folded.fold(UnsafeBufferPointer(start: bytes, count: count), form: .plain) }
    isFolded = true
  }

  /// Whether what is found in this text is found in the other one as well.
  private func isTwin(of other: TextScan) -> Bool {
    guard let bank = set?.prefilter.bank, bank === other.set?.prefilter.bank, folded.holdsSame(as: other.folded) else {
      return false
    }
    return bank.looksAtPlainFormOnly || (folded.isOfASCII && other.folded.isOfASCII)
  }

  /// The patterns that can match, by their index in the set, ascending.
  package var candidates: [Int32] { found.patterns }

  /// Whether a pattern of the set is among the candidates.
  package func isCandidate(_ pattern: Int) -> Bool { found.holds(pattern) }

  /// Calls `found` for the leftmost non-overlapping matches of a pattern, in text order.
  ///
  /// - Parameters:
  ///   - wanted: matches at most.
  ///   - place: the pattern's index in the set whose candidates were looked for; nil where it is not in it.
  ///   - found: byte range into the text.
  /// - Returns: whether a limit was reached, so that there may be more matches.
  package func run(
    _ pattern: Pattern, wanted: Int, candidate place: Int?, using scratch: MatchScratch,
    found: (_ range: Range<Int>) -> Void
  ) -> Bool {
    let begun = scratch.profile == nil ? 0 : Clock.worked
    if pattern.similar != nil {
      let matches = runSimilar(pattern, wanted: wanted, candidate: place, found: found)
      scratch.profile?.book(pattern, since: begun, matched: matches > 0, gaveUp: false)
      return false
    }
    let code = place.flatMap { startsCode(of: pattern, at: $0, scratch) }
    var search = Search(pattern, in: self, using: scratch, startsCode: code)
    var matches = 0
    var start = 0
    while matches < wanted, start <= count {
      guard let range = search.next(from: start) else { break }
      found(range)
      matches += 1
      start = range.upperBound
      if range.isEmpty {
        start += 1
        while start < count, bytes[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
    scratch.profile?.book(pattern, since: begun, matched: matches > 0, gaveUp: search.gaveUp)
    return search.gaveUp
  }

  /// Words with slips: found already where the set was searched for them.
  private func runSimilar(_ pattern: Pattern, wanted: Int, candidate place: Int?, found: (Range<Int>) -> Void) -> Int {
    if let place, let set, let list = set.prefilter.similarList(of: place) {
      return (twin ?? self).hits.similar.forEach(of: list, wanted) { found(folded.original(of: $0, in: count)) }
    }
    guard let index = pattern.similarIndex else { return 0 }
    fold()
    let own = SimilarHits()
    index.scan(folded, for: own)
    return own.forEach(of: 0, wanted) { found(folded.original(of: $0, in: count)) }
  }

  /// Bytes that a pattern may go over between two steps.
  func length(of walk: Walk) -> Int {
    if walk.crossesAll || count <= walk.bounded { return count }
    let known = runs ?? TextRuns(UnsafeBufferPointer(start: bytes, count: count))
    runs = known
    return walk.length(in: known, of: count)
  }

  private func startsCode(of pattern: Pattern, at place: Int, _ scratch: MatchScratch) -> CompiledCode? {
    guard let filter = set?.prefilter, let anchor = filter.anchor(of: place), let code = pattern.windowedCode else {
      return nil
    }
    scratch.starts.fill(from: (twin ?? self).hits, of: filter.bank, anchor, in: count, folded: folded)
    return code
  }

  /// At most `cap` bytes, cut between two scalars.
  private static func scannedCount(of bytes: UnsafeBufferPointer<UInt8>, cap: Int) -> Int {
    guard bytes.count > cap else { return bytes.count }
    var end = max(0, cap)
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
