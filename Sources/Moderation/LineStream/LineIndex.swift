/// Where the lines of an input are and which of them make a thread: four and a half bytes a line, or
/// twice that where threads are scattered.
struct LineIndex: Sendable {
  static let none = UInt32.max
  /// What a comment takes besides its text, as a record, in the tree and as a row.
  private static let overhead = 1024

  /// Threads whose lines are read together.
  struct Group: Sendable {
    /// Lines, counted from 0.
    var first: UInt32
    var last: UInt32
    /// Where the chain of its lines begins and ends; in a group that was joined these are not the first and the last.
    var head: UInt32
    var tail: UInt32
    /// What all its lines take in memory, more or less, when they are read: their text and `overhead` for each.
    var bytes: Int
  }

  /// A line as it is read back.
  struct Place: Sendable {
    let offset: Int
    let length: UInt32
    /// From 1.
    let number: UInt32
  }

  /// With their ends.
  private var lengths = SegmentedNumbers(near: .zero)
  /// The next line of the same group.
  private var next = SegmentedNumbers(near: .ownIndex)
  /// The offset of every line whose number divides by `stride`.
  private var offsets: [Int] = []
  private var end: Int

  private static let stride = 16

  /// - Parameter start: where the first line begins.
  init(start: Int) { end = start }

  var count: Int { lengths.count }

  mutating func append(length: UInt32) {
    if count % Self.stride == 0 { offsets.append(end) }
    lengths.append(length)
    next.append(Self.none)
    end += Int(length)
  }

  /// Adds the last line to a group.
  mutating func addLast(to group: inout Group?) {
    let line = UInt32(count - 1)
    let length = Int(lengths[count - 1]) + Self.overhead
    guard var known = group else {
      group = Group(first: line, last: line, head: line, tail: line, bytes: length)
      return
    }
    next[Int(known.tail)] = line
    known.tail = line
    known.last = line
    known.bytes += length
    group = known
  }

  /// Joins two groups, whose lines are in no order then.
  mutating func join(_ a: Group, _ b: Group) -> Group {
    next[Int(a.tail)] = b.head
    return Group(
      first: min(a.first, b.first), last: max(a.last, b.last), head: a.head, tail: b.tail, bytes: a.bytes + b.bytes)
  }

  /// Cuts a group whose lines are in order into several of at most `size` bytes, or one line.
  mutating func split(_ group: Group, into size: Int) -> [Group] {
    var parts: [Group] = []
    var line = group.head
    while line != Self.none {
      let following = next[Int(line)]
      let length = Int(lengths[Int(line)]) + Self.overhead
      if let part = parts.last, part.bytes + length <= size {
        parts[parts.count - 1].last = line
        parts[parts.count - 1].tail = line
        parts[parts.count - 1].bytes += length
      } else {
        if let part = parts.last { next[Int(part.tail)] = Self.none }
        parts.append(Group(first: line, last: line, head: line, tail: line, bytes: length))
      }
      line = following
    }
    return parts
  }

  /// The lines of groups, in the order of the input.
  func places(of groups: ArraySlice<Group>) -> [Place] {
    var numbers: [UInt32] = []
    for group in groups {
      var line = group.head
      while line != Self.none {
        numbers.append(line)
        line = next[Int(line)]
      }
    }
    numbers.sort()
    return numbers.map { Place(offset: offset(of: Int($0)), length: lengths[Int($0)], number: $0 + 1) }
  }

  private func offset(of line: Int) -> Int {
    let mark = line / Self.stride
    var offset = offsets[mark]
    for earlier in mark * Self.stride..<line { offset += Int(lengths[earlier]) }
    return offset
  }
}
