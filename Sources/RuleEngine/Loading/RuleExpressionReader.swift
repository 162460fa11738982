import ThreadModel

/// Reads `expr`: `and or not ( )`, `2 of [a, b, c]`, `any of insult-*`, `all of [a, b]`. Linear, no recursion.
struct RuleExpressionReader {
  /// More parts than any person would write; each costs time on every comment.
  private static let partLimit = 1000

  private enum Operator {
    case or, and, not
    case group(offset: Int)

    /// How tightly it binds.
    var rank: Int {
      switch self {
      case .group: 0
      case .or: 1
      case .and: 2
      case .not: 3
      }
    }

    var step: RuleExpression.Step? {
      switch self {
      case .or: .or
      case .and: .and
      case .not: .not
      case .group: nil
      }
    }
  }

  private struct Mistake: Error {
    let problem: LintProblem
    let offset: Int
    let length: Int
  }

  private let reader: NodeReader
  private let node: YAMLNode
  private let offsets: ScalarOffsets
  private let tokens: [ExpressionToken]
  private let end: Int
  private var at = 0
  private var steps: [RuleExpression.Step] = []
  private var operators: [Operator] = []

  /// The expression; nil, with a report at the very word, where it cannot be read.
  static func expression(_ entry: YAMLNode.Entry, _ reader: NodeReader) -> RuleExpression? {
    guard let text = reader.text(entry.value, expected: "an expression over rules") else { return nil }
    var parser = RuleExpressionReader(text, entry.value, reader)
    do throws(Mistake) {
      try parser.parse()
      return RuleExpression(steps: parser.steps, text: text, location: entry.value.start)
    } catch {
      let place = reader.source.location(at: parser.offsets[error.offset])
      reader.log.report(error.problem, at: place, in: reader.source, length: error.length)
      return nil
    }
  }

  private init(_ text: String, _ node: YAMLNode, _ reader: NodeReader) {
    self.reader = reader
    self.node = node
    offsets = ScalarOffsets(of: node, in: reader.source)
    tokens = ExpressionToken.tokens(of: text)
    end = max(0, text.utf8.count - 1)
  }

  private var next: ExpressionToken? { at < tokens.count ? tokens[at] : nil }

  private mutating func parse() throws(Mistake) {
    guard tokens.count <= Self.partLimit else {
      throw mistake(.expressionTooLong(limit: Self.partLimit), at: tokens.first)
    }
    var wantsOperand = true
    while let token = next {
      if let usual = token.usualForm { throw mistake(.foreignOperator(token.text, usual: usual), at: token) }
      wantsOperand = try wantsOperand ? operand(token) : `operator`(token)
    }
    if wantsOperand { throw mistake(.badExpression("a rule is missing at the end"), at: tokens.last) }
    while let last = operators.popLast() {
      if case .group(let offset) = last {
        throw Mistake(problem: .badExpression("this parenthesis is not closed"), offset: offset, length: 1)
      }
      if let step = last.step { steps.append(step) }
    }
  }

  /// Whether another operand has to follow.
  private mutating func operand(_ token: ExpressionToken) throws(Mistake) -> Bool {
    at += 1
    switch token.text {
    case "not": operators.append(.not)
    case "(": operators.append(.group(offset: token.offset))
    case "any", "all":
      try quantifier(atLeast: token.text == "any" ? 1 : nil, token)
      return false
    case _ where token.isNumber && next?.text == "of":
      guard let least = Int(token.text), (1...1000).contains(least) else {
        throw mistake(.outOfRange("\(token.text) of", allowed: "1 to 1000"), at: token)
      }
      try quantifier(atLeast: least, token)
      return false
    case _ where token.isWord && !["and", "or", "of"].contains(token.text):
      let reference = reference(token)
      if reference.isGlob {
        throw mistake(
          .badExpression("\"\(token.text)\" names several rules: write any of or all of before it"), at: token)
      }
      steps.append(.rule(reference))
      return false
    default: throw mistake(.badExpression("a rule is missing before \"\(token.text)\""), at: token)
    }
    return true
  }

  private mutating func `operator`(_ token: ExpressionToken) throws(Mistake) -> Bool {
    at += 1
    switch token.text {
    case "and", "or":
      let binary = token.text == "and" ? Operator.and : .or
      while let last = operators.last, last.rank >= binary.rank, let step = last.step {
        steps.append(step)
        operators.removeLast()
      }
      operators.append(binary)
      return true
    case ")":
      while let last = operators.popLast() {
        guard let step = last.step else { return false }
        steps.append(step)
      }
      throw mistake(.badExpression("this parenthesis was never opened"), at: token)
    default: throw mistake(.badExpression("\"and\" or \"or\" is missing before \"\(token.text)\""), at: token)
    }
  }

  private mutating func quantifier(atLeast least: Int?, _ first: ExpressionToken) throws(Mistake) {
    guard next?.text == "of" else {
      throw mistake(.badExpression("\"of\" is missing behind \"\(first.text)\""), at: next ?? first)
    }
    at += 1
    var references: [RuleReference] = []
    if next?.text == "[" {
      at += 1
      while true {
        references.append(try name())
        let separator = next
        at += 1
        if separator?.text == "]" { break }
        guard separator?.text == "," else {
          throw mistake(.badExpression("a comma or ] is missing"), at: separator ?? tokens.last)
        }
      }
    } else {
      references.append(try name())
    }
    if let least, least > references.count, !references.contains(where: \.isGlob) {
      throw mistake(.contradiction("\(least) of \(references.count) rules"), at: first)
    }
    steps.append(.several(atLeast: least, of: references))
  }

  private mutating func name() throws(Mistake) -> RuleReference {
    guard let token = next, token.isWord, !["and", "or", "of", "not", "any", "all"].contains(token.text) else {
      throw mistake(.badExpression("a rule id is missing"), at: next ?? tokens.last)
    }
    at += 1
    return reference(token)
  }

  private func reference(_ token: ExpressionToken) -> RuleReference {
    RuleReference(token.text, at: reader.source.location(at: offsets[token.offset]))
  }

  private func mistake(_ problem: LintProblem, at token: ExpressionToken?) -> Mistake {
    Mistake(problem: problem, offset: token?.offset ?? end, length: token?.text.unicodeScalars.count ?? 1)
  }
}
