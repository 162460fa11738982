internal import ThreadModel

/// All comments of a page as one forest in preorder, whatever the number of its threads.
struct PageForest {
  struct Node {
    let thread: Int
    /// In the thread's own comments.
    let index: Int
    let parent: Int?
    /// One past the last descendant.
    let end: Int
    let verdict: Verdict
    let score: Double
    let user: Int

    var isFlagged: Bool { verdict > .pass }
  }

  struct User {
    let name: String
    var comments = 0
    var flagged = 0
  }

  let page: PageReport
  let nodes: [Node]
  /// In the order of their first comment in the forest.
  let users: [User]
  /// Flagged nodes: by verdict, then by score, then in the order of the forest.
  let gravest: [Int]

  init(_ page: PageReport) {
    self.page = page
    var nodes: [Node] = []
    var users: [User] = []
    var numbers: [String?: Int] = [:]
    for (thread, judged) in page.threads.enumerated() {
      let start = nodes.count
      let tree = judged.thread.tree
      for index in judged.judgements.indices {
        let author = judged.thread.comments[index].record.author
        let user = numbers[author.identity] ?? users.count
        if user == users.count {
          numbers[author.identity] = user
          users.append(User(name: author.shownName ?? ""))
        }
        let judgement = judged.judgements[index]
        let node = Node(
          thread: thread, index: index, parent: tree.parent(of: index).map { $0 + start },
          end: tree.subtreeEnd(of: index) + start, verdict: judgement.verdict, score: judgement.score, user: user)
        users[user].comments += 1
        if node.isFlagged { users[user].flagged += 1 }
        nodes.append(node)
      }
    }
    self.nodes = nodes
    self.users = users
    gravest = nodes.indices.filter { nodes[$0].isFlagged }.sorted { a, b in
      if nodes[a].verdict != nodes[b].verdict { return nodes[a].verdict > nodes[b].verdict }
      return (-nodes[a].score, a) < (-nodes[b].score, b)
    }
  }

  func comment(_ node: Int) -> JudgedComment {
    JudgedComment(page: page, judged: page.threads[nodes[node].thread], index: nodes[node].index)
  }

  /// The first direct replies of a node, `limit` at most.
  func replies(to node: Int, limit: Int) -> [Int] {
    var replies: [Int] = []
    var next = node + 1
    while next < nodes[node].end, replies.count < limit {
      replies.append(next)
      next = nodes[next].end
    }
    return replies
  }
}
