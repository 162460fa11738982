/// Hostile text as plain words of GitHub Flavored Markdown: no markup, no HTML, no link, no mention, in one line.
enum MarkdownText {
  /// - Parameter startsLine: whether a number, a dash or the like at the beginning would be markup there.
  static func escaped(_ text: String, columns: Int = TerminalText.sentence, startsLine: Bool = true) -> String {
    escapedPiece(TerminalText.line(text, columns: columns), startsLine: startsLine)
  }

  /// A part of a line, spaces at its ends kept.
  static func escapedPiece(_ text: String, startsLine: Bool) -> String {
    let scalars = Array(TerminalText.line(text).unicodeScalars)
    func next(_ index: Int) -> Unicode.Scalar { index + 1 < scalars.count ? scalars[index + 1] : " " }
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "$": result += "&#36;"
      case "\\", "`", "*", "_", "[", "]", "|", "~": result += "\\\(scalar)"
      case ":" where scalars[index...].starts(with: "://".unicodeScalars): result += "&#58;"
      case "." where scalars[..<index].reversed().starts(with: "www".unicodeScalars) { Self.isSame($0, $1) }:
        result += "&#46;"
      // A zero-width space keeps names and numbers from becoming notifications and references.
      case "@" where next(index).properties.isAlphabetic || next(index).properties.numericType != nil:
        result += "@&#8203;"
      case "#" where next(index).properties.numericType != nil: result += "#&#8203;"
      case "#", "-", "+", "=":
        let isMarkup = startsLine && index == 0 && (next(index) == " " || next(index) == scalar)
        result += isMarkup ? "\\\(scalar)" : String(scalar)
      case ".", ")":
        let isMarkup = startsLine && next(index) == " " && isNumber(scalars[..<index])
        result += isMarkup ? "\\\(scalar)" : String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A rule's id, a file's name: as code where it cannot break out of it, else as plain words.
  static func code(_ text: String) -> String {
    let line = TerminalText.line(text, columns: TerminalText.title)
    if line.isEmpty || line.contains(where: { $0 == "`" || $0 == "|" }) { return escapedPiece(line, startsLine: true) }
    return "`" + line + "`"
  }

  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.count < 10 && scalars.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isSame(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    a == b || a.value | 0x20 == b.value
  }
}
