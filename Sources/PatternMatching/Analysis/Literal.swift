/// Up to 16 bytes of folded text that stand next to each other, with what is known of the bytes around them.
///
/// A number and no array: sets of thousands of literals are built while rules load.
struct Literal: Hashable, Sendable {
  /// The bytes, the first one lowest.
  private(set) var value: UInt128 = 0
  private(set) var count = 0
  /// Whether no word may reach into the literal from before, or run on behind it.
  private(set) var startsWord = false
  private(set) var endsWord = false

  static let capacity = 16
  static let empty = Literal()
  /// `\b`: nothing, but between two words.
  static let boundary = Literal(boundary: true)

  init() {}

  private init(boundary: Bool) {
    startsWord = boundary
    endsWord = boundary
  }

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes.prefix(Self.capacity) {
      value |= UInt128(byte) << UInt128(8 * count)
      count += 1
    }
  }

  /// - Parameter packed: up to three bytes, lowest first, and their number in the topmost byte.
  init(packed: UInt32) {
    value = UInt128(packed & 0xFF_FFFF)
    count = Int(packed >> 24)
  }

  /// The bytes alone: few literals differ in their marks only.
  func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(truncatingIfNeeded: value))
    hasher.combine(UInt64(truncatingIfNeeded: value &>> 64))
  }

  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: value &>> UInt128(truncatingIfNeeded: 8 * index)) }

  /// Ones where the bytes are.
  var mask: UInt128 { count >= Self.capacity ? .max : (UInt128(1) << UInt128(8 * count)) - 1 }

  var first: UInt8 { self[0] }
  var last: UInt8 { self[count - 1] }
  var bytes: [UInt8] { (0..<count).map { self[$0] } }

  /// `length` bytes from `offset` on, which are there.
  func part(from offset: Int, _ length: Int) -> Literal {
    var part = Literal()
    part.value = value &>> UInt128(truncatingIfNeeded: 8 * offset)
    if length < Self.capacity { part.value &= (UInt128(1) &<< UInt128(truncatingIfNeeded: 8 * length)) - 1 }
    part.count = length
    return part
  }

  /// Whether appending `other` keeps all bytes.
  func holds(_ other: Literal) -> Bool { count + other.count <= Self.capacity }

  /// This and then `other`, as folding would leave them: of two equal bytes that `collapses` only one stays.
  ///
  /// What does not fit is cut off at the end.
  func appending(_ other: Literal, collapses: (UInt8) -> Bool) -> Literal {
    var result = self
    if other.count == 0 {
      result.endsWord = endsWord || other.startsWord
      if count == 0 { result.startsWord = result.endsWord }
      return result
    }
    var tail = other
    if count > 0, last == other.first, collapses(last) {
      tail.value >>= 8
      tail.count -= 1
    }
    if count < Self.capacity { result.value |= tail.value &<< UInt128(truncatingIfNeeded: 8 * count) }
    result.count = min(Self.capacity, count + tail.count)
    result.endsWord = other.endsWord && count + tail.count <= Self.capacity
    if count == 0 { result.startsWord = startsWord || other.startsWord }
    return result
  }

  /// The literal with its marks only where they can be tested: next to a byte that belongs to a word for certain.
  var checkable: Literal {
    var result = self
    if count == 0 || !FoldedByte.isWord(first) { result.startsWord = false }
    if count == 0 || !FoldedByte.isWord(last) { result.endsWord = false }
    return result
  }
}

extension Literal: Comparable {
  static func < (left: Literal, right: Literal) -> Bool {
    if left.count != right.count { return left.count < right.count }
    if left.value != right.value { return left.value < right.value }
    return left.marks < right.marks
  }

  private var marks: Int { (startsWord ? 1 : 0) + (endsWord ? 2 : 0) }
}
