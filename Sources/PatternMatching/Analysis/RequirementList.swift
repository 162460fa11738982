/// Sets of literals of each of which every match holds one: the rarest few, the rarest first.
struct RequirementList: Sendable {
  private(set) var sets: [Requirement] = []
  /// The set whose places tell best where matches start; nil where none does.
  private(set) var anchor: Requirement?

  /// More of them sort out nothing more.
  static let most = 4

  var rarest: Requirement? { sets.first }

  /// Takes a requirement in, unless a rarer one is about the same part of the pattern.
  mutating func add(_ requirement: Requirement?) {
    guard let requirement else { return }
    if requirement.anchorCost < anchor?.anchorCost ?? .infinity { anchor = requirement }
    if sets.contains(where: { $0.cost <= requirement.cost && $0.overlaps(requirement) }) { return }
    sets.removeAll { $0.overlaps(requirement) }
    let place = sets.firstIndex { requirement.cost < $0.cost } ?? sets.count
    guard place < Self.most else { return }
    sets.insert(requirement, at: place)
    if sets.count > Self.most { sets.removeLast() }
  }

  /// - Parameters:
  ///   - width: the characters before the part that they are about, at most.
  ///   - span: the place of that part in the pattern.
  mutating func add(_ others: RequirementList, behind width: Int?, at span: Range<Int>) {
    for requirement in others.sets { add(requirement.behind(width, at: span)) }
    if let anchor = others.anchor?.behind(width, at: span), anchor.anchorCost < self.anchor?.anchorCost ?? .infinity {
      self.anchor = anchor
    }
  }

  func moved(by distance: Int) -> RequirementList {
    var list = self
    list.sets = sets.map { $0.moved(by: distance) }
    list.anchor = anchor?.moved(by: distance)
    return list
  }

  /// The same without saying where.
  var anywhere: RequirementList {
    var list = RequirementList()
    list.sets = sets.map { $0.behind(nil, at: $0.span) }
    return list
  }

  /// What holds of a match that is one of several; empty where nothing is known of one of them.
  ///
  /// - Parameter start: where they stand in the pattern.
  static func either(_ alternatives: [RequirementList], at start: Int) -> RequirementList {
    var list = RequirementList()
    for rank in 0..<alternatives.reduce(0, { max($0, $1.sets.count) }) {
      // Each rank counts as a part of its own: what is said of one tells nothing of the others.
      let span = start + rank..<start + rank + 1
      list.add(union(of: alternatives.map { $0.sets.isEmpty ? nil : $0.sets[min(rank, $0.sets.count - 1)] }, span))
    }
    if let anchor = union(of: alternatives.map { $0.anchor }, start..<start + 1),
      anchor.anchorCost < list.anchor?.anchorCost ?? .infinity
    {
      list.anchor = anchor
    }
    return list
  }

  private static func union(of requirements: [Requirement?], _ span: Range<Int>) -> Requirement? {
    var literals: [Literal] = []
    var reach: Int? = 0
    for requirement in requirements {
      guard let requirement else { return nil }
      literals += requirement.literals
      reach = Width.larger(reach, requirement.reach)
    }
    return Requirement(LiteralSet.distinct(literals), reach: reach, at: span)
  }
}
