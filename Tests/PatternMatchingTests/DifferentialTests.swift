import FoundationEssentials
import Testing

@testable import PatternMatching

/// The prefilter on and off: the same matches, whatever the patterns and the texts.
struct DifferentialTests {
  /// `MODERATE_THOROUGH=1` runs ten times as many patterns.
  private static let isThorough = ProcessInfo.processInfo.environment["MODERATE_THOROUGH"] != nil
  private static let batches = isThorough ? 800 : 60
  private static let patternsInBatch = 25

  @Test(arguments: 0..<batches)
  func `generated patterns find the same with and without the prefilter`(batch: Int) throws {
    var generator = PatternGenerator(seed: UInt64(batch) &* 1_000_003 &+ 20_261_122)
    var patterns: [Pattern] = []
    var texts: [String] = [""]
    while patterns.count < Self.patternsInBatch {
      let part = generator.next()
      guard let pattern = try? Pattern(part.pattern) else { continue }
      patterns.append(pattern)
      for sample in part.samples { texts.append(generator.disguise(sample)) }
    }
    try compare(patterns, texts)
  }

  @Test func `most generated patterns are spared and many match`() throws {
    var generator = PatternGenerator(seed: 5)
    var patterns: [Pattern] = []
    var texts: [String] = []
    while patterns.count < 400 {
      let part = generator.next()
      guard let pattern = try? Pattern(part.pattern) else { continue }
      patterns.append(pattern)
      if patterns.count % 8 == 0 { texts.append(part.samples[0]) }
    }
    let (spared, all) = (MatchProfile(), MatchProfile())
    _ = found(patterns, texts, MatchScratch(profile: spared))
    _ = found(patterns, texts, MatchScratch(usesPrefilter: false, profile: all))
    let runs = (
      patterns.map { spared.row(of: $0).runs }.reduce(0, +), patterns.map { all.row(of: $0).runs }.reduce(0, +)
    )
    let matched = patterns.count { all.row(of: $0).matched > 0 }
    #expect(runs.0 * 3 < runs.1 * 2)
    #expect(matched > 100)
  }

  @Test func `long texts are searched in pieces with the same result`() throws {
    let filler = String(repeating: "Lorem ipsum dolor, заяц и лиса; straße! ", count: 300)
    let texts = ["you idiot " + filler, filler + "you idiot", filler + "xyz", filler + filler + "KISS"]
    let words = (0..<60).map { "word\($0)s?" }.joined(separator: "|")
    let patterns = try [
      #"\byou\s+(?:\w+\s+){0,3}idiot"#, #"(?:you|\#(words))\W+idiot"#, #"idiot(?<=you idiot)\z"#, #"\Ayou"#, "xyz$",
      "xyz|ki[sz]{2}",
      #"(\w+) idiot"#, #"(?<=dolor, )заяц"#, #"(?s).*kiss"#, #"\G.you"#, #"лиса; str\Ka"#, #"[^,]{9}, "#,
    ].map { try Pattern($0) }
    try compare(patterns, texts)
    let limits = MatchLimits(scannedBytes: 40_000)
    let hits = found(patterns, texts, MatchScratch(limits: limits)).flatMap(\.matches)
    #expect(Set(hits.map(\.pattern)).isSuperset(of: [0, 1, 2, 3, 4, 5, 6, 7, 11]))
  }

  private struct Found: Equatable {
    struct Match: Hashable {
      let pattern: Int
      let range: Range<Int>
    }

    var matches: [Match] = []
    var gaveUp: [Int] = []
  }

  private func found(_ patterns: [Pattern], _ texts: [String], _ scratch: MatchScratch) -> [Found] {
    let set = PatternSet(patterns.map { ($0, 3) })
    return texts.map { text in
      var found = Found()
      found.gaveUp =
        set.scan(text.utf8Span, using: scratch) {
          found.matches.append(Found.Match(pattern: $0, range: $1))
        }.gaveUp
      return found
    }
  }

  private func compare(_ patterns: [Pattern], _ texts: [String]) throws {
    let filtered = found(patterns, texts, MatchScratch())
    let all = found(patterns, texts, MatchScratch(usesPrefilter: false))
    for (text, (some, every)) in zip(texts, zip(filtered, all)) where some.matches != every.matches {
      // What gave up may have found more in one run than in the other.
      let undecided = Set(some.gaveUp + every.gaveUp)
      let (left, right) = (Set(some.matches), Set(every.matches))
      for match in left.symmetricDifference(right) where !undecided.contains(match.pattern) {
        Issue.record("\(patterns[match.pattern].source) at \(match.range) of \(text.debugDescription.prefix(400))")
      }
    }
  }
}
