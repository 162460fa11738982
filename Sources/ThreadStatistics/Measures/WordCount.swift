/// Words of a text: runs between white space that hold at least one letter or digit.
///
/// Every scalar outside ASCII that is not white space counts as a letter.
enum WordCount {
  static func value(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var words = 0
      var counted = false
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte < 0x80 {
          place += 1
          if byte == 0x20 || (0x09...0x0D).contains(byte) {
            counted = false
            continue
          }
          guard !counted, isLetterOrDigit(byte) else { continue }
        } else {
          let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          defer { place += length }
          if length < 4, isWhiteSpace(bytes, at: place, length: length) {
            counted = false
            continue
          }
          if counted { continue }
        }
        counted = true
        words += 1
        while place < bytes.count, (0x21...0x7F).contains(bytes[place]) { place += 1 }
      }
      return words
    }
  }

  /// White space outside ASCII: U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
  private static func isWhiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, length: Int) -> Bool {
    guard place + length <= bytes.count else { return false }
    switch (bytes[place], bytes[place + 1]) {
    case (0xC2, 0x85), (0xC2, 0xA0): return true
    case (0xE1, 0x9A): return bytes[place + 2] == 0x80
    case (0xE2, 0x80):
      let last = bytes[place + 2]
      return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF
    case (0xE2, 0x81): return bytes[place + 2] == 0x9F
    case (0xE3, 0x80): return bytes[place + 2] == 0x80
    default: return false
    }
  }

  private static func isLetterOrDigit(_ value: UInt8) -> Bool {
    (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
  }
}
