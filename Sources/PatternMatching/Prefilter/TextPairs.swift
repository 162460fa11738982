/// Where the bytes of a folded text stand in pairs, so that single literals are found in it without reading it again.
/// Used again for one text after another.
final class TextPairs {
  /// By hash: 1 + the last place of such a pair + what texts before took; less where the text has none.
  private let last: UnsafeMutablePointer<UInt32>
  /// By place: the one before with the same hash; -1 where there is none.
  private var previous: UnsafeMutablePointer<Int32>
  private var capacity = 4_096
  /// What texts before took.
  private var base: UInt32 = 0
  private var count = 0
  private(set) var isBuilt = false

  private static let bits: UInt32 = 12

  init() {
    last = .allocate(capacity: 1 << Int(Self.bits))
    last.initialize(repeating: 0, count: 1 << Int(Self.bits))
    previous = .allocate(capacity: capacity)
  }

  deinit {
    last.deallocate()
    previous.deallocate()
  }

  @inline(__always)
  private static func hash(_ window: UInt32) -> Int { Int(((window & 0xFFFF) &* 0x9E37_79B1) >> (32 - bits)) }

  func forget() { isBuilt = false }

  func build(_ text: borrowing FoldBuffer) {
    base += UInt32(count)
    count = text.count
    if count > capacity {
      previous.deallocate()
      capacity = count + count / 2
      previous = .allocate(capacity: capacity)
    }
    if UInt64(base) + UInt64(count) > UInt64(Int32.max) {
      last.update(repeating: 0, count: 1 << Int(Self.bits))
      base = 0
    }
    let raw = UnsafeRawPointer(text.base)
    for at in 0..<count {
      let hash = Self.hash(raw.loadUnaligned(fromByteOffset: at, as: UInt32.self))
      previous[at] = max(-1, Int32(bitPattern: last[hash]) - Int32(bitPattern: base) - 1)
      last[hash] = base + UInt32(at) + 1
    }
    isBuilt = true
  }

  /// A literal of two bytes or more.
  struct Entry {
    private let value: UInt128
    fileprivate let hash: UInt16
    /// Where in the literal the bytes stand by which it is found.
    fileprivate let offset: UInt8
    private let count: UInt8
    private let startsWord: Bool
    private let endsWord: Bool

    init(_ literal: Literal) {
      value = literal.value
      let middle = literal.count / 2 - 1
      hash = UInt16(TextPairs.hash(UInt32(truncatingIfNeeded: literal.value >> UInt128(8 * middle))))
      offset = UInt8(middle)
      count = UInt8(literal.count)
      startsWord = literal.startsWord
      endsWord = literal.endsWord
    }

    /// A literal may reach over the end of the text: there are zeros, which no literal holds.
    @inline(__always)
    fileprivate func stands(at start: Int, in text: UnsafePointer<UInt8>) -> Bool {
      let held = UnsafeRawPointer(text).loadUnaligned(fromByteOffset: start, as: UInt128.self)
      return (held ^ value) &<< UInt128(8 * (16 - Int(count))) == 0
        && !(startsWord && FoldedByte.isWord(text[start - 1]))
        && !(endsWord && FoldedByte.isWord(text[start + Int(count)]))
    }
  }

  /// Calls `body` for the places of a literal, the last one first, until it returns false.
  ///
  /// - Parameter text: the first byte of the one that was built from.
  @inline(__always)
  func forEachPlace(of entry: Entry, in text: UnsafePointer<UInt8>, _ body: (Int) -> Bool) {
    var place = Int(last[Int(entry.hash)]) - Int(base) - 1
    while place >= 0 {
      let start = place - Int(entry.offset)
      if start >= 0, entry.stands(at: start, in: text), !body(start) { return }
      place = Int(previous[place])
    }
  }
}
