/// An `expr` over rules by index.
struct CompiledExpression: Sendable {
  private enum Step: Sendable {
    case rule(Int?)
    case several(atLeast: Int, of: [Int])
    case not
    case and
    case or
  }

  private let steps: [Step]
  /// All rules that it names, each once, ascending.
  let rules: [Int]
  /// Whether it can hold where none of its rules fires.
  let holdsAlone: Bool

  init(_ expression: RuleExpression, index: (RuleReference) -> [Int]) {
    let steps = expression.steps.map { step -> Step in
      switch step {
      case .rule(let reference): return .rule(index(reference).first)
      case .several(let least, let references):
        let rules = references.flatMap(index)
        return .several(atLeast: least ?? rules.count, of: rules)
      case .not: return .not
      case .and: return .and
      case .or: return .or
      }
    }
    self.steps = steps
    var rules: Set<Int> = []
    for step in steps {
      switch step {
      case .rule(let rule): if let rule { rules.insert(rule) }
      case .several(_, let several): rules.formUnion(several)
      case .not, .and, .or: break
      }
    }
    self.rules = rules.sorted()
    holdsAlone = Self.value(of: steps) { _ in .no } != .no
  }

  func value(_ truth: (Int) -> Truth) -> Truth { Self.value(of: steps, truth) }

  private static func value(of steps: [Step], _ truth: (Int) -> Truth) -> Truth {
    var stack: [Truth] = []
    for step in steps {
      switch step {
      case .rule(let rule): stack.append(rule.map(truth) ?? .no)
      case .several(let least, let rules): stack.append(several(rules.map(truth), atLeast: least))
      case .not: stack.append(!(stack.popLast() ?? .no))
      case .and, .or:
        let pair = [stack.popLast() ?? .no, stack.popLast() ?? .no]
        if case .and = step { stack.append(.all(pair)) } else { stack.append(.any(pair)) }
      }
    }
    return stack.last ?? .no
  }

  private static func several(_ truths: [Truth], atLeast least: Int) -> Truth {
    let sure = truths.count { $0 == .yes }
    if sure >= least { return .yes }
    return sure + truths.count { $0 == .undecided } >= least ? .undecided : .no
  }
}
