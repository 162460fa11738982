import ThreadModel

extension CompiledRule {
  /// What the rule makes of a scanned comment on its own; nil where it cannot fire.
  func candidate(at index: Int, in scan: inout CommentScan, author: Author) -> Candidate? {
    var vetoes: [(exception: Int, truth: Truth)] = []
    let truth = fires(in: &scan, vetoes: &vetoes)
    if truth == .no { return nil }
    let view = truth == .undecided ? undecidedView(in: &scan) : nil
    let hits = truth == .yes && composite == nil ? hits(in: &scan, author: author) : []
    return Candidate(rule: index, truth: truth, hits: hits, vetoes: vetoes, undecidedView: view)
  }

  /// Whether the rule fires on a scanned comment whose history is known, other rules left aside.
  func fires(in scan: inout CommentScan) -> Truth {
    var vetoes: [(exception: Int, truth: Truth)] = []
    return fires(in: &scan, vetoes: &vetoes)
  }

  private func fires(in scan: inout CommentScan, vetoes: inout [(exception: Int, truth: Truth)]) -> Truth {
    // What can be told without running a pattern comes first, and what speaks against the rule last.
    for clause in required where !scan.mayHold(clause) { return .no }
    if !alternatives.isEmpty, !alternatives.contains(where: { scan.mayHold($0) }) { return .no }
    guard scan.structure(definition.structure) else { return .no }
    var result = Truth.yes
    for clause in required {
      result = .all([result, scan.truth(of: clause)])
      if result == .no { return .no }
    }
    if !alternatives.isEmpty {
      result = .all([result, anyOfAlternatives(in: &scan)])
      if result == .no { return .no }
    }
    for clause in excluded {
      result = .all([result, !scan.truth(of: clause)])
      if result == .no { return .no }
    }
    for (index, clause) in exceptions.enumerated() {
      let truth = scan.truth(of: clause)
      if scan.history == nil, clause.asksForHistory {
        if truth != .no { vetoes.append((index, truth)) }
      } else {
        result = .all([result, !truth])
        if result == .no { return .no }
      }
    }
    return result
  }

  private func anyOfAlternatives(in scan: inout CommentScan) -> Truth {
    var result = Truth.no
    for clause in alternatives {
      let truth = scan.truth(of: clause)
      if truth == .yes { return .yes }
      if truth == .undecided { result = .undecided }
    }
    return result
  }

  /// What becomes of a candidate once its history is known.
  func truth(of candidate: Candidate, facts: (StructuralTest.Field) -> FieldValue) -> Truth {
    func holds(_ tests: [StructuralTest]) -> Bool {
      tests.allSatisfy { !$0.field.isHistory || $0.holds(for: facts($0.field)) }
    }
    guard holds(definition.structure) else { return .no }
    let vetoes = candidate.vetoes.map { veto in
      holds(exceptions[veto.exception].definition.structure) ? veto.truth : .no
    }
    return .all([candidate.truth] + vetoes.map { !$0 })
  }

  /// The evidence of a firing, in clause order then by position.
  ///
  /// The score stands with the first evidence in the author's own words, or with the first at all where only quoted
  /// words were found: those are charged to whom they are quoted from and do not count here.
  private func hits(in scan: inout CommentScan, author: Author) -> [Hit] {
    var spans: [(view: View, range: Range<Int>)] = []
    for clause in required + alternatives where scan.truth(of: clause) == .yes {
      guard let target = clause.target, let view = clause.definition.condition?.view else { continue }
      spans += scan.ranges(of: target).prefix(definition.times).map { (view, $0) }
    }
    guard !spans.isEmpty else { return [structuralHit(in: &scan, author: author)] }
    let ownWords = spans.contains { $0.view != .quote }
    var scored = 0
    return spans.map { view, range in
      let bearsScore = (view != .quote || !ownWords) && scored < definition.times
      if bearsScore { scored += 1 }
      let charged = view == .quote ? scan.views.quote(at: range.lowerBound)?.author : author.shownName
      return Hit(
        rule: id, category: definition.summary.category, score: bearsScore ? definition.summary.score : 0, view: view,
        range: range, match: scan.views.text(of: view, in: range), chargedTo: charged, counts: ownWords && isScored)
    }
  }

  var isScored: Bool { definition.summary.status == .stable }

  /// The tests that the hit of a rule on structure alone speaks of.
  private var shownTests: [StructuralTest] {
    definition.structure + (required + alternatives).flatMap(\.definition.structure)
  }

  private func structuralHit(in scan: inout CommentScan, author: Author) -> Hit {
    var measured: [String] = []
    for test in shownTests where scan.history != nil || !test.field.isHistory {
      measured.append(test.measured(scan.value(of: test.field)))
      if test.field == .missingQuotes { measured += scan.views.missingQuotes }
    }
    return hit(because: measured, author: author, counts: true)
  }

  /// The hits of a candidate with what its history came to.
  func hits(of candidate: Candidate, facts: (StructuralTest.Field) -> FieldValue) -> [Hit] {
    let measured = shownTests.filter(\.field.isHistory).map { $0.measured(facts($0.field)) }
    guard !measured.isEmpty, let hit = candidate.hits.first, hit.range.isEmpty, hit.match.isEmpty else {
      return candidate.hits
    }
    let known = hit.because.flatMap { $0.isEmpty ? nil : [$0] } ?? []
    return [hit.with(because: (known + measured).joined(separator: ", "))]
  }

  /// A hit that points at no words.
  func hit(because: [String], author: Author, counts: Bool) -> Hit {
    Hit(
      rule: id, category: definition.summary.category, score: definition.summary.score, view: .body, range: 0..<0,
      match: "", chargedTo: author.shownName, counts: counts && isScored, because: because.joined(separator: ", "))
  }

  /// The view of the first clause that a limit left open.
  private func undecidedView(in scan: inout CommentScan) -> View {
    for clause in clauses where scan.truth(of: clause) == .undecided {
      if let view = clause.definition.condition?.view { return view }
    }
    return .body
  }
}

extension CompiledClause {
  var asksForHistory: Bool { definition.structure.contains(where: \.field.isHistory) }
}

extension CommentViews {
  /// For each quote that was found nowhere, whose words it says it repeats, and the beginning of them.
  fileprivate var missingQuotes: [String] {
    quotes.filter { $0.evidence == .notFound }.prefix(3).map { quote in
      let words = quote.text.unicodeScalars.prefix(60)
      let isWhole = words.endIndex == quote.text.unicodeScalars.endIndex
      return "\(quote.author ?? "nobody named"): \"\(String(words))\(isWhole ? "" : " ...")\""
    }
  }
}

extension Hit {
  func with(because: String) -> Hit { copy(because: because) }

  /// The hit of words that another comment's hit charges.
  func charged(in comment: String) -> Hit { copy(chargedIn: comment) }

  func setAside(_ reason: SetAside) -> Hit { copy(setAside: reason) }

  private func copy(because: String? = nil, chargedIn: String? = nil, setAside: SetAside? = nil) -> Hit {
    Hit(
      rule: rule, category: category, score: score, view: view, range: range, match: match, chargedTo: chargedTo,
      counts: setAside == nil && counts, because: because ?? self.because, chargedIn: chargedIn ?? self.chargedIn,
      setAside: setAside ?? self.setAside)
  }
}
