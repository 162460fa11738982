import ThreadModel

/// Adds hits up to a judgement: category caps, then the sum, then thresholds and floors.
struct Tally {
  private let policy: RulePolicy
  private var hits: [Hit] = []
  private var sums: [String: Double] = [:]
  private var floor = Verdict.pass

  init(policy: RulePolicy) { self.policy = policy }

  /// - Parameter floor: the least verdict that the hits bring with them.
  mutating func add(_ hits: [Hit], floor: Verdict?) {
    self.hits += hits
    for hit in hits where hit.counts { sums[hit.category, default: 0] += hit.score }
    if let floor { self.floor = max(self.floor, floor) }
  }

  func judgement(events: [EngineEvent], language: String?) -> Judgement {
    var categories: [Judgement.CategoryScore] = []
    for category in policy.categories {
      guard let sum = sums[category.name] else { continue }
      let capped = min(category.max ?? .infinity, max(category.min ?? -.infinity, sum))
      categories.append(Judgement.CategoryScore(name: category.name, score: capped))
    }
    categories.sort { $0.name < $1.name }
    let score = categories.reduce(0) { $0 + $1.score }
    let reached = policy.thresholds.last { score >= $0.score }?.verdict ?? .pass
    return Judgement(
      verdict: max(reached, floor), score: score, categories: categories, hits: hits, events: events,
      language: language)
  }
}
