import PatternMatching

/// The rules that are live for one language, with just the patterns they need.
struct ActiveRules: Sendable {
  /// Indices into `RuleBook.compiled`, in rule order.
  let rules: [Int]
  /// Those of them that look at the comment and not at other rules.
  let simple: [Int]
  /// Those about other rules that ask something of the comment as well.
  let guarded: [Int]
  /// One a surface; nil where no live rule looks at it.
  let scans: [Scan?]

  /// Whether a rule, by its index in the book, is among them.
  func holds(_ rule: Int) -> Bool { isActive[rule] }

  private let isActive: [Bool]

  struct Scan: Sendable {
    let patterns: PatternSet
    /// For each pattern of the set its index on the surface.
    let surfaceIndex: [Int]
    /// Rules that look at each pattern of the surface, for engine events.
    let rulesOfPattern: [Int: [Int]]
  }

  init(of book: RuleBook, language: String?) {
    rules = book.compiled.indices.filter { book.compiled[$0].isLive && book.compiled[$0].applies(to: language) }
    var isActive = Array(repeating: false, count: book.compiled.count)
    for rule in rules { isActive[rule] = true }
    self.isActive = isActive
    simple = rules.filter { book.compiled[$0].composite == nil }
    guarded = rules.filter { book.compiled[$0].composite != nil && book.compiled[$0].asksAboutComment }
    var users: [[Int: [Int]]] = Array(repeating: [:], count: book.surfaces.count)
    for rule in rules {
      for clause in book.compiled[rule].clauses {
        guard let target = clause.target else { continue }
        for pattern in target.patterns { users[target.surface][pattern, default: []].append(rule) }
      }
    }
    scans = book.surfaces.indices.map { surface in
      guard !users[surface].isEmpty else { return nil }
      let needed = users[surface].keys.sorted()
      return Scan(
        patterns: PatternSet(needed.map { book.surfaces[surface].patterns[$0] }), surfaceIndex: needed,
        rulesOfPattern: users[surface])
    }
  }
}
