/// Names the patterns of a set that can match a text. It may name too many and never one too few.
struct Prefilter: Sendable {
  private let plain: LiteralIndex?
  private let skeleton: LiteralIndex?
  /// Patterns that no literal speaks for.
  private let unfiltered: [Int32]
  private let needs: [(kinds: CharacterKinds, run: Int, hasSecond: Bool)]
  private let asksForRuns: Bool

  /// A literal that every second text holds is no filter.
  private static let highestCost = 1.0
  /// What a skeleton must save on an ordinary text before one is made, in patterns run.
  private static let skeletonCost = 3.0

  init(_ patterns: [Pattern]) {
    let all = patterns.map(\.needs)
    needs = all.map { ($0.kinds, $0.run, $0.second != nil) }
    asksForRuns = all.contains { $0.run > 1 }
    let saved = all.reduce(0.0) { $0 + Self.cost($1.plain) - min(Self.cost($1.plain), Self.cost($1.skeleton)) }
    let usesSkeleton = saved > Self.skeletonCost
    var plain: [(literals: [Literal], pattern: Int)] = []
    var skeleton: [(literals: [Literal], pattern: Int)] = []
    var unfiltered: [Int32] = []
    for (index, needs) in all.enumerated() {
      let costs = (plain: Self.cost(needs.plain), skeleton: usesSkeleton ? Self.cost(needs.skeleton) : 1)
      if min(costs.plain, costs.skeleton) >= 1 {
        unfiltered.append(Int32(index))
      } else if costs.plain <= costs.skeleton {
        plain.append((needs.plain?.literals ?? [], index))
      } else {
        skeleton.append((needs.skeleton?.literals ?? [], index))
      }
      if let second = needs.second { plain.append((second.literals, all.count + index)) }
    }
    self.plain = plain.isEmpty ? nil : LiteralIndex(plain)
    self.skeleton = skeleton.isEmpty ? nil : LiteralIndex(skeleton)
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
    _ candidates: inout CandidateList
  ) {
    candidates.begin(patterns: needs.count)
    plain?.scan(folded, for: &candidates)
    let kinds = folded.kinds
    let run = asksForRuns ? folded.longestRun() : .max
    if let skeleton {
      scratch.fold(text, form: .skeleton)
      skeleton.scan(scratch, for: &candidates)
    }
    for pattern in unfiltered { candidates.add(pattern) }
    candidates.settle { index, found in
      let need = needs[index]
      return need.kinds.isSubset(of: kinds) && need.run <= run && (!need.hasSecond || found.holdsSecond(of: index))
    }
  }

  /// Patterns that are run on every text, or on every one with the characters they need.
  var unfilteredPatterns: [Int] { unfiltered.map(Int.init) }
}
