import Testing
import ThreadModel

@Suite struct ReplyTreeTests {
  /// `0(1(2 3) 4) 5(6)`
  private static let tree = ReplyTree(preorderParents: [nil, 0, 1, 1, 0, nil, 5])

  @Test func `a subtree is a slice`() {
    let tree = Self.tree
    #expect((0..<7).map { tree.subtreeEnd(of: $0) } == [5, 4, 3, 4, 5, 7, 7])
    #expect((0..<7).map { tree.depth(of: $0) } == [0, 1, 2, 2, 1, 0, 1])
    #expect((0..<7).map { tree.parent(of: $0) } == [nil, 0, 1, 1, 0, nil, 5])
    #expect(tree.descendants(of: 0) == 1..<5)
    #expect(tree.descendants(of: 3).isEmpty)
  }

  @Test func `direct replies come in order`() {
    #expect((0..<7).map { Self.tree.replies(to: $0) } == [[1, 4], [2, 3], [], [], [], [6], []])
  }

  @Test func `a tree of nothing is a tree`() {
    #expect(ReplyTree(preorderParents: []).count == 0)
  }

  @Test func `a parent behind its reply is refused`() async {
    await #expect(processExitsWith: .failure) { _ = ReplyTree(preorderParents: [1, nil]) }
  }

  @Test func `a reply behind a stranger is refused`() async {
    await #expect(processExitsWith: .failure) { _ = ReplyTree(preorderParents: [nil, nil, 0]) }
  }
}
