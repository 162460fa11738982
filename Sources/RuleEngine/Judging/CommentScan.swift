import PatternMatching
import ThreadModel

/// Everything the patterns found in one comment: the evidence that rules are decided on.
struct CommentScan {
  private let book: RuleBook
  private let node: Int
  private let context: ThreadContext
  let views: CommentViews
  private(set) var events: [EngineEvent] = []
  /// Per surface the likeliest reading; nil where the view is empty.
  private var texts: [String?]
  /// Per surface, per pattern: the ranges found in any reading, in original text.
  private var found: [[Int: [Range<Int>]]]
  private var gaveUp: [Set<Int>]
  private var facts: CommentFacts?
  /// What earlier comments came to; nil while it is not known, when tests that ask for it are left open.
  var history: CommentHistory? {
    didSet { facts?.history = history }
  }

  init(_ node: Int, in context: ThreadContext, book: RuleBook, active: ActiveRules, scratch: MatchScratch) {
    self.book = book
    self.node = node
    self.context = context
    views = CommentViews(of: node, in: context.thread)
    texts = Array(repeating: nil, count: book.surfaces.count)
    found = Array(repeating: [:], count: book.surfaces.count)
    gaveUp = Array(repeating: [], count: book.surfaces.count)
    for surface in book.surfaces.indices {
      guard let scan = active.scans[surface] else { continue }
      run(scan, on: surface, scratch: scratch)
    }
  }

  private mutating func run(_ scan: ActiveRules.Scan, on surface: Int, scratch: MatchScratch) {
    let view = book.surfaces[surface].view
    guard let visible = views.visible(view) else { return }
    let readings = book.surfaces[surface].normalizer.readings(of: visible)
    texts[surface] = readings.first?.text
    var found: [Int: [Range<Int>]] = [:]
    for (number, reading) in readings.enumerated() {
      let outcome = scan.patterns.scan(reading.text.utf8Span, using: scratch) { pattern, range in
        let original = reading.original(of: range)
        let ranges = found[scan.surfaceIndex[pattern]] ?? []
        if number == 0 || !ranges.contains(original) { found[scan.surfaceIndex[pattern]] = ranges + [original] }
      }
      gaveUp[surface].formUnion(outcome.gaveUp.map { scan.surfaceIndex[$0] })
      if number == 0, let cap = outcome.cappedAt {
        events.append(EngineEvent(.capped, view: view, scannedBytes: cap))
      }
    }
    self.found[surface] = found
  }

  /// Original byte ranges of what a clause found, by position.
  func ranges(of target: CompiledClause.Target) -> [Range<Int>] {
    var ranges = target.patterns.flatMap { found[target.surface][$0] ?? [] }
    if let check = target.check { ranges.removeAll { !check.holds(for: views.text(of: target.view, in: $0)) } }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The normalised text that a clause looked at; nil where its view is empty.
  func text(of target: CompiledClause.Target) -> String? { texts[target.surface] }

  mutating func truth(of clause: CompiledClause) -> Truth {
    guard structure(clause.definition.structure) else { return .no }
    guard let target = clause.target else { return .yes }
    if target.patterns.contains(where: { found[target.surface][$0] != nil }),
      target.check == nil || !ranges(of: target).isEmpty
    {
      return .yes
    }
    return target.patterns.contains(where: gaveUp[target.surface].contains) ? .undecided : .no
  }

  /// Whether all tests hold; those that ask for history count as holding while it is not known.
  mutating func structure(_ tests: [StructuralTest]) -> Bool {
    for test in tests where history != nil || !test.field.isHistory {
      if !test.holds(for: value(of: test.field)) { return false }
    }
    return true
  }

  mutating func value(of field: StructuralTest.Field) -> FieldValue {
    if let facts { return facts.value(of: field) }
    var measured = CommentFacts(of: node, in: context, body: views.visible(.body) ?? "")
    measured.history = history
    facts = measured
    return measured.value(of: field)
  }
}
