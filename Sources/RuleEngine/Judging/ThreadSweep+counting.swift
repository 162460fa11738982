import ThreadModel

extension ThreadSweep {
  mutating func reading(
    of count: CountCondition, at index: Int, on node: Int
  ) -> CountWindow.Reading? {
    guard let group = group(count.per, of: node), let second = second(of: node, in: count) else { return nil }
    var member = Int32(0)
    if let distinct = count.distinct {
      guard let known = distinct == .author ? author(of: node) : target(of: node) else { return nil }
      member = known
    }
    let isZoned = count.within != nil && context.thread.comments[node].published?.offset != nil
    return windows[index]?.add(Int32(node), member: member, to: group * 2 + (isZoned ? 1 : 0), at: second)
  }

  private func group(_ grouping: CountCondition.Grouping, of node: Int) -> Int? {
    switch grouping {
    case .author: author(of: node).map(Int.init)
    case .target: target(of: node).map(Int.init)
    case .subtree: context.facts.map { Int($0.root[node]) }
    case .thread, .article: 0
    }
  }

  private func author(of node: Int) -> Int32? {
    guard let author = context.facts?.author[node], author >= 0 else { return nil }
    return author
  }

  /// Whom a comment answers, where that is somebody else.
  private func target(of node: Int) -> Int32? {
    guard let parent = context.thread.tree.parent(of: node), let target = author(of: parent),
      target != context.facts?.author[node]
    else { return nil }
    return target
  }

  /// When the comment takes its place; nil where a window asks and no time of day is printed.
  private func second(of node: Int, in count: CountCondition) -> Int? {
    guard count.within != nil else { return 0 }
    guard context.thread.comments[node].published?.hour != nil else { return nil }
    return order?.seconds[node]
  }

  func reason(_ count: CountCondition, _ reading: CountWindow.Reading) -> String {
    let noun = count.distinct.map { "different \($0.rawValue)s" } ?? "comments"
    let window = count.within.map { " within \(TimeSpan.shown($0))" } ?? ""
    let ids = reading.earlier.map { "#" + context.thread.comments[Int($0)].id }
    let more = reading.after - 1 > ids.count && count.distinct == nil ? " and earlier ones" : ""
    let before = ids.isEmpty ? "" : ", after \(ids.joined(separator: ", "))\(more)"
    return "\(reading.after) \(noun) per \(count.per.rawValue)\(window)\(before)"
  }

  /// What a count came to on the comment at hand, in words; nil where nothing was counted.
  func reading(of rule: Int) -> String? {
    guard case .count(let count, _)? = book.compiled[rule].composite else { return nil }
    return readings[rule].map { reason(count, $0) }
  }
}
