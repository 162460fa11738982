import ThreadModel

/// At which hours of the day a user writes, as printed and not moved to a common time zone.
struct UserActiveHours: Statistic {
  static let columns = [
    Column(
      "active_hours", "Comments of the user in each hour of the day as printed, from hour 0 to hour 23.",
      unit: "comments", missing: "no comment of the user has a time of day", isDetail: true)
  ]

  private static let hours = 24

  /// The cell of a user who wrote once, by the hour: most wrote once, and may share it.
  private static let once: [Cell] = (0..<hours).map { hour in .list((0..<hours).map { .count($0 == hour ? 1 : 0) }) }

  /// Row after row.
  private var counts: [Int32]

  init(_ corpus: Corpus) {
    counts = Array(repeating: 0, count: corpus.users.count * Self.hours)
    for thread in corpus.threads {
      for node in thread.authors.indices {
        guard let hour = thread.comments[node].record.published?.hour, (0..<Self.hours).contains(hour) else {
          continue
        }
        counts[Int(thread.authors[node]) * Self.hours + hour] += 1
      }
    }
  }

  mutating func join(_ later: UserActiveHours, rows: RowMap) {
    counts += Array(repeating: 0, count: rows.count * Self.hours - counts.count)
    for (row, target) in rows.numbers.enumerated() {
      for hour in 0..<Self.hours { counts[target * Self.hours + hour] += later.counts[row * Self.hours + hour] }
    }
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let own = counts[row * Self.hours..<(row + 1) * Self.hours]
    let comments = own.reduce(0, +)
    if comments == 1, let hour = own.firstIndex(of: 1) {
      cells.append(Self.once[hour - own.startIndex])
    } else {
      cells.append(comments == 0 ? .missing : .list(own.map { .count(Int($0)) }))
    }
  }
}
