/// Brings text into the form that patterns see under `normalize: text`.
///
/// NFKC (UAX #15) by segments of one starter and its combining marks, simple case folding, zero-width and bidi
/// controls removed, typographic apostrophes made plain. Applied to word entries and to views alike.
enum TextNormalizer {
  static func normalize(_ text: String) -> NormalizedText {
    var text = text
    return text.withUTF8 { bytes in
      var isASCII = true
      var hasCapital = false
      for byte in bytes {
        if byte >= 0x80 {
          isASCII = false
          break
        }
        if (65...90).contains(byte) { hasCapital = true }
      }
      guard isASCII else { return NormalizedSegments.text(of: bytes) }
      guard hasCapital else { return NormalizedText(bytes: Array(bytes), starts: nil, ends: nil) }
      return NormalizedText(bytes: bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, starts: nil, ends: nil)
    }
  }

  /// Scalars that carry no letter and are used to hide one: joiners, soft hyphen, bidi controls.
  static func isRemoved(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  static func isApostrophe(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
    default: false
    }
  }

  /// Whether a scalar on its own is its own NFKC form: the letters, marks and pictures of everyday text.
  ///
  /// A quick check only; what is not listed takes the slow way and comes out right as well.
  static func isOwnForm(_ scalar: Int32) -> Bool {
    if isPlainLetter(scalar) { return true }
    switch scalar {
    case 0...0x7F, 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB, 0xBF: return true
    case 0x5D0...0x5EA, 0x620...0x64A, 0x671...0x674, 0x679...0x6D3, 0x904...0x939: return true
    case 0x2010, 0x2012...0x2016, 0x201A, 0x201C...0x2023, 0x2030, 0x20A9...0x20BF: return true
    case 0x2190...0x21FF, 0x2500...0x26FF, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: return true
    case 0xAC00...0xD7A3, 0x1F300...0x1F64F, 0x1F680...0x1F6C5, 0x1F900...0x1F9FF: return true
    default: return false
    }
  }

  static func isPlainLetter(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0x132, 0x133, 0x13F, 0x140, 0x149, 0x17F: false
    case 0xC0...0x1C3, 0x386, 0x388...0x3CE, 0x400...0x52F: true
    default: false
    }
  }
}
