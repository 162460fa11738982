import CUnicode

/// Reads a text as a reader sees it: nothing invisible, no marks, compatibility forms made plain.
struct GlyphReader {
  private(set) var glyphs: [Glyph] = []
  private let alphabet: Alphabet

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, looks) in LookAlikes.ofLatin {
      for scalar in looks.unicodeScalars { table[scalar] = Unicode.Scalar(letter) }
    }
    return table
  }()

  /// Letters of more than one letter, and letters whose stroke is not a combining mark (UAX #15 leaves both alone).
  private static let spelledOut: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t",
    "ı": "i", "ё": "е", "Ё": "е",
  ]

  init(_ text: String, alphabet: Alphabet) {
    self.alphabet = alphabet
    glyphs.reserveCapacity(text.utf8.count)
    var offset: UInt32 = 0
    for scalar in text.unicodeScalars {
      let end = offset &+ UInt32(truncatingIfNeeded: UTF8.width(scalar))
      if scalar.isASCII { readASCII(scalar, offset, end) } else { read(scalar, offset, end) }
      offset = end
    }
  }

  private mutating func readASCII(_ scalar: Unicode.Scalar, _ start: UInt32, _ end: UInt32) {
    switch scalar {
    case "a"..."z": add(.letter, scalar, latin: scalar, start, end)
    case "A"..."Z":
      let lower = Unicode.Scalar(UInt8(scalar.value) | 0x20)
      add(.letter, lower, latin: lower, start, end)
    case "0"..."9": add(.digit, scalar, start, end)
    case "@", "$", "!", "|", "+": add(.sign, scalar, start, end)
    case " ", "\t"..."\r": add(.space, scalar, start, end)
    default: add(.mark, scalar, start, end)
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ start: UInt32, _ end: UInt32) {
    if Self.isInvisible(scalar) { return }
    if let looks = Self.latin[scalar] {
      add(.letter, Self.lower(scalar), latin: looks, start, end)
      return
    }
    let lower = Self.lower(scalar)
    if alphabet.keeps(lower) {
      add(.letter, lower, start, end)
      return
    }
    if let spelled = Self.spelledOut[scalar] {
      for letter in spelled.unicodeScalars { add(.letter, letter, latin: letter.isASCII ? letter : nil, start, end) }
      return
    }
    if Self.isMark(scalar), joinsMark(scalar, until: end) { return }
    for part in Self.decomposed(scalar) { readPart(part, start, end) }
  }

  private mutating func readPart(_ part: Unicode.Scalar, _ start: UInt32, _ end: UInt32) {
    if part.isASCII {
      readASCII(part, start, end)
    } else if Self.isMark(part) {
      if !joinsMark(part, until: end) { add(.letter, part, start, end) }
    } else {
      switch part.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .otherNumber, .letterNumber:
        let lower = Self.lower(part)
        add(.letter, lower, latin: Self.latin[part] ?? Self.latin[lower], start, end)
      case .currencySymbol: add(.sign, part, latin: part == "€" ? "e" : part == "£" ? "l" : nil, start, end)
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: add(.space, part, start, end)
      default: add(.mark, TextNormalizer.isApostrophe(Int32(part.value)) ? "'" : part, start, end)
      }
    }
  }

  /// Takes a combining mark into the letter before it; false where that letter's script needs its marks.
  private mutating func joinsMark(_ mark: Unicode.Scalar, until end: UInt32) -> Bool {
    guard let last = glyphs.indices.last else { return true }
    let base = glyphs[last].own
    guard base.value < 0x530 else { return false }
    glyphs[last].end = end
    let composed = String(String.UnicodeScalarView([base, mark])).composedScalar
    if let composed, alphabet.keeps(composed) {
      glyphs[last].own = composed
      glyphs[last].latin = nil
    }
    return true
  }

  private mutating func add(
    _ kind: Glyph.Kind, _ own: Unicode.Scalar, latin: Unicode.Scalar? = nil, _ start: UInt32, _ end: UInt32
  ) {
    glyphs.append(Glyph(kind: kind, own: own, latin: latin, start: start, end: end))
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bitPattern: utf8proc_tolower(Int32(scalar.value)))) ?? scalar
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Joiners, fillers, bidi controls, variation selectors and tags: they show nothing.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if TextNormalizer.isRemoved(Int32(scalar.value)) { return true }
    switch scalar.value {
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x2800, 0x3164, 0xFE00...0xFE0F, 0xFFA0,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      return true
    default: return false
    }
  }

  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var buffer = [Int32](repeating: 0, count: 32)
    var boundary: CInt = 0
    let options = utf8proc_option_t(rawValue: UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    let length = utf8proc_decompose_char(Int32(scalar.value), &buffer, buffer.count, options, &boundary)
    guard length > 0, length <= buffer.count else { return [scalar] }
    return buffer.prefix(length).compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
  }
}

extension String {
  /// A letter and its mark as one scalar (NFC); nil where there is no such scalar.
  fileprivate var composedScalar: Unicode.Scalar? {
    var buffer = unicodeScalars.map { Int32($0.value) }
    let options = utf8proc_option_t(rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    let length = utf8proc_normalize_utf32(&buffer, buffer.count, options)
    return length == 1 ? Unicode.Scalar(UInt32(bitPattern: buffer[0])) : nil
  }
}
