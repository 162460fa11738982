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

  /// Nil without any set.
  ///
  /// - Parameters:
  ///   - number: of the first set; the others follow.
  ///   - room: bits a window; more of them cost memory and save comparisons.
  init?(_ wanted: [(literals: [Literal], isPlaced: Bool)], from number: Int, room: Int = 24) {
    if wanted.isEmpty { return nil }
    var wantedLiterals: [(literal: Literal, set: Int32)] = []
    for (index, set) in wanted.enumerated() {
      for literal in set.literals { wantedLiterals.append((literal.checkable, Int32(index))) }
    }
    wantedLiterals.sort { $0.literal < $1.literal || ($0.literal == $1.literal && $0.set < $1.set) }
    var sets: [Int32] = []
    sets.reserveCapacity(wantedLiterals.count)
    var windows: [[(window: UInt32, entry: Entry)]] = Array(repeating: [], count: Self.longestWindow + 1)
    var next = 0
    while next < wantedLiterals.count {
      let literal = wantedLiterals[next].literal
      let first = Int32(sets.count)
      while next < wantedLiterals.count, wantedLiterals[next].literal == literal {
        sets.append(wantedLiterals[next].set)
        next += 1
      }
      let window = Self.rarestWindow(of: literal)
      let entry = Entry(
        value: literal.value, mask: Self.mask(literal.count), offset: UInt8(window.offset),
        count: UInt8(literal.count), startsWord: literal.startsWord, endsWord: literal.endsWord, first: first,
        last: Int32(sets.count))
      windows[window.count].append((window.value, entry))
    }
    isPlaced = sets.map { wanted[Int($0)].isPlaced }.pinned
    self.sets = sets.map { $0 + Int32(number) }.pinned
    pairs = Table(windows[2], length: 2, room: room)
    triples = Table(windows[3], length: 3, room: room)
    quadruples = Table(windows[4], length: 4, room: room)
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

  private static func mask(_ count: Int) -> UInt128 { count >= 16 ? .max : (UInt128(1) << UInt128(8 * count)) - 1 }

  private static let longestWindow = 4

  static func rarestWindow(of literal: Literal) -> (value: UInt32, offset: Int, count: Int, expected: Double) {
    let count = min(longestWindow, literal.count)
    var best = 0
    var lowest = Double.infinity
    for offset in 0...(literal.count - count) {
      let expected = LetterFrequency.expected(literal.part(from: offset, count))
      if expected < lowest { (best, lowest) = (offset, expected) }
    }
    let value = UInt32(truncatingIfNeeded: literal.value >> UInt128(8 * best))
    return (value & LiteralIndex.windowMask(count), best, count, lowest)
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

  init(_ windows: [(window: UInt32, entry: LiteralIndex.Entry)], length: Int, room: Int) {
    var size: UInt32 = 6
    while size < 20, 1 << size < room * windows.count { size += 1 }
    let shift = 32 - size
    let hashed = windows.map { (hash: LiteralIndex.hash($0.window, shift), entry: $0.entry) }
    var bits = [UInt64](repeating: 0, count: 1 << Int(size - 6))
    var starts = [Int32](repeating: 0, count: (1 << Int(size - Self.shared)) + 1)
    for (hash, _) in hashed {
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
      starts[hash >> Int(Self.shared) + 1] += 1
    }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: hashed.count)
    for (index, item) in hashed.enumerated() {
      let bucket = item.hash >> Int(Self.shared)
      order[Int(next[bucket])] = index
      next[bucket] += 1
    }
    self.init(
      mask: LiteralIndex.windowMask(length), shift: shift, bits: bits.pinned, starts: starts.pinned,
      entries: order.map { hashed[$0].entry }.pinned)
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
