/// Which kinds of characters a folded text holds: one bit for each ASCII letter and punctuation mark, one for digits,
/// for white space, for the rest, and for characters that are not ASCII before folding.
struct CharacterKinds: Hashable, Sendable {
  var bits: UInt64

  static let none = CharacterKinds(bits: 0)
  static let all = CharacterKinds(bits: .max)
  static let digit = CharacterKinds(bits: 1)
  static let space = CharacterKinds(bits: 2)
  /// Whatever is not ASCII.
  static let other = CharacterKinds(bits: 4)
  /// A text that is not ASCII before it is folded.
  static let beyondASCII = CharacterKinds(bits: 1 << 63)
  /// Marks, and letters of other scripts than Latin, before folding; perhaps others beyond ASCII.
  static let beyondLatin = CharacterKinds(bits: 1 << 62)

  func isSubset(of text: CharacterKinds) -> Bool { bits & ~text.bits == 0 }

  /// Digits of other scripts are digits to a pattern and raw bytes here, which therefore count as both.
  static func kind(of byte: UInt8) -> UInt64 {
    switch byte {
    case FoldedByte.space: space.bits
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit.bits
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1 << UInt64(3 + byte - UInt8(ascii: "a"))
    case 0x21...0x2F: 1 << UInt64(29 + byte - 0x21)
    case 0x3A...0x40: 1 << UInt64(44 + byte - 0x3A)
    case 0x5B...0x60: 1 << UInt64(51 + byte - 0x5B)
    case 0x7B...0x7E: 1 << UInt64(57 + byte - 0x7B)
    case 0x80...0xFF: other.bits | digit.bits
    default: other.bits
    }
  }

  /// What a text must hold to hold this literal.
  init(of literal: Literal) {
    bits = 0
    for index in 0..<literal.count {
      let byte = literal[index]
      bits |= byte >= 0x80 ? Self.other.bits : FoldedByte.kinds[Int(byte)]
    }
  }

  /// - Parameter scalar: the character of the pattern that the literal is the folded form of.
  init(of literal: Literal, for scalar: UInt32) {
    bits = CharacterKinds(of: literal).bits | Self.beyondASCII(scalar...scalar).bits
  }

  init(bits: UInt64) { self.bits = bits }

  /// What a text must hold to hold one of these characters in either case.
  static func beyondASCII(_ scalars: ClosedRange<UInt32>) -> CharacterKinds {
    if scalars.lowerBound < 0x80 || likeASCII.contains(where: { scalars.contains($0) }) { return .none }
    let isBeyondLatin = scalars.lowerBound >= 0x300 && scalars.upperBound < 0x530
    return CharacterKinds(bits: beyondASCII.bits | (isBeyondLatin ? beyondLatin.bits : 0))
  }

  /// What a text is that holds a character beyond ASCII.
  @inline(__always)
  static func beyondASCII(_ scalar: UInt32) -> UInt64 {
    let isLatinOrSign = scalar < 0x300 && scalar != 0xB5 || (0x2000...0x2BFF).contains(scalar) && scalar != 0x2126
    return beyondASCII.bits | (isLatinOrSign ? 0 : beyondLatin.bits)
  }

  /// The i's of Turkish, the long s and the Kelvin sign: in the other case they are ASCII, or may be.
  private static let likeASCII: [UInt32] = [0x130, 0x131, 0x17F, 0x212A]
}
