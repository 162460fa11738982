import ThreadModel

/// Threads in the order of the input.
struct ThreadDirectory: RowDirectory {
  static let columns = [
    Column("thread", "Key of the thread: the input's own, else the name of the input.", unit: "name")
  ]

  private var keys: [String]

  init(_ corpus: Corpus) { keys = corpus.threads.map(\.thread.key) }

  var count: Int { keys.count }

  mutating func join(_ later: ThreadDirectory) -> RowMap {
    let first = keys.count
    keys += later.keys
    return RowMap(numbers: later.keys.indices.map { first + $0 }, count: keys.count)
  }

  func headings() -> RowHeadings { RowHeadings { [.text(keys[$0])] } }
}
