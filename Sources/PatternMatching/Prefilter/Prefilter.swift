/// Names the patterns of a set that can match a text. It may name too many and never one too few.
///
/// A pattern that needs several sets of literals waits for its rarest one and is then held against the others.
struct Prefilter: Sendable {
  let bank: LiteralBank
  /// The patterns that wait for each set of literals, one set behind the other.
  private let waiting: [Int32]
  /// For each set where its patterns start in `waiting`, and behind the last one their end.
  private let starts: [Int32]
  /// Patterns that no literal speaks for.
  private let unfiltered: [Int32]
  /// Patterns that are words with slips, and the numbers of their lists.
  private let similar: [(list: Int32, pattern: Int32)]
  private let needs: [Needs]
  private let asksForRuns: Bool

  fileprivate struct Needs {
    let kinds: CharacterKinds
    let run: Int
    /// Nil where no literal speaks for the pattern.
    let primary: Primary?
    /// Further sets.
    let others: [Int32]
    let anchor: Anchor?
    /// For words with slips the number of their list.
    var similar: Int32?

    struct Primary {
      let set: Int32
      let isSkeleton: Bool
    }
  }

  /// A set of literals that tell where a pattern's matches start.
  struct Anchor {
    let set: Int32
    let reach: Int
  }

  /// One for each group of patterns, all with the same bank.
  static func prefilters(for groups: [[Pattern]]) -> [Prefilter] {
    var planner = Planner(groups.flatMap { $0.map(\.needs) })
    let needs = groups.map { $0.map { planner.plan($0) } }
    let bank = LiteralBank(plain: planner.plain, skeleton: planner.skeleton, similar: planner.similar)
    return needs.map { Prefilter($0, bank, plainCount: planner.plain.sets.count) }
  }

  private init(_ needs: [Needs], _ bank: LiteralBank, plainCount: Int) {
    self.needs = needs
    self.bank = bank
    asksForRuns = needs.contains { $0.run > 1 }
    var waiting: [[Int32]] = Array(repeating: [], count: bank.setCount)
    var unfiltered: [Int32] = []
    var similar: [(list: Int32, pattern: Int32)] = []
    for (pattern, need) in needs.enumerated() {
      if let list = need.similar {
        similar.append((list, Int32(pattern)))
      } else if let primary = need.primary {
        waiting[Int(primary.set) + (primary.isSkeleton ? plainCount : 0)].append(Int32(pattern))
      } else {
        unfiltered.append(Int32(pattern))
      }
    }
    starts = waiting.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    self.waiting = waiting.flatMap { $0 }
    self.unfiltered = unfiltered
    self.similar = similar
  }

  /// The candidates among the patterns, ascending.
  ///
  /// - Parameters:
  ///   - folded: the text in its plain form.
  ///   - hits: what the bank found in it.
  func findCandidates(
    in folded: borrowing FoldBuffer, _ hits: LiteralHits, _ candidates: inout CandidateList
  ) {
    candidates.begin(patterns: needs.count)
    let kinds = folded.kinds
    let run = asksForRuns ? folded.longestRun() : .max
    needs.withUnsafeBufferPointer { needs in
      func addIfPossible(_ pattern: Int32) {
        let index = Int(pattern)
        guard needs[index].kinds.isSubset(of: kinds), needs[index].run <= run else { return }
        for set in needs[index].others where !hits.holds(set, of: bank, in: folded) { return }
        candidates.add(pattern)
      }
      for set in hits.found {
        for place in starts[Int(set)]..<starts[Int(set) + 1] { addIfPossible(waiting[Int(place)]) }
      }
      for pattern in unfiltered { addIfPossible(pattern) }
    }
    if !similar.isEmpty {
      if !hits.similar.isSearched { bank.similar?.scan(folded, for: hits.similar) }
      for (list, pattern) in similar where hits.similar.holds(list) { candidates.add(pattern) }
    }
    candidates.sort()
  }

  /// Where the matches of a pattern start; nil where they may start anywhere.
  func anchor(of pattern: Int) -> Anchor? { needs[pattern].anchor }

  /// The list of a pattern that is words with slips.
  func similarList(of pattern: Int) -> Int32? { needs[pattern].similar }

  /// Patterns that are run on every text, or on every one with the characters they need.
  var unfilteredPatterns: [Int] { unfiltered.map(Int.init) }
}

/// Decides which literals are looked for.
private struct Planner {
  private(set) var plain = LiteralSets()
  private(set) var skeleton = LiteralSets()
  /// Lists of words with slips, each once.
  private(set) var similar: [SimilarWords] = []
  private var lists: [SimilarWords: Int32] = [:]
  private let usesSkeleton: Bool

  /// A literal that every second text holds is no filter.
  private static let highestCost = 1.0
  /// What a skeleton must save on an ordinary text before one is made, in patterns run.
  private static let skeletonCost = 3.0

  init(_ all: [PatternNeeds]) {
    let saved = all.reduce(0.0) { sum, needs in
      let cost = Self.cost(needs.plain.first)
      return sum + cost - min(cost, Self.cost(needs.skeleton))
    }
    usesSkeleton = saved > Self.skeletonCost
  }

  mutating func plan(_ pattern: Pattern) -> Prefilter.Needs {
    guard let words = pattern.similar else { return plan(pattern.needs) }
    let list = lists[words] ?? Int32(similar.count)
    if list == similar.count {
      similar.append(words)
      lists[words] = list
    }
    return Prefilter.Needs(kinds: .none, run: 0, primary: nil, others: [], anchor: nil, similar: list)
  }

  private mutating func plan(_ needs: PatternNeeds) -> Prefilter.Needs {
    let costs = (plain: Self.cost(needs.plain.first), skeleton: usesSkeleton ? Self.cost(needs.skeleton) : 1)
    var others = needs.plain.filter { Self.cost($0) < 1 }[...]
    var primary: Prefilter.Needs.Primary?
    if costs.plain < 1, costs.plain <= costs.skeleton, let first = others.popFirst() {
      primary = .init(set: plain.watched(first.literals), isSkeleton: false)
    } else if costs.skeleton < 1, let literals = needs.skeleton?.literals {
      primary = .init(set: skeleton.watched(literals), isSkeleton: true)
    }
    var numbers = others.map { plain.asked($0.literals) }
    let anchor = needs.anchor.map { Prefilter.Anchor(set: plain.asked($0.literals, isPlaced: true), reach: $0.reach) }
    if let anchor, !numbers.contains(anchor.set) { numbers.append(anchor.set) }
    return Prefilter.Needs(kinds: needs.kinds, run: needs.run, primary: primary, others: numbers, anchor: anchor)
  }

  /// How often the pattern is expected to be run on a text of 200 bytes, at most once.
  private static func cost(_ requirement: Requirement?) -> Double {
    min(1, (requirement?.cost ?? highestCost) / highestCost)
  }
}
