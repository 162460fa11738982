/// Makes the reply tree of a flat thread. The only place where a tree is made.
///
/// Linear in the records, no recursion; whatever the records claim, every record ends up in the tree exactly once.
package struct ThreadBuilder {
  private let flat: FlatThread
  private var ids: [String] = []
  /// The ids that the page prints; numbers given by the builder are nobody's to refer to.
  private var indexOfID: [String: Int] = [:]
  /// Of the records that quote anything.
  private var quotes: [Int: LinkedQuotes] = [:]
  /// For each record the index of its parent, or `noParent`.
  private var parents: [Int32] = []
  private var evidence: [EdgeEvidence] = []
  /// Records that state no parent, and records that quote.
  private var silent: [Int] = []
  private var quoting: [Int] = []
  private var defects: [ThreadDefect] = []

  private static let noParent: Int32 = -1

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
    for index in records.indices {
      if let id = records[index].id, indexOfID[id] == nil { indexOfID[id] = index }
    }
    ids.reserveCapacity(records.count)
    var given = GivenIDs()
    for index in records.indices {
      guard let id = records[index].id else {
        ids.append(given.unused(String(index + 1), besides: indexOfID))
        continue
      }
      if indexOfID[id] == index {
        ids.append(id)
        continue
      }
      let renamed = given.unused(id, besides: indexOfID)
      ids.append(renamed)
      defects.append(ThreadDefect(.duplicateID(id, renamedTo: renamed), at: location(of: index)))
    }
  }

  private mutating func claimParents() {
    parents = Array(repeating: Self.noParent, count: flat.records.count)
    evidence = Array(repeating: .none, count: flat.records.count)
    var nesting = Nesting()
    for index in flat.records.indices {
      if !flat.records[index].quotes.isEmpty { quoting.append(index) }
      switch flat.records[index].parent {
      case .topLevel: nesting.open(index)
      case .unstated:
        nesting.open(index)
        silent.append(index)
      case .id(let id): claimParent(id, for: index)
      case .depth(let claimed):
        let place = nesting.place(index, at: claimed)
        if let parent = place.parent {
          parents[index] = Int32(parent)
          evidence[index] = .nesting
        }
        if !place.isOneLevelDown {
          defects.append(
            ThreadDefect(.depthGap(id: ids[index], claimed: claimed, placed: place.depth), at: location(of: index)))
        }
      }
    }
  }

  private mutating func claimParent(_ id: String, for index: Int) {
    if flat.rootIDs.contains(id) { return }
    if let parent = indexOfID[id] {
      parents[index] = Int32(parent)
      evidence[index] = flat.records[index].parentEvidence ?? .markup
    } else {
      defects.append(ThreadDefect(.orphan(id: ids[index], parent: id), at: location(of: index)))
    }
  }

  private mutating func linkQuotes(inferringParents: Bool) {
    guard !quoting.isEmpty || (inferringParents && !silent.isEmpty) else { return }
    let names = NameIndex(flat.records)
    let linker = QuoteLinker(flat: flat, ids: ids, indexOfID: indexOfID, names: names)
    for index in quoting {
      let parent = parents[index] == Self.noParent ? nil : Int(parents[index])
      quotes[index] = linker.linkedQuotes(of: index, answering: parent)
    }
    for index in silent where inferringParents {
      let quoted = quotes[index]?.answered(by: index) ?? .nobody
      if case .record(let source) = quoted {
        parents[index] = Int32(source)
        evidence[index] = .quote
      } else if quoted == .elsewhere {
        continue
      } else if let addressed = Addressee.record(addressedBy: index, in: flat.records, names: names) {
        parents[index] = Int32(addressed)
        evidence[index] = .mention
      }
    }
  }

  /// Walks up from every record once; a walk that meets itself has found a ring, and its first member becomes a root.
  private mutating func breakCycles() {
    var walk = [Int32](repeating: -1, count: parents.count)
    for start in parents.indices {
      var node = start
      while walk[node] < 0, parents[node] >= 0 {
        walk[node] = Int32(start)
        node = Int(parents[node])
      }
      guard walk[node] == Int32(start), parents[node] >= 0 else { continue }
      var ring = [node]
      var next = Int(parents[node])
      while next != node {
        ring.append(next)
        next = Int(parents[next])
      }
      let first = ring.min() ?? node
      let from = ring.firstIndex(of: first) ?? 0
      let named = (ring[from...] + ring[..<from]).map { ids[$0] }
      parents[first] = Self.noParent
      evidence[first] = .none
      defects.append(ThreadDefect(.cycle(named), at: location(of: first)))
    }
  }

  private mutating func thread(key: String) -> CommentThread {
    let order = preorder()
    var position = [Int32](repeating: 0, count: order.count)
    for place in order.indices { position[order[place]] = Int32(place) }
    let tree = ReplyTree(
      preorderParents: order.map { index in parents[index] < 0 ? nil : Int(position[Int(parents[index])]) })
    var comments: [Comment] = []
    comments.reserveCapacity(order.count)
    for (place, index) in order.enumerated() {
      var record = flat.records[index]
      if let linked = quotes[index] { record.quotes = linked.quotes }
      comments.append(
        Comment(
          id: ids[index], ordinal: index < flat.ordinals.count ? flat.ordinals[index] : index,
          depth: tree.depth(of: place), parentID: parents[index] < 0 ? nil : ids[Int(parents[index])],
          evidence: evidence[index], record: record))
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
      let parent = Int(parents[index])
      if parent >= 0 {
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
      guard let parent = tree.parent(of: node), let time = comments[node].record.published,
        let earlier = comments[parent].record.published, let seconds = time.seconds(since: earlier), seconds < 0
      else { continue }
      defects.append(
        ThreadDefect(
          .timeRunsBackwards(id: comments[node].id, parent: comments[parent].id),
          at: comments[node].record.line.map { SourceLocation(line: $0) }))
    }
  }

  private func location(of index: Int) -> SourceLocation? {
    flat.records[index].line.map { SourceLocation(line: $0) }
  }
}
