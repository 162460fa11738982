/// Letters as most names and texts have them, whose other case and canonical form are known without a table: ASCII, and
/// the Russian alphabet.
///
/// `Fold` goes over such a text byte by byte and comes to the fingerprint of what `NameIndex` makes of a name: lower case,
/// runs of white space as one space, none at the ends.
enum PlainName {
  struct Fold {
    private var hash = Fingerprint()
    /// White space that is a space if anything follows.
    private var waits = false
    private(set) var isEmpty = true

    var fingerprint: UInt64 { hash.value }

    mutating func append(ascii byte: UInt8) {
      switch byte {
      case 9...13, 32: waits = !isEmpty
      case 65...90: add(byte | 0x20)
      default: add(byte)
      }
    }

    /// Two bytes that `isCyrillic`.
    mutating func append(_ lead: UInt8, _ next: UInt8) {
      switch (lead, next) {
      case (0xD0, 0x81): add(0xD1, 0x91)
      case (0xD0, 0x90...0x9F): add(0xD0, next + 0x20)
      case (0xD0, 0xA0...0xAF): add(0xD1, next - 0x20)
      default: add(lead, next)
      }
    }

    private mutating func add(_ bytes: UInt8...) {
      if waits { hash.mix(32) }
      waits = false
      isEmpty = false
      for byte in bytes { hash.mix(byte) }
    }
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo).
  private struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// U+0410...U+044F, U+0401 and U+0451.
  static func isCyrillic(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xD0: next >= 0x90 || next == 0x81
    case 0xD1: next <= 0x8F || next == 0x91
    default: false
    }
  }

  /// The fingerprint of a folded name as it is; nil where another name, of plain letters, may be canonically the same:
  /// U+0300...U+037F, most of which are marks, and U+1FEF.
  static func fingerprint(ofFolded name: String) -> UInt64? {
    var hash = Fingerprint()
    var before: UInt8 = 0
    for byte in name.utf8 {
      if byte == 0xCC || byte == 0xCD || (before == 0xBF && byte == 0xAF) { return nil }
      before = byte
      hash.mix(byte)
    }
    return hash.value
  }
}

/// Whether a fingerprint may be among some: never a wrong no.
struct FingerprintFilter {
  private var bits: [UInt64]
  private let mask: UInt64
  private var takesAll = false

  /// - Parameter count: of the fingerprints, more or less.
  init(count: Int) {
    var words = 4
    while words * 4 < count, words < 1 << 16 { words *= 2 }
    bits = Array(repeating: 0, count: words)
    mask = UInt64(words * 64 - 1)
  }

  /// - Parameter fingerprint: nil lets everything pass from now on.
  mutating func insert(_ fingerprint: UInt64?) {
    guard let fingerprint else {
      takesAll = true
      return
    }
    let place = (fingerprint ^ fingerprint >> 32) & mask
    bits[Int(place >> 6)] |= 1 << (place & 63)
  }

  func mayHold(_ fingerprint: UInt64) -> Bool {
    let place = (fingerprint ^ fingerprint >> 32) & mask
    return takesAll || bits[Int(place >> 6)] >> (place & 63) & 1 == 1
  }
}
