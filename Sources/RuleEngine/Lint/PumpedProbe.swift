/// A text that makes a pattern try the same stretch in many ways: a head, something repeated, and an end that fails.
struct PumpedProbe: Hashable {
  let head: String
  let pump: String
  let tail: String
  /// Byte of the pattern at which the repetition stands that is fed.
  let offset: Int

  func text(_ count: Int) -> String { head + String(repeating: pump, count: count) + tail }

  /// As a person would type it, every invisible character as `\u{...}`: `"you " + "no " x 64 + "!"`.
  func written(_ count: Int) -> String {
    let parts = [head.isEmpty ? nil : Self.quoted(head), "\(Self.quoted(pump)) x \(count)", Self.quoted(tail)]
    return parts.compactMap { $0 }.joined(separator: " + ")
  }

  private static func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(30) {
      switch scalar {
      case "\n": shown += "\\n"
      case "\"", "\\": shown += "\\" + String(scalar)
      default:
        let isPlain = scalar == " " || scalar.properties.isAlphabetic || (0x21...0x7E).contains(scalar.value)
        shown += isPlain ? String(scalar) : "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return "\"" + shown + (text.unicodeScalars.count > 30 ? "...\"" : "\"")
  }
}
