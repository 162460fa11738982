import ThreadModel

/// JSON Schemas (draft 2020-12) of the files that a moderator writes, for editors that complete and check as one types.
///
/// Made of the same tables of keys and names that the reader uses. What a schema cannot say (a pattern that does not
/// compile, a rule that nobody has), `lint` says.
package enum RuleSchema: String, CaseIterable, Sendable {
  /// Packs and `policy.yml`.
  case rules
  /// `moderate.yml`.
  case project

  package var text: String {
    let head: [(String, SchemaValue)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", .text(title)),
    ]
    return SchemaValue.object(head).adding(body).text() + "\n"
  }

  private var title: String {
    switch self {
    case .rules: "Rule file of moderate"
    case .project: "moderate.yml"
    }
  }

  private var body: [(String, SchemaValue)] {
    let schema: SchemaValue =
      switch self {
      case .rules: Self.mapping(.file, Self.fileKeys, required: ["version"])
      case .project: Self.mapping(.project, ["rules": .oneOrMore(Self.string)], required: ["rules"])
      }
    guard case .object(let members) = schema else { return [] }
    return self == .rules ? members + [("$defs", .object(Self.definitions))] : members
  }

  /// A mapping with the keys of a vocabulary in its order; a key without a schema may hold anything.
  static func mapping(
    _ vocabulary: KeyVocabulary, _ schemas: [String: SchemaValue], required: [String] = []
  ) -> SchemaValue {
    var members: [(String, SchemaValue)] = [
      ("type", "object"), ("additionalProperties", false),
      ("properties", .object(vocabulary.known.map { ($0, schemas[$0] ?? [:]) })),
    ]
    if !required.isEmpty { members.append(("required", .array(required.map { .text($0) }))) }
    return .object(members)
  }

  static let string: SchemaValue = ["type": "string"]
  static let number: SchemaValue = ["type": "number"]
  static let truth: SchemaValue = ["type": "boolean"]
  static let date: SchemaValue = ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]

  static func between(_ low: Int, _ high: Int) -> SchemaValue {
    ["type": "number", "minimum": .number(low), "maximum": .number(high)]
  }

  static func names<Name: RawRepresentable & CaseIterable>(_ type: Name.Type) -> SchemaValue
  where Name.RawValue == String {
    .names(type.allCases.map(\.rawValue))
  }
}
