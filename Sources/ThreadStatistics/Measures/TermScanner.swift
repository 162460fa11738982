/// Splits text into the terms by which texts are compared: runs of letters, marks and digits, in lower case.
///
/// Scripts that put no space between words (Thai, Lao, Burmese, Khmer, kana, Han) have one term a character. A term is
/// handed over as the 64-bit FNV-1a hash of its UTF-8, mixed by the finalizer of SplitMix64 so that each bit depends on
/// each letter. Sources: Fowler, Noll, Vo, "The FNV non-cryptographic hash algorithm"; Steele, Lea, Flood 2014, "Fast
/// splittable pseudorandom number generators".
enum TermScanner {
  static func scan(_ text: String, _ body: (UInt64) -> Void) {
    var text = text
    text.withUTF8 { bytes in table.withUnsafeBufferPointer { scan(bytes, $0, body) } }
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt32>, _ body: (UInt64) -> Void
  ) {
    var hash = seed
    var isInside = false
    var place = 0
    func end() {
      body(mixed(hash))
      hash = seed
      isInside = false
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        let first = place
        scanASCII(bytes, table, from: &place, hash: &hash)
        if place > first {
          isInside = true
        } else {
          place += 1
          if isInside { end() }
        }
        continue
      }
      let (value, length) = scalar(in: bytes, at: place)
      place += length
      let entry = Int(value) < table.count ? table[Int(value)] : Unicode.Scalar(value).map(look(up:)) ?? boundary
      if isInside, entry == boundary || entry & alone != 0 { end() }
      if entry == boundary { continue }
      if entry & unusual != 0 {
        for part in lowerCase(of: entry & 0x1F_FFFF) { append(part.value, to: &hash) }
      } else {
        append(entry & 0x1F_FFFF, to: &hash)
      }
      isInside = true
      if entry & alone != 0 { end() }
    }
    if isInside { end() }
  }

  /// Goes past the letters and digits of ASCII that stand at `place`.
  private static func scanASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt32>, from place: inout Int,
    hash: inout UInt64
  ) {
    var (next, value) = (place, hash)
    while next < bytes.count, bytes[next] < 0x80, case let letter = table[Int(bytes[next])], letter != boundary {
      value = (value ^ UInt64(letter)) &* prime
      next += 1
    }
    (place, hash) = (next, value)
  }

  /// The scalar that begins at `place` in valid UTF-8 outside ASCII, and its length in bytes.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[place])
    func next(_ offset: Int) -> UInt32 { place + offset < bytes.count ? UInt32(bytes[place + offset]) & 0x3F : 0 }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  private static func lowerCase(of value: UInt32) -> String.UnicodeScalarView {
    Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars ?? String.UnicodeScalarView()
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private static func append(_ scalar: UInt32, to hash: inout UInt64) {
    func byte(_ value: UInt32) { hash = (hash ^ UInt64(value)) &* prime }
    switch scalar {
    case ..<0x80: byte(scalar)
    case ..<0x800:
      byte(0xC0 | scalar >> 6)
      byte(0x80 | scalar & 0x3F)
    case ..<0x1_0000:
      byte(0xE0 | scalar >> 12)
      byte(0x80 | scalar >> 6 & 0x3F)
      byte(0x80 | scalar & 0x3F)
    default:
      byte(0xF0 | scalar >> 18)
      byte(0x80 | scalar >> 12 & 0x3F)
      byte(0x80 | scalar >> 6 & 0x3F)
      byte(0x80 | scalar & 0x3F)
    }
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }

  // MARK: What a scalar is: `boundary`, or its lower case with flags above it.

  private static let boundary: UInt32 = 0
  private static let alone: UInt32 = 1 << 30
  /// The lower case has several scalars.
  private static let unusual: UInt32 = 1 << 29

  private static let table: [UInt32] = (0..<0x1_0000 as Range<UInt32>).map { value in
    Unicode.Scalar(value).map(look(up:)) ?? boundary
  }

  private static func look(up scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      break
    default: return boundary
    }
    if standsAlone(scalar.value) { return scalar.value | alone }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    if lower.count > 1 { return scalar.value | unusual }
    return lower.first?.value ?? scalar.value
  }

  private static func standsAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x31A0...0x31FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
