/// What stands before the first comma or colon of a text, found by its bytes: most texts address nobody, and this says so
/// without making a string.
enum PlainAddress {
  case nobody
  /// UTF-8 bytes of the text; the fingerprint is nil where letters other than those of `PlainName` are among them.
  case name(Range<Int>, fingerprint: UInt64?)
  /// The text has to be looked at by its characters.
  case unclear

  /// - Parameter reach: scalars behind leading white space that are looked at.
  init(_ bytes: UnsafeBufferPointer<UInt8>, reach: Int) {
    var place = bytes.firstIndex { $0 != 32 && !(9...13).contains($0) } ?? bytes.count
    let start = place
    var fold = PlainName.Fold()
    var isPlain = true
    var scalars = 0
    while place < bytes.count, scalars < reach {
      let byte = bytes[place]
      if byte >= 0x80 {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard place + length <= bytes.count else { break }
        switch Self.kind(bytes, place, isFirst: scalars == 0) {
        case .unclear:
          self = .unclear
          return
        case .newline:
          self = .nobody
          return
        case .letter: fold.append(byte, bytes[place + 1])
        case .other: isPlain = false
        }
        place += length
      } else {
        switch byte {
        case UInt8(ascii: "@") where scalars == 0:
          self = .unclear
          return
        case 10...13:
          self = .nobody
          return
        case UInt8(ascii: ","), UInt8(ascii: ":"):
          self =
            Self.isAlone(bytes, place, start, mayBeFollowed: scalars + 1 < reach)
            ? .name(start..<place, fingerprint: isPlain ? fold.fingerprint : nil) : .unclear
          return
        default: fold.append(ascii: byte)
        }
        place += 1
      }
      scalars += 1
    }
    self = .nobody
  }

  private enum Kind { case letter, other, newline, unclear }

  /// White space before the text may be any; lines end at U+0085, U+2028 and U+2029 too.
  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, isFirst: Bool) -> Kind {
    let (lead, next) = (bytes[place], bytes[place + 1])
    if PlainName.isCyrillic(lead, next) { return .letter }
    if isFirst, lead == 0xC2 || (0xE1...0xE3).contains(lead) { return .unclear }
    if lead == 0xC2, next == 0x85 { return .newline }
    if lead == 0xE2, next == 0x80, bytes[place + 2] == 0xA8 || bytes[place + 2] == 0xA9 { return .newline }
    return .other
  }

  /// Whether a mark is a character of its own: what follows may belong to it, and it to what is before.
  private static func isAlone(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ start: Int, mayBeFollowed: Bool
  ) -> Bool {
    if mayBeFollowed, place + 1 < bytes.count, bytes[place + 1] >= 0x80 { return false }
    guard place > start, bytes[place - 1] >= 0x80 else { return true }
    var lead = place - 1
    while lead > start, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    // The first scalar that joins what follows it is U+0600.
    return bytes[lead] < 0xD8
  }
}
