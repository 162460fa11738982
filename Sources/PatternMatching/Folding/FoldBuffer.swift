import Glibc

/// A text in folded form, in memory that is used again for the next one.
struct FoldBuffer: ~Copyable {
  /// Zeros before and behind the text, so that 16 bytes can be read anywhere.
  static let margin = 16

  private var storage: UnsafeMutablePointer<UInt8>
  /// For each folded byte where the scalar it came from starts; `inside` for all but the first byte of a scalar.
  private var origins: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  private(set) var count = 0
  /// Valid for the plain form only.
  private(set) var kinds = CharacterKinds.none

  init() {
    capacity = 4_096
    storage = .allocate(capacity: capacity + 2 * Self.margin)
    storage.initialize(repeating: 0, count: Self.margin)
    origins = .allocate(capacity: capacity + 1)
  }

  deinit {
    storage.deallocate()
    origins.deallocate()
  }

  fileprivate static let inside = UInt32.max

  /// The offset of the scalar that a folded byte starts; nil where it starts none.
  func origin(of index: Int) -> Int? { origins[index] == Self.inside ? nil : Int(origins[index]) }

  /// The offset of the scalar behind the one that a folded byte starts, or `end` behind the last one.
  func nextOrigin(behind index: Int, in end: Int) -> Int {
    var next = index + 1
    while next < count, origins[next] == Self.inside { next += 1 }
    return next < count ? Int(origins[next]) : end
  }

  /// The bytes that a range of whole folded characters came from, in a text of `end` bytes.
  func original(of range: Range<Int>, in end: Int) -> Range<Int> {
    guard !range.isEmpty, let start = origin(of: range.lowerBound) else { return 0..<0 }
    return start..<nextOrigin(behind: range.upperBound - 1, in: end)
  }

  /// The offset of the scalar that stands `characters` before the one that a folded byte starts, or of the first one.
  func origin(_ characters: Int, before index: Int) -> Int {
    var (place, left) = (index, characters)
    while place > 0, left > 0 {
      place -= 1
      if origins[place] != Self.inside { left -= 1 }
    }
    return place == 0 ? 0 : Int(origins[place])
  }

  /// The first byte of the text, with `margin` zeros before it and behind the last one.
  var base: UnsafePointer<UInt8> { UnsafePointer(storage + Self.margin) }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    storage.deallocate()
    origins.deallocate()
    capacity = wanted + wanted / 2
    storage = .allocate(capacity: capacity + 2 * Self.margin)
    storage.initialize(repeating: 0, count: Self.margin)
    origins = .allocate(capacity: capacity + 1)
  }

  /// Folds `bytes`, which are valid UTF-8.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, form: TextForm) {
    reserve(bytes.count)
    switch form {
    case .plain: fold(bytes, table: .plain, isSkeleton: false)
    case .skeleton: fold(bytes, table: .skeleton, isSkeleton: true)
    }
    (storage + Self.margin + count).initialize(repeating: 0, count: Self.margin)
  }

  /// Once for each form, so that neither asks for the other's rules at every byte.
  @inline(__always)
  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, table: FoldTable, isSkeleton: Bool) {
    var writer = Writer(output: storage + Self.margin, origins: origins, isSkeleton: isSkeleton)
    defer {
      count = writer.end
      kinds = CharacterKinds(bits: writer.kinds)
    }
    guard let start = bytes.baseAddress else { return }
    table.ascii.withUnsafeBufferPointer { ascii in
      FoldedByte.kinds.withUnsafeBufferPointer { kinds in
        var at = 0
        while at < bytes.count {
          let byte = bytes[at]
          if byte < 0x80 {
            let folded = ascii[Int(byte)]
            writer.write(folded, from: UInt32(truncatingIfNeeded: at))
            writer.kinds |= kinds[Int(folded)]
            at += 1
          } else {
            let (scalar, next) = ScalarBytes.scalar(at: at, in: start)
            writer.kinds |= CharacterKinds.beyondASCII(scalar)
            let entry = table.entry(scalar)
            if entry == FoldTable.unchanged {
              writer.copy(bytes, at..<next)
            } else {
              writer.write(entry, from: UInt32(truncatingIfNeeded: at), kinds: kinds)
            }
            at = next
          }
        }
      }
    }
  }

  /// Where the folded bytes go.
  private struct Writer {
    let output: UnsafeMutablePointer<UInt8>
    let origins: UnsafeMutablePointer<UInt32>
    let isSkeleton: Bool
    var end = 0
    var last: UInt8 = 0
    var kinds: UInt64 = 0

    /// Without a branch: which bytes are dropped cannot be foreseen.
    @inline(__always)
    mutating func write(_ byte: UInt8, from origin: UInt32) {
      output[end] = byte
      origins[end] = origin
      let isKept = isSkeleton ? byte != last && byte != 0 : byte != last || byte != FoldedByte.space
      end += isKept ? 1 : 0
      last = isSkeleton && byte == 0 ? last : byte
    }

    /// An entry of the table.
    mutating func write(_ entry: UInt32, from origin: UInt32, kinds known: UnsafeBufferPointer<UInt64>) {
      var (rest, origin) = (entry, origin)
      for _ in 0..<entry >> 24 {
        let byte = UInt8(truncatingIfNeeded: rest)
        write(byte, from: origin)
        kinds |= known[Int(byte)]
        rest >>= 8
        origin = FoldBuffer.inside
      }
    }

    /// A scalar that stays as it is.
    mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      for index in range {
        output[end] = bytes[index]
        origins[end] = index == range.lowerBound ? UInt32(truncatingIfNeeded: index) : FoldBuffer.inside
        end += 1
      }
      last = bytes[range.upperBound - 1]
      kinds |= CharacterKinds.other.bits | CharacterKinds.digit.bits
    }
  }

  /// Whether both have the same bytes.
  func holdsSame(as other: borrowing FoldBuffer) -> Bool {
    count == other.count && memcmp(base, other.base, count) == 0
  }

  /// Whether the text was ASCII before it was folded; valid for the plain form only.
  var isOfASCII: Bool { kinds.bits & CharacterKinds.beyondASCII.bits == 0 }

  /// The longest row of equal letters; letters of more than one byte are all taken for equal ones.
  func longestRun() -> Int {
    var longest = 0
    var current = 0
    var last: UInt8 = 0
    for index in 0..<count {
      let byte = base[index]
      current = byte == last || (byte >= 0x80 && last >= 0x80) ? current + 1 : 1
      longest = max(longest, current)
      last = byte
    }
    return longest
  }
}
