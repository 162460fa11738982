import ThreadModel

/// The 24 hours of the day, whether or not anybody wrote in them.
struct HourDirectory: RowDirectory {
  static let columns = [Column("hour", "Hour of the day, 0 to 23, as printed.", unit: "hour of day")]

  init(_ corpus: Corpus) {}

  let count = 24

  mutating func join(_ later: HourDirectory) -> RowMap { RowMap(numbers: Array(0..<count), count: count) }
  func headings() -> RowHeadings { RowHeadings { [.count($0)] } }
}
