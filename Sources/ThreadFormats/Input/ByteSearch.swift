/// Plain search on bytes: valid UTF-8 in valid UTF-8 is found on scalar boundaries only.
enum ByteSearch {
  /// The offset of the first occurrence at or after `start`.
  static func first(_ needle: StaticString, in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
    let needle = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
    guard let head = needle.first else { return start }
    return bytes.withUnsafeBufferPointer { bytes in
      var place = start
      let last = bytes.count - needle.count
      while let next = self.place(of: head, in: bytes, from: place), next <= last {
        var matched = 1
        while matched < needle.count, bytes[next + matched] == needle[matched] { matched += 1 }
        if matched == needle.count { return next }
        place = next + 1
      }
      return nil
    }
  }

  /// The offset of the first such byte at or after `start`.
  ///
  /// Looks at eight bytes at a time: a byte that is sought is zero in the difference, and of the bits that subtraction
  /// then sets the lowest is right (Warren, Hacker's Delight, 6-1).
  static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    while place + 8 <= bytes.count {
      let difference =
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ pattern
      let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// Whether the bytes have the word in them.
  static func occurs(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let head = word.first, bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { place in
      bytes[place] == head && bytes[place..<place + word.count].elementsEqual(word)
    }
  }

  /// Whether the word stands at this place.
  static func starts(_ bytes: Span<UInt8>, at place: Int, with word: StaticString) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard place >= 0, place + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[place + offset] != word[offset] { return false }
    return true
  }
}
