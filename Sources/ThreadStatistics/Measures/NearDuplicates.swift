/// Finds fingerprints that have another one within a Hamming distance of three.
///
/// Two that differ in at most three of four blocks of bits agree in one of the blocks: it is enough to compare those
/// that agree in a block. Large groups are divided again by the bits that are left, so that nobody can write comments
/// that make the search quadratic. Source: Manku, Jain, Das Sarma 2007, "Detecting near-duplicates for web crawling".
struct NearDuplicates {
  static let distance = 3

  private var fingerprints: [UInt64]
  private var copies: [Int]
  private var hasTwin: [Bool]

  /// How many of the fingerprints have a twin.
  static func count(in sorted: some RandomAccessCollection<UInt64>) -> Int {
    if sorted.count < 2 { return 0 }
    var search = NearDuplicates(sorted)
    search.compare(Array(search.fingerprints.indices), free: .max, level: 0)
    return zip(search.hasTwin, search.copies).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }

  private init(_ sorted: some RandomAccessCollection<UInt64>) {
    fingerprints = []
    copies = []
    for value in sorted {
      if fingerprints.last == value {
        copies[copies.count - 1] += 1
      } else {
        fingerprints.append(value)
        copies.append(1)
      }
    }
    hasTwin = copies.map { $0 > 1 }
  }

  private static let smallGroup = 64
  private static let deepest = 3

  /// - Parameters:
  ///   - group: agrees in all bits that are not `free`.
  ///   - level: divisions so far, at most three; the depth of the recursion.
  private mutating func compare(_ group: [Int], free: UInt64, level: Int) {
    if group.count <= Self.smallGroup || level == Self.deepest {
      compareAll(group)
      return
    }
    for block in Self.blocks(of: free) {
      let order = group.sorted { (fingerprints[$0] & block, $0) < (fingerprints[$1] & block, $1) }
      var start = 0
      while start < order.count {
        let key = fingerprints[order[start]] & block
        var end = start + 1
        while end < order.count, fingerprints[order[end]] & block == key { end += 1 }
        if end - start > 1 { compare(Array(order[start..<end]), free: free & ~block, level: level + 1) }
        start = end
      }
    }
  }

  private mutating func compareAll(_ group: [Int]) {
    for first in group where !hasTwin[first] {
      for second in group where second != first {
        guard (fingerprints[first] ^ fingerprints[second]).nonzeroBitCount <= Self.distance else { continue }
        hasTwin[first] = true
        hasTwin[second] = true
        break
      }
    }
  }

  /// Four blocks of about a quarter of the bits each.
  private static func blocks(of free: UInt64) -> [UInt64] {
    var blocks = [UInt64](repeating: 0, count: 4)
    let total = free.nonzeroBitCount
    var seen = 0
    for bit in 0..<64 where free >> UInt64(bit) & 1 == 1 {
      blocks[seen * 4 / total] |= 1 << UInt64(bit)
      seen += 1
    }
    return blocks
  }
}
