package import ThreadModel

/// Runs the examples that rules carry, each against the whole book.
package struct ExampleRunner {
  private let set: RuleSet
  private let book: RuleBook
  private let judge: Judge

  package init(_ set: RuleSet, book: RuleBook) {
    self.set = set
    self.book = book
    judge = Judge(book)
  }

  /// One outcome an example, in the order of the rule files.
  package mutating func outcomes() -> [ExampleOutcome] {
    var outcomes: [ExampleOutcome] = []
    for rule in set.rules where rule.summary.status != .deprecated {
      for example in rule.examples.match { outcomes.append(outcome(of: example, expecting: true, rule)) }
      for example in rule.examples.clean { outcomes.append(outcome(of: example, expecting: false, rule)) }
    }
    return outcomes
  }

  private mutating func outcome(
    of example: RuleExample, expecting fires: Bool, _ rule: RuleDefinition
  ) -> ExampleOutcome {
    let thread = example.thread
    let last = thread.comments.count - 1
    let language = example.language ?? rule.summary.languages.first { $0 != "*" }
    let given = Dictionary(uniqueKeysWithValues: example.entries.indices.map { ($0, example.entries[$0].author) })
    let context = ThreadContext(thread, language: language, book: book, given: given)
    let explanation = judge.explanation(of: last, in: context)
    let id = rule.summary.id
    return ExampleOutcome(
      rule: rule.summary, example: example, expectsFiring: fires,
      trace: explanation.traces.first { $0.rule == id }?.outcome ?? .undecided,
      hits: explanation.judgement.hits.filter { $0.rule == id },
      fired: explanation.traces.filter { $0.outcome == .fired }.map(\.rule), judgement: explanation.judgement)
  }
}

/// What became of one example.
package struct ExampleOutcome: Sendable {
  package let rule: RuleSummary
  package let example: RuleExample
  package let expectsFiring: Bool
  package let trace: RuleTrace.Outcome
  /// Hits of this rule.
  package let hits: [Hit]

  /// Ids of all rules that fired, in rule order.
  package let fired: [String]
  /// What all of them together come to.
  package let judgement: Judgement

  package var holds: Bool { (trace == .fired) == expectsFiring }

  /// What a report of tests says where it holds.
  package var passedCheck: PassedCheck {
    PassedCheck(
      path: rule.path, line: example.location.line,
      name: "\(rule.id): \(expectsFiring ? "match" : "clean") example at \(example.location.line)")
  }
}

extension RuleExample {
  /// The example as a thread in which each entry answers the one before it.
  package var thread: CommentThread {
    let records = entries.enumerated().map { depth, entry in
      CommentRecord(
        parent: .depth(depth), author: Author(name: entry.author.name, role: entry.author.role), published: entry.time,
        text: entry.body, quotes: entry.quote.map { [Quote(text: $0)] } ?? [],
        links: LinkScanner.links(in: entry.body) + entry.links, flags: entry.isEdited ? [.edited] : [])
    }
    let article = Article(title: title)
    return ThreadBuilder.build(FlatThread(article: article, records: records), fallbackKey: "example")
  }
}
