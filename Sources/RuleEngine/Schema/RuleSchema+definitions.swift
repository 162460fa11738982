import ThreadModel

extension RuleSchema {
  static var fileKeys: [String: SchemaValue] {
    [
      "version": ["const": 1], "languages": .reference("languages"),
      "thresholds": [
        "type": "object", "additionalProperties": false,
        "properties": .object(KeyVocabulary.verdicts.map { ($0, number) }),
      ],
      "categories": .map(
        of: .anyOf(mapping(.category, ["max": between(0, 1000), "min": between(-1000, 0)]), ["type": "null"])),
      "macros": .map(of: string), "lists": .map(of: string), "rules": .list(of: .reference("rule")),
      "overrides": .map(
        of: mapping(.change, ["score": .reference("score"), "status": names(RuleStatus.self)])),
      "ignores": .list(
        of: mapping(
          .ignore,
          [
            "comment": ["type": ["string", "integer"], "pattern": "^[0-9a-f]{16}$"], "rule": string, "reason": string,
            "until": date,
          ], required: ["comment", "rule", "reason"])),
    ]
  }

  static var definitions: [(String, SchemaValue)] {
    [
      ("rule", rule), ("condition", condition), ("exception", exception), ("fields", fields), ("count", count),
      ("examples", examples), ("example", .anyOf(string, example)), ("author", author),
      ("languages", .oneOrMore(["type": "string", "pattern": "^([A-Za-z]{2,3}(-[A-Za-z0-9]+)*|[*])$"])),
      ("score", between(-20, 20)),
    ]
  }

  private static var rule: SchemaValue {
    let conditions = ["match", "any", "all", "none", "when", "expr", "count"]
    return mapping(
      .rule,
      [
        "id": ["type": "string", "pattern": "^[a-z0-9-]{3,40}$"], "title": string, "description": string,
        "references": .oneOrMore(string), "category": string, "score": .reference("score"),
        "status": names(RuleStatus.self), "since": date, "languages": .reference("languages"), "in": names(View.self),
        "normalize": names(Normalization.self), "match": .reference("condition"),
        "any": .list(of: .reference("condition")), "all": .list(of: .reference("condition")),
        "none": .list(of: .reference("condition")), "unless": .oneOrMore(.reference("exception")),
        "when": .reference("fields"), "expr": string, "absorbs": .oneOrMore(string), "count": .reference("count"),
        "times": ["type": "integer", "minimum": 1, "maximum": 1000], "verdict": .names(KeyVocabulary.verdicts),
        "examples": .reference("examples"),
      ], required: ["id", "title", "category", "score", "examples"]
    ).adding([("anyOf", .array(conditions.map { ["required": [.text($0)]] }))])
  }

  private static var conditionKeys: [String: SchemaValue] {
    var keys: [String: SchemaValue] = [
      "in": names(View.self), "normalize": names(Normalization.self), "check": names(Checksum.self),
    ]
    keys["edits"] = .anyOf(["const": "swap"], ["enum": [1, 2, "1", "2"]])
    keys["except"] = .oneOrMore(string)
    for kind in Condition.Kind.allCases { keys[kind.rawValue] = kind == .list ? string : .oneOrMore(string) }
    return keys
  }

  private static var condition: SchemaValue {
    let kinds = Condition.Kind.allCases.map { SchemaValue.object([("required", [.text($0.rawValue)])]) }
    return .anyOf(string, mapping(.condition, conditionKeys).adding([("oneOf", .array(kinds))]))
  }

  /// A condition with fields of `when` among its keys, or fields alone.
  private static var exception: SchemaValue {
    let vocabulary = KeyVocabulary(
      owner: KeyVocabulary.condition.owner,
      known: KeyVocabulary.condition.known + StructuralTest.Field.allCases.map(\.rawValue))
    return .anyOf(string, mapping(vocabulary, conditionKeys.merging(fieldKeys) { first, _ in first }))
  }

  private static var fieldKeys: [String: SchemaValue] {
    var keys: [String: SchemaValue] = [:]
    for field in StructuralTest.Field.allCases {
      keys[field.rawValue] =
        switch field.kind {
        case .truth: truth
        case .names: .oneOrMore(string)
        case .count, .share, .duration, .verdict: .oneOrMore(["type": ["string", "number"]])
        }
    }
    return keys
  }

  private static var fields: SchemaValue {
    mapping(
      KeyVocabulary(owner: "when", known: StructuralTest.Field.allCases.map(\.rawValue)), fieldKeys)
  }

  private static var count: SchemaValue {
    var keys: [String: SchemaValue] = [
      "rules": .oneOrMore(string), "per": names(CountCondition.Grouping.self),
      "distinct": names(CountCondition.Distinct.self), "within": string,
    ]
    for bound in ["gte", "gt", "lte", "lt", "eq"] { keys[bound] = ["type": "integer", "minimum": 0] }
    return mapping(.count, keys, required: ["rules", "per"])
  }

  private static var examples: SchemaValue {
    mapping(
      .examples,
      ["match": .list(of: .reference("example")), "clean": .list(of: .reference("example")), "none": string])
  }

  private static let entryKeys: [String: SchemaValue] = [
    "body": string, "quote": string, "links": .oneOrMore(string), "at": string, "edited": truth,
    "author": .reference("author"), "by": .reference("author"),
  ]

  private static var example: SchemaValue {
    let more: [String: SchemaValue] = [
      "lang": string, "title": string, "parent": string,
      "thread": .list(of: mapping(.threadEntry, entryKeys, required: ["body"])),
    ]
    return mapping(.example, entryKeys.merging(more) { first, _ in first })
  }

  private static var author: SchemaValue {
    let whole: SchemaValue = ["type": "integer", "minimum": 0]
    return .anyOf(
      string,
      mapping(
        .exampleAuthor,
        ["name": string, "role": string, "comments": whole, "flagged": whole, "first_seen": string]))
  }
}
