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
    origins = .allocate(capacity: capacity)
  }

  deinit {
    storage.deallocate()
    origins.deallocate()
  }

  private static let inside = UInt32.max

  /// The offset of the scalar that a folded byte starts; nil where it starts none.
  func origin(of index: Int) -> Int? { origins[index] == Self.inside ? nil : Int(origins[index]) }

  /// The first byte of the text, with `margin` zeros before it and behind the last one.
  var base: UnsafePointer<UInt8> { UnsafePointer(storage + Self.margin) }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    storage.deallocate()
    origins.deallocate()
    capacity = wanted + wanted / 2
    storage = .allocate(capacity: capacity + 2 * Self.margin)
    storage.initialize(repeating: 0, count: Self.margin)
    origins = .allocate(capacity: capacity)
  }

  /// Folds `bytes`, which are valid UTF-8.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, form: TextForm) {
    reserve(bytes.count)
    let table = form.table
    let output = storage + Self.margin
    let origins = self.origins
    let isSkeleton = form == .skeleton
    count = table.ascii.withUnsafeBufferPointer { ascii in
      FoldedByte.kinds.withUnsafeBufferPointer { kindOf in
        var at = 0
        var end = 0
        var last: UInt8 = 0
        var found: UInt64 = 0
        while at < bytes.count {
          let byte = bytes[at]
          if byte < 0x80 {
            at += 1
            let folded = ascii[Int(byte)]
            if isSkeleton ? folded == 0 || folded == last : folded == last && folded == FoldedByte.space { continue }
            output[end] = folded
            origins[end] = UInt32(truncatingIfNeeded: at &- 1)
            end += 1
            last = folded
            found |= kindOf[Int(folded)]
          } else {
            let (scalar, next) = Self.scalar(at: at, in: bytes)
            var entry = table.entry(scalar)
            if entry == FoldTable.unchanged {
              for index in at..<next {
                output[end + index - at] = bytes[index]
                origins[end + index - at] = Self.inside
              }
              origins[end] = UInt32(truncatingIfNeeded: at)
              end += next - at
              last = bytes[next - 1]
              found |= CharacterKinds.other.bits | CharacterKinds.digit.bits
            } else {
              var origin = UInt32(truncatingIfNeeded: at)
              for _ in 0..<entry >> 24 {
                let folded = UInt8(truncatingIfNeeded: entry)
                entry = entry & 0xFF00_0000 | (entry & 0xFF_FFFF) >> 8
                if folded == last, isSkeleton || folded == FoldedByte.space { continue }
                output[end] = folded
                origins[end] = origin
                origin = Self.inside
                end += 1
                last = folded
                found |= kindOf[Int(folded)]
              }
            }
            at = next
          }
        }
        kinds = CharacterKinds(bits: found)
        return end
      }
    }
    (output + count).initialize(repeating: 0, count: Self.margin)
  }

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

  /// Decodes the scalar at `index`; the bytes are valid UTF-8.
  private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, next: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), index + 2) }
    let two = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | two, index + 3) }
    return ((lead & 0x07) << 18 | two << 6 | UInt32(bytes[index + 3] & 0x3F), index + 4)
  }
}
