package import ThreadModel

/// A format of records, one a line, whose lines tell which thread they belong to: an input of any size can be read
/// thread by thread.
package protocol LineFormat: ThreadFormat {
  /// Whether an input that begins like this has its records in lines; asked of documents of this format only.
  static func hasLines(_ head: InputDocument) -> Bool
  static func placer(_ context: ParseContext) -> any LinePlacer
  static func lineReader(_ context: ParseContext) -> any LineReader
}

/// Says which lines have to be read together. Lines that share a key do, and so do all that are joined by a line with
/// several.
package protocol LinePlacer {
  /// - Parameter line: valid UTF-8 or nearly so, with or without its end.
  mutating func place(_ line: Span<UInt8>) -> LinePlacement
}

/// Where a line belongs. Keys are hashes: different threads may share one, which costs memory and nothing else.
package enum LinePlacement: Sendable, Hashable {
  /// It has no record.
  case nowhere
  case thread(UInt64)
  /// It has records of several threads, or joins what others say of them.
  case threads([UInt64])
  /// It names no thread, nothing that it answers and no depth.
  case loose
}

/// Takes lines of one or several threads, piece by piece and in order, and makes records of them.
package protocol LineReader {
  mutating func read(_ lines: InputDocument)
  /// Everything that was read; called once, at the end.
  mutating func finish() -> ParsedPage
}

/// FNV-1a, 64 bits. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/.
package struct KeyHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Of a thread's key; of nil, what lines without a thread share.
  package static func of(_ key: String?) -> UInt64 {
    guard let key else { return 0 }
    var hash = KeyHash()
    for byte in key.utf8 { hash.add(byte) }
    return hash.value
  }

  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>, prefix: StaticString = "") -> UInt64 {
    var hash = KeyHash()
    for byte in UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount) { hash.add(byte) }
    for place in range { hash.add(bytes[place]) }
    return hash.value
  }
}
