/// Looks for one of two bytes, eight bytes at a time.
enum ByteMarks {
  /// The first place from `start` on; the end where there is none.
  static func next(_ a: UInt8, _ b: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place + 8 <= raw.count {
      let word = EightBytes.load(raw, at: place)
      let found = EightBytes.marks(of: a, in: word) | EightBytes.marks(of: b, in: word)
      if found != 0 { return place + EightBytes.place(ofFirst: found) }
      place += 8
    }
    while place < raw.count, raw[place] != a, raw[place] != b { place += 1 }
    return min(place, max(start, raw.count))
  }
}
