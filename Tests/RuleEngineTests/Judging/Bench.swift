import RuleEngine
import ThreadModel

/// Rules and comments for tests of judging.
enum Bench {
  /// A book of the rules in `yaml`, under thresholds 4, 8, 15 and the categories insult (max 8), spam and conduct.
  static func book(_ yaml: String) throws -> (set: RuleSet, book: RuleBook) {
    let head = """
      version: 1
      languages: ['*']
      thresholds: {review: 4, hide: 8, reject: 15}
      categories: {insult: {max: 8}, spam: {}, conduct: {min: -3}}
      rules:

      """
    let source = RuleSource(path: "rules.yml", bytes: Array((head + yaml).utf8))
    let shelf = PatternShelf()
    let (set, diagnostics) = RuleSetReader(checks: shelf.checks).read([source])
    let errors = diagnostics.filter { $0.severity == .error && !$0.code.hasPrefix("E60") && $0.code != "E701" }
    guard let set, errors.isEmpty else { throw BenchError(messages: errors.map(\.message)) }
    return (set, try RuleBook(set, hash: set.hash, patterns: shelf))
  }

  static func rule(_ id: String, category: String = "insult", score: Double = 4, _ keys: String) -> String {
    """
      - {id: \(id), title: A title, category: \(category), score: \(score), \(keys), examples: {none: in a test}}

    """
  }

  static func thread(_ records: [CommentRecord], title: String? = nil, language: String? = nil) -> CommentThread {
    ThreadBuilder.build(
      FlatThread(article: Article(title: title, language: language), records: records), fallbackKey: "test")
  }

  static func record(
    _ text: String, by name: String? = "Ann", role: String? = nil, quotes: [Quote] = [], depth: Int = 0,
    language: String? = nil, at seconds: Int? = nil, flags: [CommentFlag] = []
  ) -> CommentRecord {
    CommentRecord(
      parent: .depth(depth), author: Author(name: name, role: role),
      published: seconds.flatMap { Timestamp(epochSeconds: 1_600_000_000 + $0) }, text: text, quotes: quotes,
      links: LinkScanner.links(in: text), flags: flags, language: language)
  }

  /// The judgements of `records`, in the order of the tree.
  static func judgements(_ yaml: String, _ records: [CommentRecord]) throws -> [Judgement] {
    Judge(try book(yaml).book).judgements(of: thread(records))
  }

  /// For each of `records` whether the rule fired on it.
  static func fired(_ rule: String, _ yaml: String, _ records: [CommentRecord]) throws -> [Bool] {
    try judgements(yaml, records).map { $0.hits.contains { $0.rule == rule } }
  }

  /// The judgement of the last of `records` by the rules in `yaml`.
  static func judgement(
    _ yaml: String, _ records: [CommentRecord], title: String? = nil, language: String? = nil
  ) throws -> Judgement {
    let thread = thread(records, title: title)
    return Judge(try book(yaml).book).judgements(of: thread, language: language).last ?? .clean
  }

  static func judgement(_ yaml: String, _ text: String) throws -> Judgement { try judgement(yaml, [record(text)]) }
}

struct BenchError: Error { let messages: [String] }
