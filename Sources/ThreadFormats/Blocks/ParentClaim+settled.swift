import ThreadModel

extension ParentClaim {
  /// Claims by depth become claims by id where a page has both: depth counts from the record before, whatever it claims.
  ///
  /// Records without an id keep what they have.
  static func settled(_ records: [CommentRecord]) -> [CommentRecord] {
    let hasIDs = records.contains { if case .id = $0.parent { true } else { false } }
    let hasDepths = records.contains { if case .depth = $0.parent { true } else { false } }
    guard hasIDs, hasDepths else { return records }
    var records = records
    var indexOfID: [String: Int] = [:]
    var outer: [Int?] = []
    var depths: [Int] = []
    for index in records.indices {
      var parent: Int?
      switch records[index].parent {
      case .id(let id): parent = indexOfID[id]
      case .depth(let depth) where depth > 0 && index > 0:
        // The nearest record above, among the last one and those it answers.
        parent = index - 1
        while let above = parent, depths[above] >= depth { parent = outer[above] }
        if let parent, let id = records[parent].id {
          records[index].parent = .id(id)
          records[index].parentEvidence = .nesting
        }
      case .depth, .topLevel, .unstated: break
      }
      outer.append(parent)
      depths.append(parent.map { depths[$0] + 1 } ?? 0)
      if let id = records[index].id, indexOfID[id] == nil { indexOfID[id] = index }
    }
    return records
  }
}
