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
  package static func line(_ text: String) -> String { shown(text, keepingBreaks: false) }

  /// As much of the beginning as fits into `columns`, white space reduced to single spaces, none at the ends.
  ///
  /// Costs what is shown, however long the text is.
  package static func line(_ text: String, columns: Int) -> String {
    let bytes = text.utf8
    // A column is worth a few bytes, and white space may fill the rest.
    let reach = bytes.index(bytes.startIndex, offsetBy: columns * 16, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let head = text[..<reach.roundedDown(in: text)].collapsingWhitespace()
    return DisplayWidth.clipped(shown(head.trimmingSpaces(), keepingBreaks: false), to: columns)
  }

  /// Line breaks of any kind become `\n`, tabs a space; the caller indents the lines.
  package static func lines(_ text: String) -> String { shown(text, keepingBreaks: true) }

  /// For files that programs read: control characters visible, everything else as it was; `\r\n` and `\r` become `\n`.
  static func data(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }) { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x09, 0x0A: result.append(scalar)
      case 0x0D: result.append("\n")
      case 0..<0x20, 0x7F...0x9F: result.append(contentsOf: picture(of: scalar))
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func shown(_ text: String, keepingBreaks: Bool) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x20...0x7E: result.append(scalar)
      case 0x09: result.append(" ")
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        if scalar == "\n", previous == "\r" { continue }
        result.append(keepingBreaks ? "\n" : " ")
      case 0..<0x20, 0x7F...0x9F: result.append(contentsOf: picture(of: scalar))
      default:
        if isHidden(scalar), !joins(scalar, previous) {
          result.append(contentsOf: named(scalar))
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// The glyph of the block Control Pictures where there is one.
  private static func picture(of control: Unicode.Scalar) -> String.UnicodeScalarView {
    let value = control.value
    guard value <= 0x7F, let picture = Unicode.Scalar(value == 0x7F ? 0x2421 : 0x2400 + value) else {
      return named(control)
    }
    return String(picture).unicodeScalars
  }

  private static func named(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "‹U+\(padding)\(digits)›".unicodeScalars
  }

  /// Bidirectional controls, and characters without a glyph and without a width.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Joiners belong to emoji sequences and to the spelling of Arabic and Indic scripts.
  private static func joins(_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar) -> Bool {
    guard scalar.value == 0x200D || scalar.value == 0x200C else { return false }
    if (0x600...0x109F).contains(previous.value) { return true }
    return scalar.value == 0x200D && previous.value > 0xFF
      && (previous.properties.isEmoji || previous.value == 0xFE0F)
  }
}
