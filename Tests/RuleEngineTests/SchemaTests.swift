import TestSupport
import Testing

@testable import RuleEngine

@Suite struct SchemaTests {
  @Test(arguments: RuleSchema.allCases)
  func `the schema in Documentation is what the reader's tables say`(schema: RuleSchema) {
    if let difference = Golden.difference(schema.text, from: "Documentation/\(schema.rawValue).schema.json") {
      Issue.record("\(difference)")
    }
  }

  @Test(arguments: [
    KeyVocabulary.file, .rule, .condition, .category, .examples, .example, .threadEntry, .exampleAuthor, .count,
    .change, .ignore,
  ])
  func `every key has a schema`(vocabulary: KeyVocabulary) {
    let text = RuleSchema.rules.text
    for key in vocabulary.known {
      #expect(text.contains("\"\(key)\": {"), "\(key) of \(vocabulary.owner)")
      #expect(!text.contains("\"\(key)\": {}"), "\(key) of \(vocabulary.owner)")
    }
  }

  @Test func `every field of when and every name has its place`() {
    let text = RuleSchema.rules.text
    for field in StructuralTest.Field.allCases { #expect(text.contains("\"\(field.rawValue)\": {")) }
    for form in Normalization.allCases { #expect(text.contains("\"\(form.rawValue)\"")) }
  }
}
