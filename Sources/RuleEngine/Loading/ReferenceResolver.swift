import ThreadModel

/// Finds the rules that other rules speak of, once all files are read.
struct ReferenceResolver {
  /// Ids that all globs together may be held against: a hostile file can name everything everywhere.
  private static let workLimit = 2_000_000

  private let log: LintLog
  /// Ids of rules that were left out for errors of their own.
  private let broken: Set<String>
  private var drafts: [RuleDraft]
  /// For each draft its id, and whether its rule is live.
  private let ids: [String]
  private let isLive: [Bool]
  private var indices: [String: Int] = [:]
  private var components: [[Int]] = []
  private var isSound: [Bool] = []
  private var work = 0
  /// For each glob all live rules that it names: many rules ask for the same ones.
  private var known: [String: [Int]] = [:]

  /// - Parameter broken: ids that files use for rules which could not be read.
  init(_ drafts: [RuleDraft], broken: Set<String>, log: LintLog) {
    self.drafts = drafts
    self.broken = broken
    self.log = log
    ids = drafts.map(\.definition.summary.id)
    isLive = drafts.map { $0.definition.summary.status != .deprecated }
    for (index, id) in ids.enumerated() { indices[id] = index }
  }

  /// The rules with their references filled in; those that cannot be decided are reported and left out.
  mutating func resolved() -> [RuleDraft] {
    isSound = Array(repeating: true, count: drafts.count)
    components = Array(repeating: [], count: drafts.count)
    for index in drafts.indices where !drafts[index].definition.components.isEmpty { resolve(index) }
    let dependencies = RuleDependencies(components)
    reportCycles(dependencies.cycles)
    var isKept = Array(repeating: false, count: drafts.count)
    for index in dependencies.order where isSound[index] && components[index].allSatisfy({ isKept[$0] }) {
      isKept[index] = true
    }
    if isKept.allSatisfy(\.self) { return drafts }
    log.countKnownError()
    return drafts.indices.filter { isKept[$0] }.map { drafts[$0] }
  }

  private mutating func resolve(_ index: Int) {
    var definition = drafts[index].definition
    if var expression = definition.expression {
      expression.steps = expression.steps.map { step in
        switch step {
        case .rule(let reference): .rule(resolved(reference, for: index))
        case .several(let least, let references):
          .several(atLeast: least, of: references.map { resolved($0, for: index) })
        case .not, .and, .or: step
        }
      }
      definition.expression = expression
      checkQuantifiers(expression, index)
    }
    if var count = definition.count {
      count.rules = count.rules.map { resolved($0, for: index) }
      definition.count = count
    }
    let named = Set(definition.components.flatMap(\.rules))
    components[index] = named.compactMap { indices[$0] }.sorted()
    definition.absorbs = definition.absorbs.map { reference in
      let absorbed = resolved(reference, for: index)
      let strangers = absorbed.rules.filter { !named.contains($0) }
      if isSound[index], let stranger = strangers.first {
        report(.absorbsStranger(stranger), reference, index)
      }
      return absorbed
    }
    drafts[index].definition = definition
  }

  private mutating func resolved(_ reference: RuleReference, for index: Int) -> RuleReference {
    var reference = reference
    if reference.isGlob {
      reference.rules = expansion(of: reference, for: index)
    } else if let target = indices[reference.pattern] {
      if !isLive[target] {
        report(.deprecatedRule(reference.pattern), reference, index)
      }
      reference.rules = [reference.pattern]
    } else if broken.contains(reference.pattern) {
      isSound[index] = false
      log.countKnownError()
    } else {
      let nearest = log.isFull ? nil : NearestName.of(reference.pattern, among: ids)
      report(.unknownRule(reference.pattern, nearest: nearest), reference, index)
    }
    return reference
  }

  /// All live rules that a glob names, the one that asks left out.
  private mutating func expansion(of reference: RuleReference, for index: Int) -> [String] {
    work += drafts.count
    guard work <= Self.workLimit else {
      report(.tooManyReferences, reference, index)
      return []
    }
    let found = named(by: reference).filter { $0 != index }
    work += found.count
    work += found.isEmpty ? broken.count : 0
    guard found.isEmpty else { return found.map { ids[$0] } }
    if broken.contains(where: reference.matches) {
      isSound[index] = false
      log.countKnownError()
    } else {
      report(.emptyGlob(reference.pattern), reference, index)
    }
    return []
  }

  private mutating func named(by reference: RuleReference) -> [Int] {
    if let known = known[reference.pattern] { return known }
    let found = ids.indices.filter { isLive[$0] && reference.matches(ids[$0]) }
    known[reference.pattern] = found
    return found
  }

  /// More of a glob than it names.
  private mutating func checkQuantifiers(_ expression: RuleExpression, _ index: Int) {
    for case .several(let least?, let references) in expression.steps where isSound[index] {
      let count = references.reduce(0) { $0 + $1.rules.count }
      if least > count, let first = references.first {
        report(.contradiction("\(least) of \(count) rules"), first, index)
      }
    }
  }

  private mutating func report(_ problem: LintProblem, _ reference: RuleReference, _ index: Int) {
    isSound[index] = false
    log.report(
      problem, at: reference.location, in: drafts[index].source, length: reference.pattern.unicodeScalars.count)
  }

  private func reportCycles(_ cycles: [[Int]]) {
    for cycle in cycles {
      guard let first = cycle.first, let second = cycle.dropFirst().first else { continue }
      let definition = drafts[first].definition
      let next = ids[second]
      let reference = definition.components.first { $0.rules.contains(next) }
      log.report(
        .ruleCycle(cycle.map { ids[$0] }),
        at: reference?.location ?? drafts[first].id.start, in: drafts[first].source,
        length: reference?.pattern.unicodeScalars.count ?? 1)
    }
  }
}
