import FoundationEssentials
import TestSupport
import Testing

@testable import PatternMatching

/// Whatever PCRE2 matches holds what the analysis of the pattern says it must, in both forms of folding.
struct AnalysisPropertyTests {
  private static let isThorough = ProcessInfo.processInfo.environment["MODERATE_THOROUGH"] != nil
  private static let batches = isThorough ? 400 : 30
  private static let patternsInBatch = 50

  @Test(arguments: 0..<batches)
  func `every match holds what its pattern requires`(batch: Int) throws {
    var generator = PatternGenerator(seed: UInt64(batch) &* 7_000_003 &+ 11)
    var texts: [String] = []
    var patterns: [Pattern] = []
    while patterns.count < Self.patternsInBatch {
      let part = generator.next()
      guard let pattern = try? Pattern(part.pattern) else { continue }
      patterns.append(pattern)
      for sample in part.samples {
        texts.append(generator.disguise(sample))
        try check(pattern, texts[texts.count - 1])
        try check(pattern, generator.random.pick(texts))
      }
    }
  }

  private func check(_ pattern: Pattern, _ text: String) throws {
    var matches: [Range<Int>] = []
    let scratch = MatchScratch(usesPrefilter: false)
    _ = PatternSet([(pattern, 5)]).scan(text.utf8Span, using: scratch) { matches.append($1) }
    guard !matches.isEmpty else { return }
    for form in [TextForm.plain, .skeleton] {
      guard let facts = PatternReader.facts(of: pattern.source, form: form) else { continue }
      var folded = FoldBuffer()
      Array(text.utf8).withUnsafeBufferPointer { folded.fold($0, form: form) }
      let ends = [Requirement(facts.prefixes, reach: 0), Requirement(facts.suffixes)].compactMap { $0 }
      for requirement in facts.allRequirements.sets + ends where requirement.isFindable {
        let hits = LiteralHits()
        hits.begin(sets: 1)
        LiteralIndex([requirement.literals], placed: [true], from: 0, room: 4)?.scan(folded, for: hits)
        if hits.foundCount == 0 { report(pattern, text, "\(form)") }
        guard form == .plain else { continue }
        for isWatched in [false, true] {
          var sets = LiteralSets()
          var none = FoldBuffer()
          let set = sets.asked(requirement.literals, isPlaced: true)
          if isWatched { _ = sets.watched(requirement.literals) }
          let bank = LiteralBank(plain: sets, skeleton: LiteralSets(), similar: [])
          bank.search(UnsafeBufferPointer(start: nil, count: 0), folded: folded, scratch: &none, hits: hits)
          if !hits.holds(set, of: bank, in: folded) { report(pattern, text, "asked, watched: \(isWatched)") }
          checkStarts(of: matches, requirement, hits, bank, folded, pattern, text)
        }
      }
      guard form == .plain else { continue }
      if !facts.kinds.isSubset(of: folded.kinds) { report(pattern, text, "kinds") }
      if facts.run > folded.longestRun() { report(pattern, text, "run") }
      for match in matches where (facts.width ?? .max) < characters(in: match, of: text) {
        report(pattern, text, "width")
      }
    }
  }

  private func checkStarts(
    of matches: [Range<Int>], _ requirement: Requirement, _ hits: LiteralHits, _ bank: LiteralBank,
    _ folded: borrowing FoldBuffer, _ pattern: Pattern, _ text: String
  ) {
    guard !pattern.source.contains("\\K"), let reach = requirement.reach else { return }
    var windows = StartWindows()
    let anchor = Prefilter.Anchor(set: 0, reach: reach)
    windows.fill(from: hits, of: bank, anchor, in: text.utf8.count, folded: folded)
    for match in matches
    where !windows.ranges.contains(where: { $0.first <= match.lowerBound && match.lowerBound <= $0.last }) {
      report(pattern, text, "start")
    }
  }

  /// As folding leaves them: many blanks are one.
  private func characters(in range: Range<Int>, of text: String) -> Int {
    let scalars = String(decoding: Array(text.utf8)[range], as: UTF8.self).unicodeScalars.map(\.value)
    return scalars.indices.count {
      $0 == 0 || !FoldTable.spaces.contains(scalars[$0]) || !FoldTable.spaces.contains(scalars[$0 - 1])
    }
  }

  private func report(_ pattern: Pattern, _ text: String, _ what: String) {
    Issue.record("\(what): \(pattern.source) on \(text.debugDescription.prefix(400))")
  }
}
