/// The folded form of every scalar of the Basic Multilingual Plane: bytes, their number in the topmost one.
struct FoldTable: Sendable {
  /// For ASCII, one byte each; 0 = none.
  let ascii: [UInt8]
  /// For each block of 64 scalars where its entries start; 0 = none of them changes.
  private let pages: [UInt16]
  private let entries: [UInt32]
  private let isSkeleton: Bool

  static let plain = FoldTable(isSkeleton: false, classes: classes)
  static let skeleton = FoldTable(isSkeleton: true, classes: classes)
  private static let classes = CaseClasses()

  /// An entry of a scalar that stays as it is.
  static let unchanged: UInt32 = .max

  private init(isSkeleton: Bool, classes: CaseClasses) {
    let code = isSkeleton ? Self.skeletonCode : Self.plainCode
    var pages = [UInt16](repeating: 0, count: 1024)
    var entries = [UInt32](repeating: Self.unchanged, count: 64)
    var scalars = Set(classes.representative.keys).union(classes.representative.values)
    scalars.formUnion(0...0x52F)
    scalars.formUnion(0x1E00...0x1EFF)
    scalars.formUnion(Self.spaces)
    for scalar in scalars.sorted() where scalar < 0x10000 {
      let page = Int(scalar >> 6)
      if pages[page] == 0 {
        pages[page] = UInt16(entries.count)
        entries.append(contentsOf: repeatElement(isSkeleton ? 0 : Self.unchanged, count: 64))
      }
      let representative = classes.representative[scalar] ?? scalar
      entries[Int(pages[page]) + Int(scalar & 63)] = code(representative) ?? Self.utf8(representative)
    }
    if isSkeleton { for index in 0..<64 { entries[index] = 0 } }
    ascii = (0..<128).map { UInt8(truncatingIfNeeded: entries[Int(pages[$0 >> 6]) + $0 & 63]) }
    self.pages = pages
    self.entries = entries
    self.isSkeleton = isSkeleton
  }

  /// Bytes, lowest first, and their number in the topmost byte; `unchanged` where the scalar stays.
  func entry(_ scalar: UInt32) -> UInt32 {
    guard scalar < 0x10000 else { return isSkeleton ? 0 : Self.unchanged }
    return entries[Int(pages[Int(scalar >> 6)]) + Int(scalar & 63)]
  }

  func literal(_ scalar: UInt32) -> Literal {
    let entry = entry(scalar)
    if entry == Self.unchanged {
      return Literal(Unicode.Scalar(scalar).map { Array(UTF8.encode($0) ?? .init()) } ?? [])
    }
    return Literal(packed: entry)
  }

  /// `\s` of PCRE2 under UCP: everything in category Z, and the controls that move the carriage.
  static let spaces: Set<UInt32> = [
    9, 10, 11, 12, 13, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
    0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
  ]

  private static func one(_ byte: UInt8) -> UInt32 { 1 << 24 | UInt32(byte) }

  private static func utf8(_ scalar: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar), bytes.count <= 3 else {
      return unchanged
    }
    return bytes.enumerated().reduce(UInt32(bytes.count) << 24) { $0 | UInt32($1.element) << UInt32(8 * $1.offset) }
  }

  private static func plainCode(_ scalar: UInt32) -> UInt32? {
    if spaces.contains(scalar) { return one(FoldedByte.space) }
    switch scalar {
    case 0..<0x20, 0x7F: return one(FoldedByte.control)
    case 0x41...0x5A: return one(UInt8(scalar) | 0x20)
    case 0x410...0x42F: return one(FoldedByte.cyrillic(Int(scalar) - 0x410))
    case 0x401: return one(FoldedByte.cyrillic(5))
    case 0..<0x80: return one(UInt8(scalar))
    default: return LatinBaseLetters.letter(below: scalar).map(one)
    }
  }

  /// Nothing but letters and digits leaves anything, in every version of Unicode.
  private static func skeletonCode(_ scalar: UInt32) -> UInt32? {
    let letter: UInt8
    switch scalar {
    case 0x30...0x39: letter = lookAlikeDigits[Int(scalar) - 0x30]
    case 0x41...0x5A: letter = UInt8(scalar) | 0x20
    case 0x410...0x42F: letter = lookAlikeCyrillic[Int(scalar) - 0x410]
    case 0x401: letter = UInt8(ascii: "e")
    case 0x406, 0x407: letter = UInt8(ascii: "i")
    default:
      guard let base = LatinBaseLetters.letter(below: scalar) else { return 0 }
      letter = base
    }
    return one(merged(letter))
  }

  private static func merged(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "l"): UInt8(ascii: "i")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    case UInt8(ascii: "v"): UInt8(ascii: "u")
    case UInt8(ascii: "k"): UInt8(ascii: "c")
    default: letter
    }
  }

  private static let lookAlikeDigits = Array("oiseasgtbg".utf8)
  /// U+0410 to U+042F; a capital where no Latin letter looks alike.
  private static let lookAlikeCyrillic = Array("aABCDeEFGGkUmHoTpctyIxJKLMNOPQRS".utf8)
}
