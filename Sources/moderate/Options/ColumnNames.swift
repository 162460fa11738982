import ArgumentParser
import RuleEngine
import ThreadFormats

/// `FIELD=COLUMN,...`: which column of a table, or key of a record, holds what.
struct ColumnNames: Sendable {
  let names: [TableField: String]

  /// - Throws: usage, with the nearest known field.
  init(written text: String) throws {
    var names: [TableField: String] = [:]
    for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let equals = pair.firstIndex(of: "=") else {
        throw ValidationError("'\(pair)' does not say which column: write FIELD=COLUMN,FIELD=COLUMN.")
      }
      let written = String(pair[..<equals])
      let column = String(pair[pair.index(after: equals)...])
      guard let field = TableField(rawValue: written) else { throw Self.unknown(written) }
      guard !column.isEmpty else { throw ValidationError("'\(pair)' names no column.") }
      guard names.updateValue(column, forKey: field) == nil else {
        throw ValidationError("'\(written)' is given twice.")
      }
    }
    self.names = names
  }

  private static func unknown(_ written: String) -> ValidationError {
    let known = TableField.allCases.map(\.rawValue)
    if let nearest = NearestName.of(written, among: known) {
      return ValidationError("No field has the name '\(written)'. Did you mean '\(nearest)'?")
    }
    return ValidationError("No field has the name '\(written)'. Fields: \(known.joined(separator: ", ")).")
  }
}
