/// Who answers whom, as a directed graph: users, and an edge for every ordered pair with at least one reply.
package struct UserGraph: Sendable, Hashable {
  package struct Node: Sendable, Hashable {
    /// Unlike every other node's.
    package let label: String
    /// User id, else handle, else display name; nil for everybody without a name.
    package let identity: String?
    package let site: String?
    package let comments: Int
    package let flagged: Int

    package init(label: String, identity: String?, site: String?, comments: Int, flagged: Int) {
      self.label = label
      self.identity = identity
      self.site = site
      self.comments = comments
      self.flagged = flagged
    }
  }

  package struct Edge: Sendable, Hashable {
    /// Indices into `nodes`: who answers, and who is answered.
    package let from: Int
    package let to: Int
    package let replies: Int
    /// Those of the replies that are flagged.
    package let flagged: Int

    package init(from: Int, to: Int, replies: Int, flagged: Int) {
      self.from = from
      self.to = to
      self.replies = replies
      self.flagged = flagged
    }
  }

  package let nodes: [Node]
  package let edges: [Edge]

  package init(nodes: [Node], edges: [Edge]) {
    self.nodes = nodes
    self.edges = edges
  }
}
