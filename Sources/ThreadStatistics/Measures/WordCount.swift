/// Words of a text: runs between white space that hold at least one letter or digit.
///
/// Every scalar outside ASCII that is not white space counts as a letter.
enum WordCount {
  static func value(of text: String) -> Int {
    var words = 0
    var counted = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        if value == 0x20 || (0x09...0x0D).contains(value) {
          counted = false
          continue
        }
        guard !counted, isLetterOrDigit(value) else { continue }
      } else {
        if value < 0x3001, scalar.properties.isWhitespace {
          counted = false
          continue
        }
        if counted { continue }
      }
      counted = true
      words += 1
    }
    return words
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
  }
}
