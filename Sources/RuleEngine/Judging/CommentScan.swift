import PatternMatching
import ThreadModel

/// Everything the patterns find in one comment: the evidence that rules are decided on.
///
/// One at a time for a `JudgeScratch`, whose memory it uses.
struct CommentScan {
  private let node: Int
  private let context: ThreadContext
  private let active: ActiveRules
  private let scratch: JudgeScratch
  let views: CommentViews
  private(set) var events: [EngineEvent] = []
  private var facts: CommentFacts?
  /// What earlier comments came to; nil while it is not known, when tests that ask for it are left open.
  var history: CommentHistory? {
    didSet { facts?.history = history }
  }

  init(_ node: Int, in context: ThreadContext, active: ActiveRules, scratch: JudgeScratch) {
    self.node = node
    self.context = context
    self.active = active
    self.scratch = scratch
    views = CommentViews(of: node, in: context.thread)
    scratch.begin()
    for surface in active.scans.indices {
      guard let plan = active.scans[surface] else { continue }
      let view = scratch.view(of: surface, views)
      if plan.isWatched || (view?.utf8.count ?? 0) > scratch.longestSurelyUncapped || !scratch.match.usesPrefilter {
        scratch.prepare(surface, views, plan)
        noteCap(of: surface)
      }
    }
  }

  /// Each view is told of once, however many surfaces it has.
  private mutating func noteCap(of surface: Int) {
    guard let bytes = scratch.surfaces[surface].cappedAt else { return }
    let view = scratch.view(of: surface)
    if events.contains(where: { $0.view == view }) { return }
    events.append(EngineEvent(.capped, view: view, scannedBytes: bytes))
  }

  /// Simple rules that can fire, as far as can be told without running a pattern; in rule order.
  func awakenedRules() -> [Int] { scratch.awakenedRules(active) }

  private func surface(_ index: Int) -> SurfaceScan {
    let surface = scratch.surfaces[index]
    if !surface.isPrepared { scratch.prepare(index, views, active.scans[index]) }
    return surface
  }

  /// Original byte ranges of what a clause found, by position.
  func ranges(of target: CompiledClause.Target) -> [Range<Int>] {
    let surface = surface(target.surface)
    var ranges = target.patterns.flatMap { surface.ranges(of: $0, using: scratch.match) }
    if let check = target.check { ranges.removeAll { !check.holds(for: views.text(of: target.view, in: $0)) } }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The normalised text that a clause looked at; nil where its view is empty.
  func text(of target: CompiledClause.Target) -> String? { surface(target.surface).text }

  /// Whether a clause can hold, as far as can be told without running a pattern.
  func mayHold(_ clause: CompiledClause) -> Bool {
    guard let target = clause.target else { return true }
    let surface = surface(target.surface)
    return target.patterns.contains { surface.mayMatch($0, using: scratch.match) }
  }

  mutating func truth(of clause: CompiledClause) -> Truth {
    guard structure(clause.definition.structure) else { return .no }
    guard let target = clause.target else { return .yes }
    let surface = surface(target.surface)
    var isUndecided = false
    for pattern in target.patterns {
      switch surface.truth(of: pattern, using: scratch.match) {
      case .yes where target.check == nil: return .yes
      case .undecided: isUndecided = true
      case .yes, .no: break
      }
    }
    if target.check != nil, !ranges(of: target).isEmpty { return .yes }
    return isUndecided ? .undecided : .no
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
    let measured = CommentFacts(of: node, in: context, body: views.visible(.body) ?? "")
    measured.history = history
    facts = measured
    return measured.value(of: field)
  }
}
