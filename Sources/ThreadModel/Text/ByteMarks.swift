/// Looks for one of two bytes, eight bytes at a time.
enum ByteMarks {
  /// The first place from `start` on; the end where there is none.
  static func next(_ a: UInt8, _ b: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let (first, second) = (word ^ (ones &* UInt64(a)), word ^ (ones &* UInt64(b)))
      // In each term the lowest byte that is flagged is right; higher ones may be flagged for nothing.
      let found = ((first &- ones) & ~first | (second &- ones) & ~second) & (ones &* 0x80)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < raw.count, raw[place] != a, raw[place] != b { place += 1 }
    return min(place, max(start, raw.count))
  }
}
