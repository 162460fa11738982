/// Sets of literals of each of which every match holds one; the rarest few, the rarest first.
struct RequirementList: Sendable {
  private(set) var sets: [Requirement] = []

  /// More of them sort out nothing more.
  static let most = 4

  var rarest: Requirement? { sets.first }

  mutating func add(_ requirement: Requirement?) {
    guard let requirement else { return }
    let place = sets.firstIndex { requirement.cost < $0.cost } ?? sets.count
    if place > 0, sets[place - 1].cost == requirement.cost, sets[place - 1].literals == requirement.literals {
      sets[place - 1] = Self.nearer(sets[place - 1], requirement)
      return
    }
    guard place < Self.most else { return }
    sets.insert(requirement, at: place)
    if sets.count > Self.most { sets.removeLast() }
  }

  /// - Parameter width: the characters before the part that they are about, at most.
  mutating func add(_ others: RequirementList, behind width: Int?) {
    for requirement in others.sets { add(requirement.behind(width)) }
  }

  /// The same without saying where.
  var anywhere: RequirementList {
    var list = RequirementList()
    for requirement in sets { list.add(requirement.behind(nil)) }
    return list
  }

  private static func nearer(_ left: Requirement, _ right: Requirement) -> Requirement {
    guard let known = left.reach else { return right }
    return right.reach.map { $0 < known } ?? false ? right : left
  }

  /// What holds of a match that is one of several; empty where nothing is known of one of them.
  static func either(_ alternatives: [RequirementList]) -> RequirementList {
    var list = RequirementList()
    guard alternatives.allSatisfy({ !$0.sets.isEmpty }) else { return list }
    for rank in 0..<(alternatives.map(\.sets.count).max() ?? 0) {
      var literals: [Literal] = []
      var reach: Int? = 0
      for alternative in alternatives {
        let requirement = alternative.sets[min(rank, alternative.sets.count - 1)]
        literals += requirement.literals
        reach = Width.larger(reach, requirement.reach)
      }
      list.add(Requirement(LiteralSet.distinct(literals), reach: reach))
    }
    return list
  }
}
