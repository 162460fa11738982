/// A JSON value of a schema, its members in the order in which they are written down.
indirect enum SchemaValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  case object([(String, SchemaValue)])
  case array([SchemaValue])
  case text(String)
  case number(Int)
  case flag(Bool)

  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: SchemaValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, SchemaValue)...) { self = .object(elements) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }

  static func names(_ names: [String]) -> SchemaValue { ["enum": .array(names.map { .text($0) })] }
  static func anyOf(_ schemas: SchemaValue...) -> SchemaValue { ["anyOf": .array(schemas)] }
  static func list(of schema: SchemaValue) -> SchemaValue { ["type": "array", "items": schema] }
  /// One, or a list of them.
  static func oneOrMore(_ schema: SchemaValue) -> SchemaValue { .anyOf(schema, .list(of: schema)) }
  static func reference(_ name: String) -> SchemaValue { ["$ref": .text("#/$defs/" + name)] }
  static func map(of schema: SchemaValue) -> SchemaValue { ["type": "object", "additionalProperties": schema] }

  /// Keys of `more` behind those of the object.
  func adding(_ more: [(String, SchemaValue)]) -> SchemaValue {
    if case .object(let members) = self { .object(members + more) } else { self }
  }

  /// Indented by two blanks a level; objects and lists without objects in them on one line where they are short.
  func text(indent: Int = 0) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    let short = compact
    if short.utf8.count + indent <= 110 { return short }
    switch self {
    case .object(let members):
      let lines = members.map { inner + Self.quoted($0.0) + ": " + $0.1.text(indent: indent + 2) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    case .array(let elements):
      let lines = elements.map { inner + $0.text(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
    case .text, .number, .flag: return short
    }
  }

  private var compact: String {
    switch self {
    case .object(let members):
      "{" + members.map { Self.quoted($0.0) + ": " + $0.1.compact }.joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ", ") + "]"
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  /// The texts of a schema are ours and hold no control characters.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
