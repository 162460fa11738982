/// The keys that a mapping of a rule file may hold.
struct KeyVocabulary: Sendable {
  /// With its article, as messages name it.
  let owner: String
  let known: [String]
  /// Part of the rule language, not of this version of the program.
  let planned: Set<String>

  static let file = KeyVocabulary(
    owner: "a rule file",
    known: ["version", "languages", "thresholds", "categories", "macros", "lists", "rules"],
    planned: ["overrides", "ignores"])

  static let rule = KeyVocabulary(
    owner: "a rule",
    known: [
      "id", "title", "description", "references", "category", "score", "status", "languages", "in", "normalize",
      "match", "any", "all", "none", "unless", "when", "times", "verdict", "examples",
    ],
    planned: ["expr", "absorbs", "count"])

  static let condition = KeyVocabulary(
    owner: "a condition", known: Condition.Kind.allCases.map(\.rawValue) + ["in", "normalize"], planned: [])

  static let category = KeyVocabulary(owner: "a category", known: ["max", "min"], planned: [])

  static let examples = KeyVocabulary(owner: "examples", known: ["match", "clean", "none"], planned: [])

  static let example = KeyVocabulary(
    owner: "an example",
    known: ["body", "quote", "author", "lang", "title", "parent", "links", "thread"], planned: ["at"])

  static let threadEntry = KeyVocabulary(
    owner: "a comment of a thread", known: ["by", "body", "quote", "links"], planned: ["at"])

  static let project = KeyVocabulary(owner: "moderate.yml", known: ["rules"], planned: [])

  /// The verdicts that have a threshold.
  static let verdicts = ["review", "hide", "reject"]

  /// Fields of `when` that are planned.
  static let plannedFields: Set<String> = [
    "edited", "is_submitter", "since_parent", "exchange.turns", "parent.author", "parent.verdict", "thread.comments",
    "thread.authors", "thread.age", "author.comments", "author.role", "author.flagged", "author.first_seen",
  ]
}
