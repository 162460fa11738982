/// Which entries a hash belongs to. A bit table answers for nearly all that belong to none.
///
/// `@unchecked Sendable`: its memory is written in `init` only.
final class RestTable: @unchecked Sendable {
  private let shift: UInt32
  private let bits: UnsafePointer<UInt64>
  /// For each hash the first of its rows, and behind the last one their end.
  private let starts: UnsafePointer<Int32>
  private let rows: UnsafePointer<Row>

  private struct Row {
    let hash: UInt32
    let entry: Int32
  }

  /// Bits a row.
  private static let room = 16

  init(_ rests: [(hash: UInt32, entry: Int32)]) {
    var size: UInt32 = 6
    while size < 22, 1 << Int(size) < Self.room * rests.count { size += 1 }
    let shift = 32 - size
    var bits = [UInt64](repeating: 0, count: 1 << Int(size - 6))
    // As many buckets as words of bits: a few rows in each that is not empty.
    var starts = [Int32](repeating: 0, count: bits.count + 1)
    for rest in rests {
      let place = Int(rest.hash >> shift)
      bits[place >> 6] |= 1 << UInt64(place & 63)
      starts[place >> 6 + 1] += 1
    }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    var order = [Row](repeating: Row(hash: 0, entry: 0), count: rests.count)
    for rest in rests {
      let bucket = Int(rest.hash >> shift) >> 6
      order[Int(next[bucket])] = Row(hash: rest.hash, entry: rest.entry)
      next[bucket] += 1
    }
    self.shift = shift
    self.bits = bits.pinned
    self.starts = starts.pinned
    rows = order.pinned
  }

  deinit {
    bits.deallocate()
    starts.deallocate()
    rows.deallocate()
  }

  static func hash(_ number: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: ((number ^ number >> 29) &* base) >> 32) }

  private static let base: UInt64 = 0xBF58_476D_1CE4_E5B9

  @inline(__always)
  func forEachEntry(of hash: UInt32, _ body: (Int32) -> Void) {
    let place = Int(hash >> shift)
    guard bits[place >> 6] >> UInt64(place & 63) & 1 != 0 else { return }
    for row in Int(starts[place >> 6])..<Int(starts[place >> 6 + 1]) where rows[row].hash == hash {
      body(rows[row].entry)
    }
  }
}
