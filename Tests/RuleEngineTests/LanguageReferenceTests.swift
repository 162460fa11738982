import RuleEngine
import TestSupport
import Testing
import ThreadModel

/// What `Rules/README.md` says of the language.
struct LanguageReferenceTests {
  @Test func `the reference names every field, view and grouping`() throws {
    let reference = try Repository.text("Rules/README.md")
    let names =
      StructuralTest.Field.allCases.map(\.rawValue) + View.allCases.map(\.rawValue)
      + CountCondition.Grouping.allCases.map(\.rawValue) + Verdict.allCases.map(\.rawValue)
      + Checksum.allCases.map(\.rawValue)
    for name in names {
      let isNamed = ["`\(name)`", "`\(name) ", " \(name)`", " \(name) "].contains { reference.contains($0) }
      #expect(isNamed, "\(name) is not in Rules/README.md")
    }
  }
}
