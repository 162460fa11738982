internal import CUnicode

/// Columns of a terminal with a monospaced font.
///
/// A grapheme cluster is as wide as its widest scalar by `utf8proc_charwidth` (East Asian Width); emoji are two wide.
package enum DisplayWidth {
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  package static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
    var widest = 0
    var isEmoji = false
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation { isEmoji = true }
      widest = max(widest, Int(utf8proc_charwidth(Int32(bitPattern: scalar.value))))
    }
    return isEmoji ? 2 : widest
  }

  /// `text`, or as much of its beginning as fits into `width` columns together with an ellipsis.
  package static func clipped(_ text: String, to width: Int) -> String {
    if text.utf8.count <= width { return text }
    let head = text.utf8.prefix(width + 1)
    if head.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(Substring(head.prefix(width - 1))) + "…" }
    var columns = 0
    var end = text.startIndex
    for index in text.indices {
      columns += of(text[index])
      if columns > width { return String(text[..<end]) + "…" }
      if columns < width { end = text.index(after: index) }
    }
    return text
  }

  /// `text` with spaces up to `width` columns, behind it or before it.
  static func padded(_ text: String, to width: Int, alignedRight: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - of(text)))
    return alignedRight ? padding + text : text + padding
  }
}
