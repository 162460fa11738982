import TestSupport
import Testing
import ThreadModel

/// Properties that hold whatever the records claim.
@Suite struct TreePropertyTests {
  static let seeds = Array(UInt64(1)...200)

  /// Records of all kinds of claims: good ids, missing ones, duplicates, rings, depths with gaps, silence.
  private static func records(_ random: inout SplitMix) -> [CommentRecord] {
    let count = Int.random(in: 0...40, using: &random)
    let names = ["Ann", "Bob", "Cid", nil]
    return (0..<count).map { number in
      let id: String? =
        switch Int.random(in: 0..<10, using: &random) {
        case 0: nil
        case 1: "\(Int.random(in: 0...number, using: &random))"
        default: "\(number)"
        }
      let parent: ParentClaim =
        switch Int.random(in: 0..<8, using: &random) {
        case 0: .topLevel
        case 1: .unstated
        case 2: .depth(Int.random(in: -2...6, using: &random))
        default: .id("\(Int.random(in: 0...count, using: &random))")
        }
      let name = names.randomElement(using: &random) ?? nil
      return CommentRecord(id, parent, by: name, "@\(names[number % 3] ?? "") comment number \(number)")
    }
  }

  @Test(arguments: seeds) func `every record stands in the tree exactly once`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let records = Self.records(&random)
    let thread = CommentThread.built(records)
    #expect(thread.comments.map(\.ordinal).sorted() == Array(records.indices))
    #expect(Set(thread.comments.map(\.id)).count == records.count)
    #expect(thread.documentOrder.map { thread.comments[$0].record.text } == records.map(\.text))
  }

  @Test(arguments: seeds) func `a comment stands before its replies and its subtree is a slice`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let thread = CommentThread.built(Self.records(&random))
    let tree = thread.tree
    for node in 0..<tree.count {
      let parent = tree.parent(of: node)
      #expect(thread.comments[node].parentID == parent.map { thread.comments[$0].id })
      #expect(thread.comments[node].depth == tree.depth(of: node))
      #expect(tree.depth(of: node) == (parent.map { tree.depth(of: $0) + 1 } ?? 0))
      #expect(parent ?? -1 < node)
      #expect((thread.comments[node].evidence == .none) == (parent == nil))
      var below = Set([node])
      for other in node + 1..<max(node + 1, tree.count) {
        if let above = tree.parent(of: other), below.contains(above) { below.insert(other) }
      }
      #expect(below == Set(node..<tree.subtreeEnd(of: node)))
      #expect(tree.replies(to: node) == (0..<tree.count).filter { tree.parent(of: $0) == node })
    }
  }

  @Test(arguments: seeds) func `siblings stand in document order`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let thread = CommentThread.built(Self.records(&random))
    for node in 0..<thread.tree.count {
      let ordinals = thread.tree.replies(to: node).map { thread.comments[$0].ordinal }
      #expect(ordinals == ordinals.sorted())
    }
  }

  @Test(arguments: seeds) func `any order of records that name their parents gives the same tree`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let count = Int.random(in: 1...60, using: &random)
    let records = (0..<count).map { number in
      let parent = Int.random(in: -1..<max(number, 0), using: &random)
      return CommentRecord("\(number)", parent < 0 ? .topLevel : .id("\(parent)"), "text \(number)")
    }
    func edges(_ thread: CommentThread) -> [String: String] {
      var edges: [String: String] = [:]
      for comment in thread.comments { edges[comment.id] = "\(comment.parentID ?? "-") at \(comment.depth)" }
      return edges
    }
    let straight = CommentThread.built(records)
    let shuffled = CommentThread.built(records.shuffled(using: &random))
    #expect(edges(straight) == edges(shuffled))
    #expect(shuffled.defects.isEmpty)
  }

  @Test(arguments: seeds) func `the same records give the same thread`(seed: UInt64) {
    var first = SplitMix(seed: seed)
    var second = SplitMix(seed: seed)
    #expect(CommentThread.built(Self.records(&first)) == CommentThread.built(Self.records(&second)))
  }
}
