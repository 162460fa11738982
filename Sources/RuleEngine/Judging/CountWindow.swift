/// The comments that a `count` rule has seen, by group, as they come in the order of time.
///
/// Every comment enters once and leaves once, so that a thread costs time linear in its comments.
struct CountWindow {
  /// Earlier comments that a firing can name.
  static let shownLimit = 5

  struct Reading {
    /// Counted before the comment at hand, and with it.
    let before: Int
    let after: Int
    /// The latest of the earlier comments that were counted, oldest first.
    let earlier: [Int32]
  }

  private let span: Int?
  private let countsMembers: Bool
  private var groups: [Int: Group] = [:]

  /// - Parameters:
  ///   - span: seconds that a comment stays in the window; nil = for ever.
  ///   - countsMembers: counts different members instead of comments.
  init(span: Int?, countsMembers: Bool) {
    self.span = span
    self.countsMembers = countsMembers
  }

  /// - Parameter second: never less than that of an earlier comment.
  mutating func add(_ node: Int32, member: Int32, to group: Int, at second: Int) -> Reading {
    groups[group, default: Group()].add(node, member: member, at: second, span: span, countsMembers: countsMembers)
  }

  private struct Event {
    let node: Int32
    let member: Int32
    let second: Int
  }

  private struct Group {
    private var events: [Event] = []
    private var head = 0
    private var left = 0
    private var members: [Int32: Int32] = [:]

    mutating func add(_ node: Int32, member: Int32, at second: Int, span: Int?, countsMembers: Bool) -> Reading {
      if let span { expire(before: second, span: span, countsMembers: countsMembers) }
      let before = countsMembers ? members.count : events.count - head + left
      let earlier = events[head...].suffix(CountWindow.shownLimit).map(\.node)
      if countsMembers { members[member, default: 0] += 1 }
      events.append(Event(node: node, member: member, second: second))
      if span == nil, events.count - head > CountWindow.shownLimit {
        head += 1
        left += 1
      }
      if head > 64, head * 2 > events.count {
        events.removeFirst(head)
        head = 0
      }
      return Reading(before: before, after: countsMembers ? members.count : before + 1, earlier: earlier)
    }

    private mutating func expire(before second: Int, span: Int, countsMembers: Bool) {
      while head < events.count, second.subtractingReportingOverflow(events[head].second).partialValue > span {
        if countsMembers, let rest = members[events[head].member] {
          members[events[head].member] = rest > 1 ? rest - 1 : nil
        }
        head += 1
      }
    }
  }
}
