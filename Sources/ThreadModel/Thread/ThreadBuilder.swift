/// Makes the reply tree of a flat thread. The only place where a tree is made.
///
/// Linear in the records, no recursion; whatever the records claim, every record ends up in the tree exactly once.
package struct ThreadBuilder {
  private let flat: FlatThread
  private var ids: [String] = []
  private var indexOfID: [String: Int] = [:]
  private var quotes: [[Quote]] = []
  private var parents: [Int?] = []
  private var evidence: [EdgeEvidence] = []
  private var defects: [ThreadDefect] = []
  private var nextSuffix: [String: Int] = [:]

  private init(_ flat: FlatThread) { self.flat = flat }

  /// - Parameters:
  ///   - fallbackKey: the thread's key where the input has none.
  ///   - inferringParents: whether quotes and mentions may tell the parent of a record that states none.
  package static func build(
    _ flat: FlatThread, fallbackKey: String, inferringParents: Bool = true
  ) -> CommentThread {
    var builder = ThreadBuilder(flat)
    builder.assignIDs()
    builder.claimParents()
    builder.linkQuotes(inferringParents: inferringParents)
    builder.breakCycles()
    return builder.thread(key: flat.key ?? fallbackKey)
  }

  private mutating func assignIDs() {
    let records = flat.records
    indexOfID.reserveCapacity(records.count)
    var taken = Set(records.lazy.compactMap(\.id))
    for (index, record) in records.enumerated() {
      let wanted = record.id ?? unused(String(index + 1), &taken)
      if indexOfID[wanted] == nil {
        indexOfID[wanted] = index
        ids.append(wanted)
        continue
      }
      let renamed = unused(wanted, &taken)
      indexOfID[renamed] = index
      ids.append(renamed)
      defects.append(ThreadDefect(.duplicateID(wanted, renamedTo: renamed), at: location(of: index)))
    }
  }

  /// `wanted`, or `wanted#2`, `wanted#3`, ... where it is taken.
  private mutating func unused(_ wanted: String, _ taken: inout Set<String>) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = nextSuffix[wanted] ?? 2
    while !taken.insert("\(wanted)#\(number)").inserted { number += 1 }
    nextSuffix[wanted] = number + 1
    return "\(wanted)#\(number)"
  }

  private mutating func claimParents() {
    parents = Array(repeating: nil, count: flat.records.count)
    evidence = Array(repeating: .none, count: flat.records.count)
    var open: [Int] = []
    for (index, record) in flat.records.enumerated() {
      switch record.parent {
      case .topLevel, .unstated: open = [index]
      case .id(let id): claimParent(id, for: index)
      case .depth(let depth):
        let placed = min(max(depth, 0), open.count)
        if placed != depth {
          defects.append(
            ThreadDefect(.depthGap(id: ids[index], claimed: depth, placed: placed), at: location(of: index)))
        }
        if placed > 0 {
          parents[index] = open[placed - 1]
          evidence[index] = .nesting
        }
        open.removeSubrange(placed...)
        open.append(index)
      }
    }
  }

  private mutating func claimParent(_ id: String, for index: Int) {
    if let parent = indexOfID[id] {
      parents[index] = parent
      evidence[index] = flat.records[index].parentEvidence ?? .markup
    } else if !flat.rootIDs.contains(id) {
      defects.append(ThreadDefect(.orphan(id: ids[index], parent: id), at: location(of: index)))
    }
  }

  private mutating func linkQuotes(inferringParents: Bool) {
    var linker = QuoteLinker(flat: flat, ids: ids, indexOfID: indexOfID)
    quotes = flat.records.indices.map { linker.linkedQuotes(of: $0) }
    guard inferringParents else { return }
    for (index, record) in flat.records.enumerated() where record.parent == .unstated {
      if let source = quotes[index].compactMap({ $0.sourceID }).compactMap({ indexOfID[$0] })
        .first(where: { $0 != index })
      {
        parents[index] = source
        evidence[index] = .quote
      } else if let addressed = linker.addressedRecord(of: index) {
        parents[index] = addressed
        evidence[index] = .mention
      }
    }
  }

  /// Walks up from every record once; a walk that meets itself has found a ring, and its first member becomes a root.
  private mutating func breakCycles() {
    var walk = [Int32](repeating: -1, count: parents.count)
    for start in parents.indices {
      var node = start
      while walk[node] < 0 {
        walk[node] = Int32(start)
        guard let parent = parents[node] else { break }
        node = parent
      }
      guard walk[node] == Int32(start), parents[node] != nil else { continue }
      var ring = [node]
      while let next = parents[ring[ring.count - 1]], next != node { ring.append(next) }
      let first = ring.min() ?? node
      let from = ring.firstIndex(of: first) ?? 0
      let named = (ring[from...] + ring[..<from]).map { ids[$0] }
      parents[first] = nil
      evidence[first] = .none
      defects.append(ThreadDefect(.cycle(named), at: location(of: first)))
    }
  }

  private mutating func thread(key: String) -> CommentThread {
    let order = preorder()
    var position = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { position[index] = place }
    let tree = ReplyTree(preorderParents: order.map { index in parents[index].map { position[$0] } })
    let comments = order.enumerated().map { place, index in
      var record = flat.records[index]
      record.quotes = quotes[index]
      return Comment(
        id: ids[index], ordinal: flat.ordinals.isEmpty ? index : flat.ordinals[index], depth: tree.depth(of: place),
        parentID: parents[index].map { ids[$0] }, evidence: evidence[index], record: record)
    }
    noteTimesRunningBackwards(comments, tree)
    return CommentThread(key: key, article: flat.article, comments: comments, tree: tree, defects: defects)
  }

  /// Indices of the records, each before its replies; siblings in document order.
  private func preorder() -> [Int] {
    var firstReply = [Int32](repeating: -1, count: parents.count)
    var nextSibling = [Int32](repeating: -1, count: parents.count)
    var firstRoot: Int32 = -1
    for index in parents.indices.reversed() {
      if let parent = parents[index] {
        nextSibling[index] = firstReply[parent]
        firstReply[parent] = Int32(index)
      } else {
        nextSibling[index] = firstRoot
        firstRoot = Int32(index)
      }
    }
    var order: [Int] = []
    order.reserveCapacity(parents.count)
    var waiting = firstRoot < 0 ? [] : [Int(firstRoot)]
    while let index = waiting.popLast() {
      order.append(index)
      if nextSibling[index] >= 0 { waiting.append(Int(nextSibling[index])) }
      if firstReply[index] >= 0 { waiting.append(Int(firstReply[index])) }
    }
    return order
  }

  private mutating func noteTimesRunningBackwards(_ comments: [Comment], _ tree: ReplyTree) {
    for node in comments.indices {
      guard let parent = tree.parent(of: node), let time = comments[node].published,
        let earlier = comments[parent].published, time.hour != nil, earlier.hour != nil,
        time.epochSeconds < earlier.epochSeconds
      else { continue }
      defects.append(
        ThreadDefect(
          .timeRunsBackwards(id: comments[node].id, parent: comments[parent].id),
          at: comments[node].line.map { SourceLocation(line: $0) }))
    }
  }

  private func location(of index: Int) -> SourceLocation? {
    flat.records[index].line.map { SourceLocation(line: $0) }
  }
}
