internal import ThreadModel

/// The hits of one rule on one comment that are shown as one line.
struct HitGroup {
  let rule: String
  let title: String
  let category: String
  let status: RuleStatus
  let view: View
  let chargedTo: String?
  /// The author of the comment, to tell whether somebody else is charged.
  let author: String?
  let counts: Bool
  let setAside: SetAside?
  private(set) var score = 0.0
  private(set) var hits = 0
  /// The distinct matched words, in order, three at most.
  private(set) var matches: [String] = []
  /// What structural conditions measured, in order, without repeats.
  private(set) var because: [String] = []

  /// In the order of the hits; one group for each rule, view and charged author.
  static func groups(of judgement: Judgement, author: String?, titles: RuleTitles) -> [HitGroup] {
    var groups: [HitGroup] = []
    var positions: [Key: Int] = [:]
    for hit in judgement.hits {
      let key = Key(
        rule: hit.rule, view: hit.view, chargedTo: hit.chargedTo, counts: hit.counts, setAside: hit.setAside)
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append(HitGroup(hit, author: author, summary: titles[hit.rule]))
      }
      groups[position].add(hit)
    }
    return groups
  }

  private struct Key: Hashable {
    let rule: String
    let view: View
    let chargedTo: String?
    let counts: Bool
    let setAside: SetAside?
  }

  private init(_ hit: Hit, author: String?, summary: RuleSummary?) {
    rule = hit.rule
    title = summary?.title ?? ""
    category = hit.category
    status = summary?.status ?? .stable
    view = hit.view
    chargedTo = hit.chargedTo
    self.author = author
    counts = hit.counts
    setAside = hit.setAside
  }

  private mutating func add(_ hit: Hit) {
    score += hit.score
    hits += 1
    if !hit.range.isEmpty, matches.count < 3, !matches.contains(hit.match) { matches.append(hit.match) }
    if let comment = hit.chargedIn, because.count < 3 { because.append("charged already in #\(comment)") }
    if let reason = hit.because, because.count < 3, !because.contains(reason) { because.append(reason) }
  }
}
