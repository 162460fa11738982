/// What the bytes of plainly folded text stand for.
///
/// The encoding is private to this room: capitals never occur in folded text, so their bytes and some control
/// characters are free to stand for one Cyrillic letter each.
enum FoldedByte {
  static let space = UInt8(ascii: " ")
  /// Every control character that is not white space.
  static let control: UInt8 = 1

  /// The byte of a Cyrillic letter, counted from U+0410.
  static func cyrillic(_ index: Int) -> UInt8 { index < 26 ? 0x41 + UInt8(index) : 2 + UInt8(index - 26) }

  /// Whether the byte belongs to a letter, a digit or an underscore for certain.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
      0x41...0x5A, 2...7:
      true
    default: false
    }
  }

  /// For each byte the bit that says "a text holds this kind of byte"; see `CharacterKinds`.
  static let kinds: [UInt64] = (0...255).map { CharacterKinds.kind(of: UInt8($0)) }
}
