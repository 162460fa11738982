/// The keys that a mapping of a rule file may hold.
struct KeyVocabulary: Sendable {
  /// With its article, as messages name it.
  let owner: String
  let known: [String]

  static let file = KeyVocabulary(
    owner: "a rule file",
    known: [
      "version", "languages", "thresholds", "categories", "macros", "lists", "rules", "overrides", "ignores",
    ])

  static let rule = KeyVocabulary(
    owner: "a rule",
    known: [
      "id", "title", "description", "references", "category", "score", "status", "since", "languages", "in",
      "normalize",
      "match", "any", "all", "none", "unless", "when", "expr", "absorbs", "count", "times", "verdict", "examples",
    ])

  static let condition = KeyVocabulary(
    owner: "a condition",
    known: Condition.Kind.allCases.map(\.rawValue) + ["in", "normalize", "check", "edits", "except"])

  static let category = KeyVocabulary(owner: "a category", known: ["max", "min"])

  static let examples = KeyVocabulary(owner: "examples", known: ["match", "clean", "none"])

  static let example = KeyVocabulary(
    owner: "an example",
    known: ["body", "quote", "author", "lang", "title", "parent", "links", "thread", "at", "edited"])

  static let threadEntry = KeyVocabulary(
    owner: "a comment of a thread", known: ["by", "body", "quote", "links", "at", "edited"])

  static let exampleAuthor = KeyVocabulary(
    owner: "an author", known: ["name", "role", "comments", "flagged", "first_seen"])

  static let count = KeyVocabulary(
    owner: "a count", known: ["rules", "per", "distinct", "within", "gte", "gt", "lte", "lt", "eq"])

  static let change = KeyVocabulary(owner: "an override", known: ["score", "status"])

  static let ignore = KeyVocabulary(owner: "an ignore", known: ["comment", "rule", "reason", "until"])

  static let project = KeyVocabulary(owner: "moderate.yml", known: ["rules"])

  /// The verdicts that have a threshold.
  static let verdicts = ["review", "hide", "reject"]
}
