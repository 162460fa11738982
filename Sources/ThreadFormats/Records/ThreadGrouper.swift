import ThreadModel

/// Finds the threads of records that name their parents only: those with one root are one thread.
struct ThreadGrouper {
  private struct Opening {
    let title: String?
    let url: String?
  }

  private var records: [CommentRecord] = []
  private var openings: [Int: Opening] = [:]
  private var indexOfID: [String: Int] = [:]
  private var neighbours: [String: String] = [:]
  var defects: [ThreadDefect] = []

  mutating func append(_ record: CommentRecord) {
    if let id = record.id, indexOfID[id] == nil { indexOfID[id] = records.count }
    records.append(record)
  }

  /// See `ThreadCollector.appendOpening`.
  mutating func appendOpening(_ record: CommentRecord, title: String?, url: String?) {
    openings[records.count] = Opening(title: title, url: url)
    append(record)
  }

  /// Says that a comment which may be missing belongs to the thread of another.
  mutating func join(_ missing: String, to id: String) { neighbours[missing] = id }

  mutating func note(_ defect: ThreadDefect?) {
    if let defect { defects.append(defect) }
  }

  /// A thread's key is its root's id, or the id that its roots answer where that is not in the input.
  mutating func page() -> ParsedPage {
    var collector = ThreadCollector()
    let roots = roots()
    for (index, record) in records.enumerated() {
      let root = roots[index]
      let thread = collector.thread(parentID(of: root) ?? records[root].id)
      if let parent = parentID(of: index), indexOfID[parent] == nil {
        collector.withThread(thread) { $0.rootIDs.insert(parent) }
      }
      if let opening = openings[index] {
        collector.appendOpening(record, title: opening.title, url: opening.url, to: thread)
      } else {
        collector.append(record, to: thread)
      }
    }
    collector.defects = defects
    return collector.page()
  }

  private func parentID(of index: Int) -> String? {
    if case .id(let id) = records[index].parent { id } else { nil }
  }

  /// The record with this id, or one of the same thread.
  private func index(of id: String) -> Int? { indexOfID[id] ?? neighbours[id].flatMap { indexOfID[$0] } }

  /// By record: the first of its ancestors whose parent is not in the input. Every edge is walked once.
  private func roots() -> [Int] {
    var roots = [Int](repeating: -1, count: records.count)
    var walk = [Int](repeating: -1, count: records.count)
    for start in records.indices {
      var path: [Int] = []
      var node = start
      while roots[node] < 0, walk[node] != start {
        walk[node] = start
        path.append(node)
        guard let parent = parentID(of: node).flatMap(index) else { break }
        node = parent
      }
      let root = roots[node] >= 0 ? roots[node] : node
      for member in path { roots[member] = root }
    }
    return roots
  }
}
