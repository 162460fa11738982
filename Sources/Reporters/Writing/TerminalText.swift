/// Hostile text made safe and honest for a terminal.
///
/// Control characters, the escape character among them, become visible pictures; what changes the direction of text or
/// hides between letters becomes `‹U+202E›`. Everything else stands as it was written. The result holds no C0 or C1
/// control but the line feeds that were asked for.
package enum TerminalText {
  /// Columns after which names, ids and places are clipped.
  static let name = 48
  /// Columns after which titles and reasons are clipped.
  static let title = 96
  /// Columns after which a sentence with words of the input in it is clipped.
  static let sentence = 320

  /// Everything in one line: breaks and tabs become a space.
  package static func line(_ text: String) -> String { shown(text, break: " ") }

  /// Line breaks of any kind become `\n`, tabs a space; the caller indents the lines.
  package static func lines(_ text: String) -> String { shown(text, break: "\n") }

  /// As much of the beginning as fits into `columns`, white space reduced to single spaces, none at the ends.
  ///
  /// Costs what is shown, however long the text is.
  package static func line(_ text: String, columns: Int) -> String {
    let bytes = text.utf8
    // A column is worth a few bytes, and white space may fill the rest.
    let reach = bytes.index(bytes.startIndex, offsetBy: columns * 16, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let head = text[..<reach.roundedDown(in: text)].collapsingWhitespace().trimmingSpaces()
    return DisplayWidth.clipped(shown(head, break: " ") + (reach < bytes.endIndex ? "…" : ""), to: columns)
  }

  /// For files that programs read: control characters visible, everything else as it was; `\r\n` and `\r` become `\n`.
  static func data(_ text: String) -> String {
    text.replacing { utf8, index in
      let byte = utf8[index]
      if byte == 0x0D { return (lengthOfBreak(in: utf8, at: index), "\n") }
      if byte < 0x20, byte != 0x09, byte != 0x0A { return (1, picture(of: UInt32(byte))) }
      if byte == 0x7F { return (1, picture(of: 0x7F)) }
      guard byte == 0xC2 else { return nil }
      let value = UTF8Cursor.scalar(in: utf8, at: index).value
      return value < 0xA0 ? (2, picture(of: value)) : nil
    }
  }

  private static func shown(_ text: String, break lineBreak: String) -> String {
    text.replacing { utf8, index in
      let byte = utf8[index]
      if byte < 0x80 {
        if byte >= 0x20, byte != 0x7F { return nil }
        if (0x0A...0x0D).contains(byte) { return (lengthOfBreak(in: utf8, at: index), lineBreak) }
        return (1, byte == 0x09 ? " " : picture(of: UInt32(byte)))
      }
      guard beginsSpecial(byte) else { return nil }
      let (value, count) = UTF8Cursor.scalar(in: utf8, at: index)
      if value < 0xA0 { return (count, value == 0x85 ? lineBreak : picture(of: value)) }
      if value == 0x2028 || value == 0x2029 { return (count, lineBreak) }
      guard isHidden(value), !joins(value, to: UTF8Cursor.scalar(in: utf8, before: index)) else { return nil }
      return (count, named(value))
    }
  }

  /// `\r\n` is one break.
  private static func lengthOfBreak(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    utf8[index] == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A ? 2 : 1
  }

  /// Whether a scalar that this function's callers care about may begin with `lead`.
  private static func beginsSpecial(_ lead: UInt8) -> Bool {
    switch lead {
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: true
    default: false
    }
  }

  /// The glyph of the block Control Pictures where there is one.
  private static func picture(of control: UInt32) -> String {
    guard control <= 0x7F, let picture = Unicode.Scalar(control == 0x7F ? 0x2421 : 0x2400 + control) else {
      return named(control)
    }
    return String(picture)
  }

  private static func named(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "›"
  }

  /// Bidirectional controls, and characters without a glyph and without a width.
  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Joiners belong to emoji sequences and to the spelling of Arabic and Indic scripts.
  private static func joins(_ value: UInt32, to previous: UInt32?) -> Bool {
    guard value == 0x200D || value == 0x200C, let previous else { return false }
    if (0x600...0x109F).contains(previous) { return true }
    let isEmoji = previous == 0xFE0F || Unicode.Scalar(previous)?.properties.isEmoji == true
    return value == 0x200D && previous > 0xFF && isEmoji
  }
}
