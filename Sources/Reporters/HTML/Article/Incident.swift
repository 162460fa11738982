internal import ThreadModel

/// A flagged comment and the flagged comments that follow below it, at most one unflagged comment apart. Where nobody
/// answers anybody, "below" is what stands next on the page.
struct Incident {
  /// The comment it begins with; in the forest of the page, as all nodes here.
  let seed: Int
  private(set) var members: [Int] = []
  private(set) var verdict: Verdict
  private(set) var score = 0.0
  /// Flagged comments by user, most first, then the earlier user.
  private(set) var people: [(user: Int, flagged: Int)] = []
  /// Replies below the seed at any depth; in a flat thread the comments up to the last flagged one.
  private(set) var replies: Int

  private init(seed: Int, in forest: PageForest) {
    self.seed = seed
    verdict = forest.nodes[seed].verdict
    replies = forest.nodes[seed].end - seed - 1
  }

  /// Gravest verdict first, then the higher sum of scores, then the earlier one.
  static func incidents(in forest: PageForest) -> [Incident] {
    var incidents: [Incident] = []
    var numbers = [Int32](repeating: -1, count: forest.nodes.count)
    let isFlat = flatThreads(in: forest)
    for node in forest.nodes.indices where forest.nodes[node].isFlagged {
      let parent = forest.nodes[node].parent
      var above: [Int] = [parent, parent.flatMap { forest.nodes[$0].parent }].compactMap { $0 }
      let thread = forest.nodes[node].thread
      if isFlat[thread] { above = [node - 1, node - 2].filter { $0 >= 0 && forest.nodes[$0].thread == thread } }
      var number = above.first { numbers[$0] >= 0 }.map { Int(numbers[$0]) }
      if number == nil {
        number = incidents.count
        incidents.append(Incident(seed: node, in: forest))
      }
      guard let number else { continue }
      numbers[node] = Int32(number)
      incidents[number].add(node, forest.nodes[node])
    }
    for index in incidents.indices { incidents[index].countPeople(in: forest) }
    return incidents.sorted { a, b in
      a.verdict != b.verdict ? a.verdict > b.verdict : (-a.score, a.seed) < (-b.score, b.seed)
    }
  }

  /// For each thread of the page whether none of its comments answers another.
  private static func flatThreads(in forest: PageForest) -> [Bool] {
    var isFlat = [Bool](repeating: true, count: forest.page.threads.count)
    for node in forest.nodes where node.parent != nil { isFlat[node.thread] = false }
    return isFlat
  }

  private mutating func add(_ node: Int, _ judged: PageForest.Node) {
    members.append(node)
    replies = max(replies, node - seed)
    verdict = max(verdict, judged.verdict)
    score += judged.score
  }

  private mutating func countPeople(in forest: PageForest) {
    var positions: [Int: Int] = [:]
    for member in members {
      let user = forest.nodes[member].user
      if let position = positions[user] {
        people[position].flagged += 1
      } else {
        positions[user] = people.count
        people.append((user, 1))
      }
    }
    people = people.enumerated().sorted { a, b in (-a.element.flagged, a.offset) < (-b.element.flagged, b.offset) }
      .map(\.element)
  }
}
