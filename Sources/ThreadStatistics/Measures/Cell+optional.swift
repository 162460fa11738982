import ThreadModel

extension StatisticsTable.Cell {
  /// The figure, or `missing` where there is none.
  static func number(orMissing value: Double?) -> Self { value.map(Self.number) ?? .missing }
  static func count(orMissing value: Int?) -> Self { value.map(Self.count) ?? .missing }
  static func text(orMissing value: String?) -> Self { value.map(Self.text) ?? .missing }

  /// `part` of `whole`; missing where there is no whole.
  static func share(_ part: Int, of whole: Int) -> Self {
    whole == 0 ? .missing : .number(Double(part) / Double(whole))
  }
}
