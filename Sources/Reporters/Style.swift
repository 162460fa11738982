/// How text for people looks; nothing else changes with it.
package struct Style: Sendable {
  /// ANSI colours: true only for a terminal, or where asked for.
  package var color: Bool

  /// In which pages for browsers speak to their readers.
  package var language: InterfaceLanguage

  /// Columns of the terminal that a text report is for; nil where none is known.
  package var width: Int?

  package init(color: Bool = false, language: InterfaceLanguage = .en, width: Int? = nil) {
    self.color = color
    self.language = language
    self.width = width
  }

  /// What a piece of text is, apart from what it says.
  enum Role: String {
    // The raw value is the parameter of SGR (ECMA-48, 8.3.117).
    case title = "1"
    case faint = "2"
    case reject = "1;31"
    case hide = "31"
    case review = "33"
    case good = "32"
    case mark = "1;91"
    case rule = "36"
    case help = "1;36"
  }

  /// `text` must be safe for a terminal already.
  func paint(_ text: String, _ role: Role) -> String {
    color && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}
