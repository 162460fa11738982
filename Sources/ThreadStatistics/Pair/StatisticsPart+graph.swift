package import ThreadModel

extension StatisticsPart {
  /// The table of pairs as a graph of all users; where a selection narrows it, of those that have an edge left.
  ///
  /// - Returns: nil for the part of another table.
  package func graph(_ selection: StatisticsSelection = StatisticsSelection()) -> UserGraph? {
    guard let directory = directory as? PairDirectory else { return nil }
    let rows = rows(selection)
    var isShown = (0..<directory.users.count).map { !selection.narrows && directory.users.isShown($0) }
    for row in rows {
      isShown[directory.pairs[row.number].from] = true
      isShown[directory.pairs[row.number].to] = true
    }
    let labels = directory.users.labels()
    var numbers = [Int](repeating: 0, count: isShown.count)
    var nodes: [UserGraph.Node] = []
    for user in isShown.indices where isShown[user] {
      numbers[user] = nodes.count
      nodes.append(
        UserGraph.Node(
          label: labels[user], identity: directory.users.identity(of: user), site: directory.users.site(of: user),
          comments: directory.comments[user], flagged: directory.flagged[user]))
    }
    let edges = rows.map { row in
      let pair = directory.pairs[row.number]
      let figures = row.cells.suffix(PairReplies.columns.count).map { cell in
        if case .count(let count) = cell { count } else { 0 }
      }
      return UserGraph.Edge(
        from: numbers[pair.from], to: numbers[pair.to], replies: figures.first ?? 0, flagged: figures.last ?? 0)
    }
    return UserGraph(nodes: nodes, edges: edges)
  }
}
