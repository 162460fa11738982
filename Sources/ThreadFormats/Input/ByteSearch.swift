/// Plain search on bytes: valid UTF-8 in valid UTF-8 is found on scalar boundaries only.
enum ByteSearch {
  /// The offset of the first occurrence at or after `start`.
  static func first(_ needle: StaticString, in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
    let needle = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
    guard let head = needle.first else { return start }
    var place = start
    let last = bytes.count - needle.count
    while place <= last {
      if bytes[place] == head {
        var matched = 1
        while matched < needle.count, bytes[place + matched] == needle[matched] { matched += 1 }
        if matched == needle.count { return place }
      }
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
