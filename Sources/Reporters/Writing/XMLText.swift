/// Hostile text as character data of XML 1.0, where most control characters may not stand even as references.
///
/// Control characters become visible pictures, the two noncharacters that XML forbids U+FFFD, `\r\n` and `\r` line
/// feeds. Tabs, bidirectional controls and line separators are written as references: they come back when the file is
/// read, and turn nothing around where it is looked at.
enum XMLText {
  static func escaped(_ text: String) -> String {
    TerminalText.data(text).replacing { utf8, index in
      switch utf8[index] {
      case UInt8(ascii: "&"): return (1, "&amp;")
      case UInt8(ascii: "<"): return (1, "&lt;")
      case UInt8(ascii: ">"): return (1, "&gt;")
      case UInt8(ascii: "\""): return (1, "&quot;")
      case 0x09: return (1, "&#9;")
      case 0xD8, 0xE2, 0xEF:
        let (value, count) = UTF8Cursor.scalar(in: utf8, at: index)
        switch value {
        case 0xFFFE, 0xFFFF: return (count, "\u{FFFD}")
        case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (count, "&#\(value);")
        default: return nil
        }
      default: return nil
      }
    }
  }
}
