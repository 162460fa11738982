import PatternMatching

/// The rules that are live for one language, with just the patterns they need.
struct ActiveRules: Sendable {
  /// Indices into `RuleBook.compiled`, in rule order.
  let rules: [Int]
  /// Those of them that look at the comment and not at other rules, and can fire whatever patterns find.
  let ungated: [Int]
  /// Those about other rules that ask something of the comment as well.
  let guarded: [Int]
  /// One a surface; nil where no live rule looks at it.
  let scans: [Scan?]

  /// Whether a rule, by its index in the book, is among them.
  func holds(_ rule: Int) -> Bool { isActive[rule] }

  private let isActive: [Bool]

  /// What is looked for in a surface.
  final class Scan: Sendable {
    /// Those that rules wait for. What only speaks against a rule is run where the rest holds.
    let patterns: PatternSet
    /// For each pattern of the set the rules that cannot fire unless one of the patterns they wait for can match.
    let wakes: [[Int32]]
    /// For each pattern of the surface its index in the set; -1 where it is not in it.
    let place: [Int32]
    /// Patterns of the surface that a live rule looks at.
    let all: [Int]
    /// Whether some rule waits for a pattern of it.
    var isWatched: Bool { patterns.count > 0 }

    init(patterns: PatternSet, wakes: [[Int32]], place: [Int32], all: [Int]) {
      self.patterns = patterns
      self.wakes = wakes
      self.place = place
      self.all = all
    }
  }

  init(of book: RuleBook, language: String?) {
    rules = book.compiled.indices.filter { book.compiled[$0].isLive && book.compiled[$0].applies(to: language) }
    var isActive = Array(repeating: false, count: book.compiled.count)
    for rule in rules { isActive[rule] = true }
    self.isActive = isActive
    guarded = rules.filter { book.compiled[$0].composite != nil && book.compiled[$0].asksAboutComment }
    var plans = book.surfaces.map { Plan(patterns: $0.patterns.count) }
    for rule in rules {
      let compiled = book.compiled[rule]
      for target in compiled.clauses.compactMap(\.target) { plans[target.surface].use(target.patterns) }
      for target in compiled.positive.compactMap(\.target) { plans[target.surface].watch(target.patterns) }
    }
    var ungated: [Int] = []
    for rule in rules where book.compiled[rule].composite == nil {
      guard let gate = book.compiled[rule].gate(in: book.surfaces) else {
        ungated.append(rule)
        continue
      }
      for target in gate {
        for pattern in target.patterns { plans[target.surface].wakes[pattern].append(Int32(rule)) }
      }
    }
    self.ungated = ungated
    let watched = plans.map(\.watched)
    let sets = PatternSet.sets(
      zip(watched, book.surfaces).map { watched, surface in watched.map { surface.patterns[$0] } })
    scans = plans.indices.map { plans[$0].scan(watched[$0], sets[$0]) }
  }

  /// What is asked of a surface, by pattern.
  private struct Plan {
    var isUsed: [Bool]
    var isWatched: [Bool]
    var wakes: [[Int32]]

    init(patterns: Int) {
      isUsed = Array(repeating: false, count: patterns)
      isWatched = isUsed
      wakes = Array(repeating: [], count: patterns)
    }

    mutating func use(_ patterns: [Int]) { for pattern in patterns { isUsed[pattern] = true } }
    mutating func watch(_ patterns: [Int]) { for pattern in patterns { isWatched[pattern] = true } }

    /// The patterns that rules wait for.
    var watched: [Int] { isWatched.indices.filter { isWatched[$0] } }

    func scan(_ watched: [Int], _ patterns: PatternSet) -> Scan? {
      let all = isUsed.indices.filter { isUsed[$0] }
      guard !all.isEmpty else { return nil }
      var place = [Int32](repeating: -1, count: isUsed.count)
      for (index, pattern) in watched.enumerated() { place[pattern] = Int32(index) }
      return Scan(patterns: patterns, wakes: watched.map { wakes[$0] }, place: place, all: all)
    }
  }
}

extension CompiledRule {
  /// Clauses whose patterns speak for the rule.
  var positive: [CompiledClause] { required + alternatives }

  /// Targets of which one pattern has to match before the rule can fire; nil where it can fire without any.
  fileprivate func gate(in surfaces: [Surface]) -> [CompiledClause.Target]? {
    var gates = required.compactMap(\.target).map { [$0] }
    let choice = alternatives.compactMap(\.target)
    if !choice.isEmpty, choice.count == alternatives.count { gates.append(choice) }
    let costs = gates.map { gate in
      gate.reduce(0.0) { sum, target in
        target.patterns.reduce(sum) { $0 + surfaces[target.surface].patterns[$1].pattern.expectedRuns }
      }
    }
    guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { return nil }
    return gates[best]
  }
}
