/// A way to fold text for the prefilter, one scalar after the other.
///
/// Both forms give equal bytes to letters that PCRE2 takes for each other, and treat a part of a text as they treat
/// the whole, so that the folded form of a match is found in the folded form of the text.
enum TextForm: Sendable {
  /// Lower case, accents off, white space as single blanks.
  case plain
  /// Letters and digits only, look-alikes merged, repeats collapsed: `$h1t`, `s.h.i.t` and `shiiit` become alike.
  case skeleton

  var table: FoldTable { self == .plain ? .plain : .skeleton }

  /// Whether of equal neighbours only one stays.
  func collapses(_ byte: UInt8) -> Bool { self == .skeleton || byte == FoldedByte.space }

  /// The folded form of a literal scalar of a pattern; nil where not all of its case variants are known.
  func literal(_ scalar: UInt32) -> Literal? {
    if scalar < 0x80 { return (self == .plain ? Self.plainASCII : Self.skeletonASCII)[Int(scalar)] }
    guard self == .skeleton || Self.isKnown(scalar) else { return nil }
    return table.literal(scalar)
  }

  private static let plainASCII = (0..<0x80).map { FoldTable.plain.literal($0) }
  private static let skeletonASCII = (0..<0x80).map { FoldTable.skeleton.literal($0) }

  /// Blocks whose cased letters are all in `CaseClasses`, and blocks without case.
  private static func isKnown(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x109F, 0x1100...0x139F, 0x1E00...0x20FF, 0x2190...0x24B5, 0x2500...0x2BFF, 0x2E80...0xA63F,
      0xAC00...0xD7FF, 0xFE00...0xFFEF, 0x1F000...0x1FAFF, 0x20000...0x2FFFF:
      true
    default: false
    }
  }
}
