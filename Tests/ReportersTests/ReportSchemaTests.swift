import FoundationEssentials
import Reporters
import TestSupport
import Testing
import ThreadModel

/// The published schema of the JSON report, as far as JSON Schema's words are used there.
struct ReportSchemaTests {
  @Test(arguments: [0, 1])
  func `a report in JSON is as its schema says`(page: Int) throws {
    let schema = try JSON(Repository.text("Documentation/report.schema.json"))
    let report = JSONReporter.report(Report.specimen.pages[page], of: .specimen, style: Style())
    #expect(schema.problems(of: try JSON(report), in: schema, at: "$") == [])
  }

  @Test func `a member of another name or type is no report`() throws {
    let schema = try JSON(Repository.text("Documentation/report.schema.json"))
    let report = JSONReporter.report(Report.specimen.pages[0], of: .specimen, style: Style())
    for (word, other) in [("\"rule_hash\": \"", "\"hash\": \""), ("\"defects\": 5", "\"defects\": \"5\"")] {
      #expect(report.contains(word))
      let changed = try JSON(report.split(separator: word, maxSplits: 1).joined(separator: other))
      #expect(schema.problems(of: changed, in: schema, at: "$") != [])
    }
  }
}

private indirect enum JSON: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case array([JSON])
  case object([String: JSON])

  init(_ text: String) throws { self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let array = try? value.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(_ key: String) -> JSON? { if case .object(let members) = self { members[key] } else { nil } }

  private var elements: [JSON] { if case .array(let elements) = self { elements } else { [self] } }

  private func isA(_ type: JSON) -> Bool {
    switch (self, type) {
    case (.null, .text("null")), (.flag, .text("boolean")), (.number, .text("number")), (.text, .text("string")),
      (.array, .text("array")), (.object, .text("object")):
      true
    case (.number(let number), .text("integer")): number == number.rounded()
    default: false
    }
  }

  /// What is wrong with a value, where this is its schema.
  func problems(of value: JSON, in root: JSON, at place: String) -> [String] {
    if case .text(let path)? = self["$ref"] {
      let name = String(path.split(separator: "/").last ?? "")
      return root["$defs"]?[name]?.problems(of: value, in: root, at: place) ?? ["\(path) is not defined"]
    }
    var problems: [String] = []
    if let type = self["type"], !type.elements.contains(where: value.isA) { problems.append("\(place): type") }
    if let values = self["enum"], !values.elements.contains(value) { problems.append("\(place): \(value)") }
    if let constant = self["const"], constant != value { problems.append("\(place): \(value)") }
    if let choices = self["anyOf"],
      !choices.elements.contains(where: { $0.problems(of: value, in: root, at: place).isEmpty })
    {
      problems.append("\(place): none of anyOf")
    }
    if case .array(let elements) = value, let items = self["items"] {
      for (number, element) in elements.enumerated() {
        problems += items.problems(of: element, in: root, at: "\(place)[\(number)]")
      }
    }
    if case .object(let members) = value { problems += self.problems(of: members, in: root, at: place) }
    return problems
  }

  private func problems(of members: [String: JSON], in root: JSON, at place: String) -> [String] {
    var problems: [String] = []
    for case .text(let name) in self["required"]?.elements ?? [] where members[name] == nil {
      problems.append("\(place): no \(name)")
    }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      if let schema = self["properties"]?[name] ?? self["additionalProperties"] {
        if schema == .flag(false) {
          problems.append("\(place).\(name) is not known")
        } else {
          problems += schema.problems(of: member, in: root, at: "\(place).\(name)")
        }
      }
    }
    return problems
  }
}
