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
      let own = facts.isExact ? Requirement(facts.prefixes) : nil
      for requirement in [
        facts.requirement, facts.second, own, Requirement(facts.prefixes), Requirement(facts.suffixes),
      ] {
        guard let requirement else { continue }
        var places = StartList()
        places.fill(from: folded, with: LiteralIndex([(requirement.literals, 0)]))
        if places.offsets.isEmpty { report(pattern, text, "\(form)") }
      }
      guard form == .plain else { continue }
      if !facts.kinds.isSubset(of: folded.kinds) { report(pattern, text, "kinds") }
      if facts.run > folded.longestRun() { report(pattern, text, "run") }
      checkStarts(of: matches, facts, folded, pattern, text)
    }
  }

  private func checkStarts(
    of matches: [Range<Int>], _ facts: MatchFacts, _ folded: borrowing FoldBuffer, _ pattern: Pattern, _ text: String
  ) {
    guard !pattern.source.contains("\\K"), let prefixes = Requirement(facts.prefixes),
      !prefixes.literals.contains(where: { $0.first == FoldedByte.space })
    else { return }
    var places = StartList()
    places.fill(from: folded, with: LiteralIndex([(prefixes.literals, 0)], room: 4))
    for match in matches where !places.offsets.contains(match.lowerBound) { report(pattern, text, "start") }
  }

  private func report(_ pattern: Pattern, _ text: String, _ what: String) {
    Issue.record("\(what): \(pattern.source) on \(text.debugDescription.prefix(400))")
  }
}
