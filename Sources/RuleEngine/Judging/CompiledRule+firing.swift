import ThreadModel

extension CompiledRule {
  /// Whether the rule fires on a scanned comment.
  func fires(in scan: inout CommentScan) -> Truth {
    guard scan.structure(definition.structure) else { return .no }
    var parts = required.map { scan.truth(of: $0) }
    if !alternatives.isEmpty { parts.append(.any(alternatives.map { scan.truth(of: $0) })) }
    parts += (excluded + exceptions).map { !scan.truth(of: $0) }
    return .all(parts)
  }

  /// The evidence of a firing, in clause order then by position.
  ///
  /// The score stands with the first evidence in the author's own words, or with the first at all where only quoted
  /// words were found: those are charged to whom they are quoted from and do not count here.
  func hits(in scan: inout CommentScan, author: Author) -> [Hit] {
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
      let charged = view == .quote ? scan.views.quotedAuthor(at: range.lowerBound) : author.shownName
      return hit(
        score: bearsScore ? definition.summary.score : 0, view: view, range: range,
        match: scan.views.text(of: view, in: range), chargedTo: charged, counts: ownWords && isScored)
    }
  }

  private var isScored: Bool { definition.summary.status == .stable }

  private func structuralHit(in scan: inout CommentScan, author: Author) -> Hit {
    let tests = definition.structure + (required + alternatives).flatMap(\.definition.structure)
    var measured: [String] = []
    for test in tests { measured.append(test.measured(scan.value(of: test.field))) }
    return hit(
      score: definition.summary.score, view: .body, range: 0..<0, match: "", chargedTo: author.shownName,
      counts: isScored, because: measured.joined(separator: ", "))
  }

  private func hit(
    score: Double, view: View, range: Range<Int>, match: String, chargedTo: String?, counts: Bool,
    because: String? = nil
  ) -> Hit {
    Hit(
      rule: definition.summary.id, category: definition.summary.category, score: score, view: view, range: range,
      match: match, chargedTo: chargedTo, counts: counts, because: because)
  }

  /// The view of the first clause that a limit left open.
  func undecidedView(in scan: inout CommentScan) -> View {
    for clause in clauses where scan.truth(of: clause) == .undecided {
      if let view = clause.definition.condition?.view { return view }
    }
    return .body
  }
}

extension StructuralTest {
  /// `caps_ratio 0.93 >= 0.7`, with at most two decimals.
  func measured(_ value: Double) -> String {
    if field == .isTopLevel { return "\(field.rawValue) \(value == 1)" }
    return "\(field.rawValue) \(Self.short(value)) \(comparison.rawValue) \(Self.short(bound))"
  }

  private static func short(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 1e15 else { return "\(value)" }
    let whole = Int(hundredths)
    if whole % 100 == 0 { return String(whole / 100) }
    var digits = String(abs(whole) % 100 + 100).dropFirst()
    if digits.last == "0" { digits = digits.dropLast() }
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 100).\(digits)"
  }
}
