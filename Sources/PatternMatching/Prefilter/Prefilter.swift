/// Names the patterns of a set that can match a text. It may name too many and never one too few.
///
/// A pattern that needs several sets of literals waits for its rarest one and is then held against the others.
struct Prefilter: Sendable {
  private let plain: LiteralIndex?
  private let skeleton: LiteralIndex?
  private let setCount: Int
  /// For each set the patterns that wait for it.
  private let waiting: [[Int32]]
  /// Patterns that no literal speaks for.
  private let unfiltered: [Int32]
  private let needs: [Needs]
  private let asksForRuns: Bool

  private struct Needs {
    let kinds: CharacterKinds
    let run: Int
    /// Further sets.
    let others: [Int32]
    let anchor: Anchor?
  }

  /// A set of literals that tell where a pattern's matches start.
  struct Anchor {
    let set: Int32
    let reach: Int
  }

  /// A literal that every second text holds is no filter.
  private static let highestCost = 1.0
  /// What a skeleton must save on an ordinary text before one is made, in patterns run.
  private static let skeletonCost = 3.0

  init(_ patterns: [Pattern]) {
    let all = patterns.map(\.needs)
    asksForRuns = all.contains { $0.run > 1 }
    let saved = all.reduce(0.0) { sum, needs in
      let cost = Self.cost(needs.plain.first)
      return sum + cost - min(cost, Self.cost(needs.skeleton))
    }
    let usesSkeleton = saved > Self.skeletonCost
    var sets = LiteralSets()
    var skeletonSets = LiteralSets()
    var primaries: [(set: Int32, isSkeleton: Bool)?] = []
    needs = zip(all, patterns).map { needs, pattern in
      let costs = (plain: Self.cost(needs.plain.first), skeleton: usesSkeleton ? Self.cost(needs.skeleton) : 1)
      var others = needs.plain[...]
      if min(costs.plain, costs.skeleton) >= 1 {
        others = others.dropFirst()
        primaries.append(nil)
      } else if costs.plain <= costs.skeleton, let first = others.popFirst() {
        primaries.append((sets.number(of: first.literals, isPlaced: false), false))
      } else {
        others = others.filter { $0.cost < Self.highestCost }[...]
        primaries.append((skeletonSets.number(of: needs.skeleton?.literals ?? [], isPlaced: false), true))
      }
      let anchor = needs.anchor.map { anchor in
        Anchor(set: sets.number(of: anchor.literals, isPlaced: true), reach: anchor.reach)
      }
      return Needs(
        kinds: needs.kinds, run: needs.run,
        others: others.map { sets.number(of: $0.literals, isPlaced: false) } + (anchor.map { [$0.set] } ?? []),
        anchor: anchor)
    }
    plain = LiteralIndex(sets.sets, from: 0)
    skeleton = LiteralIndex(skeletonSets.sets, from: sets.sets.count)
    setCount = sets.sets.count + skeletonSets.sets.count
    var waiting: [[Int32]] = Array(repeating: [], count: setCount)
    var unfiltered: [Int32] = []
    for (pattern, primary) in primaries.enumerated() {
      if let primary {
        waiting[Int(primary.set) + (primary.isSkeleton ? sets.sets.count : 0)].append(Int32(pattern))
      } else {
        unfiltered.append(Int32(pattern))
      }
    }
    self.waiting = waiting
    self.unfiltered = unfiltered
  }

  /// How often the pattern is expected to be run on a text of 200 bytes, at most once.
  private static func cost(_ requirement: Requirement?) -> Double {
    min(1, (requirement?.cost ?? highestCost) / highestCost)
  }

  /// The candidates among the patterns, ascending.
  ///
  /// - Parameters:
  ///   - folded: the text in its plain form.
  ///   - scratch: room for its other form.
  func findCandidates(
    in text: UnsafeBufferPointer<UInt8>, folded: borrowing FoldBuffer, scratch: inout FoldBuffer,
    hits: inout LiteralHits, _ candidates: inout CandidateList
  ) {
    candidates.begin(patterns: needs.count)
    hits.begin(sets: setCount)
    plain?.scan(folded, for: &hits)
    if let skeleton {
      scratch.fold(text, form: .skeleton)
      skeleton.scan(scratch, for: &hits)
    }
    let kinds = folded.kinds
    let run = asksForRuns ? folded.longestRun() : .max
    func addIfPossible(_ pattern: Int32) {
      let need = needs[Int(pattern)]
      guard need.kinds.isSubset(of: kinds), need.run <= run else { return }
      for set in need.others where !hits.holds(set) { return }
      candidates.add(pattern)
    }
    for set in hits.found {
      for pattern in waiting[Int(set)] { addIfPossible(pattern) }
    }
    for pattern in unfiltered { addIfPossible(pattern) }
    candidates.sort()
  }

  /// Where the matches of a pattern start; nil where they may start anywhere.
  func anchor(of pattern: Int) -> Anchor? { needs[pattern].anchor }

  /// Patterns that are run on every text, or on every one with the characters they need.
  var unfilteredPatterns: [Int] { unfiltered.map(Int.init) }
}
