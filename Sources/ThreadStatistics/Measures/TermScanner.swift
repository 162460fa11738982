/// Splits text into the terms by which texts are compared: runs of letters, marks and digits, in lower case.
///
/// Scripts that put no space between words (Thai, Lao, Burmese, Khmer, kana, Han) have one term a character. A term is
/// handed over as the 64-bit FNV-1a hash of its UTF-8, mixed by the finalizer of SplitMix64 so that each bit depends on
/// each letter. Sources: Fowler, Noll, Vo, "The FNV non-cryptographic hash algorithm"; Steele, Lea, Flood 2014, "Fast
/// splittable pseudorandom number generators".
enum TermScanner {
  static func scan(_ text: String, _ body: (UInt64) -> Void) {
    var hash = seed
    var isInside = false
    for scalar in text.unicodeScalars {
      let entry = Int(scalar.value) < table.count ? table[Int(scalar.value)] : look(up: scalar)
      if entry == boundary {
        if isInside { body(mixed(hash)) }
        isInside = false
        hash = seed
        continue
      }
      if entry & alone != 0, isInside {
        body(mixed(hash))
        hash = seed
      }
      if entry & unusual != 0 {
        for part in scalar.properties.lowercaseMapping.unicodeScalars { append(part.value, to: &hash) }
      } else {
        append(entry & 0x1F_FFFF, to: &hash)
      }
      isInside = true
      if entry & alone != 0 {
        body(mixed(hash))
        isInside = false
        hash = seed
      }
    }
    if isInside { body(mixed(hash)) }
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
