/// Finds which of many literals a folded text holds, in one pass.
///
/// Each literal, of two bytes or more, is represented by its rarest window of two, three or four. A bit table says for
/// each place of the text whether a window starts there that might be one of those; the few that pass are compared in
/// full.
///
/// `@unchecked Sendable`: its memory is written in `init` only.
final class LiteralIndex: @unchecked Sendable {
  /// A literal under one of its windows.
  struct Entry {
    let value: UInt128
    let mask: UInt128
    /// Where the window stands in the literal.
    let offset: UInt8
    let count: UInt8
    let startsWord: Bool
    let endsWord: Bool
    /// The sets that it is in, in `sets`.
    let first: Int32
    let last: Int32
  }

  /// Windows of equal length.
  struct Table {
    let mask: UInt32
    let shift: UInt32
    /// One bit a hash.
    let bits: UnsafePointer<UInt64>
    /// For each few hashes the first of their entries, and behind the last one their end: few, so that what a cache holds
    /// reaches for more of the text.
    let starts: UnsafePointer<Int32>
    let entries: UnsafePointer<Entry>
  }

  let pairs: Table
  let triples: Table
  let quadruples: Table
  let sets: UnsafePointer<Int32>
  /// For each of `sets` whether it is asked where its literals stand.
  let isPlaced: UnsafePointer<Bool>

  /// Nil without any literal.
  ///
  /// - Parameters:
  ///   - placed: for each set whether it is asked where its literals stand.
  ///   - number: of the first set; the others follow.
  ///   - room: bits a window; more of them cost memory and save comparisons.
  init?(_ wanted: [[Literal]], placed: [Bool], from number: Int, room: Int = 24) {
    if wanted.allSatisfy(\.isEmpty) { return nil }
    let users = LiteralUsers(of: wanted)
    let windows = users.literals.map(Self.rarestWindow)
    let sets = users.sets
    isPlaced = sets.map { placed[Int($0)] }.pinned
    self.sets = sets.map { $0 + Int32(number) }.pinned
    pairs = Table(users, windows, length: 2, room: room)
    triples = Table(users, windows, length: 3, room: room)
    quadruples = Table(users, windows, length: 4, room: room)
  }

  deinit {
    for table in [pairs, triples, quadruples] {
      table.bits.deallocate()
      table.starts.deallocate()
      table.entries.deallocate()
    }
    sets.deallocate()
    isPlaced.deallocate()
  }

  private static let longestWindow = 4

  /// A part of a literal by which it is found.
  struct Window {
    let value: UInt32
    let offset: Int
    let count: Int
    /// How often 200 bytes hold it.
    let expected: Double
  }

  static func rarestWindow(of literal: Literal) -> Window {
    let count = min(longestWindow, literal.count)
    let (best, lowest) = LetterFrequency.rarestPart(of: literal, length: count)
    let value = UInt32(truncatingIfNeeded: literal.value >> UInt128(8 * best))
    return Window(value: value & LiteralIndex.windowMask(count), offset: best, count: count, expected: lowest)
  }

  static func windowMask(_ count: Int) -> UInt32 { count >= 4 ? .max : (1 << UInt32(8 * count)) - 1 }

  static func hash(_ window: UInt32, _ shift: UInt32) -> Int { Int((window &* 0x9E37_79B1) >> shift) }
}

extension LiteralIndex.Table {
  /// The binary logarithm of how many hashes share their entries.
  private static let shared: UInt32 = 4

  @inline(__always)
  func entries(of hash: Int) -> UnsafeBufferPointer<LiteralIndex.Entry> {
    let bucket = hash >> Int(Self.shared)
    return UnsafeBufferPointer(start: entries + Int(starts[bucket]), count: Int(starts[bucket + 1] - starts[bucket]))
  }

  /// - Parameter windows: of the literals; those of another length are passed over.
  init(_ users: LiteralUsers, _ windows: [LiteralIndex.Window], length: Int, room: Int) {
    let count = windows.reduce(0) { $0 + ($1.count == length ? 1 : 0) }
    var size: UInt32 = 6
    while size < 20, 1 << size < room * count { size += 1 }
    let shift = 32 - size
    var bits = [UInt64](repeating: 0, count: 1 << Int(size - 6))
    var starts = [Int32](repeating: 0, count: (1 << Int(size - Self.shared)) + 1)
    for window in windows where window.count == length {
      let hash = LiteralIndex.hash(window.value, shift)
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
      starts[hash >> Int(Self.shared) + 1] += 1
    }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    let entries = UnsafeMutablePointer<LiteralIndex.Entry>.allocate(capacity: count)
    for (index, window) in windows.enumerated() where window.count == length {
      let bucket = LiteralIndex.hash(window.value, shift) >> Int(Self.shared)
      let literal = users.literals[index]
      (entries + Int(next[bucket])).initialize(
        to: LiteralIndex.Entry(
          value: literal.value, mask: literal.mask, offset: UInt8(window.offset),
          count: UInt8(literal.count), startsWord: literal.startsWord, endsWord: literal.endsWord,
          first: users.starts[index], last: users.starts[index + 1]))
      next[bucket] += 1
    }
    self.init(
      mask: LiteralIndex.windowMask(length), shift: shift, bits: bits.pinned, starts: starts.pinned,
      entries: UnsafePointer(entries))
  }
}

extension Array {
  /// A copy of the elements in memory of its own, which whoever asked for it frees.
  var pinned: UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: count)
    withUnsafeBufferPointer { elements in
      if let start = elements.baseAddress { memory.initialize(from: start, count: count) }
    }
    return UnsafePointer(memory)
  }
}
