/// The phrases of one interface language.
struct Words {
  let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  subscript(phrase: Phrase) -> String {
    switch language {
    case .en: Self.english(phrase)
    case .de: Self.german(phrase)
    case .fr: Self.french(phrase)
    case .pl: Self.polish(phrase)
    case .ru: Self.russian(phrase)
    case .es: Self.spanish(phrase)
    }
  }

  /// The phrase with `%1`, `%2` ... replaced; what stands in the arguments is not read again.
  func callAsFunction(_ phrase: Phrase, _ arguments: String...) -> String {
    self[phrase].replacing { utf8, index in
      guard utf8[index] == UInt8(ascii: "%"), index + 1 < utf8.count else { return nil }
      let number = Int(utf8[index + 1]) - Int(UInt8(ascii: "1"))
      return arguments.indices.contains(number) ? (2, arguments[number]) : nil
    }
  }

  func callAsFunction(_ phrase: Phrase, _ arguments: Int...) -> String {
    switch arguments.count {
    case 1: self(phrase, String(arguments[0]))
    case 2: self(phrase, String(arguments[0]), String(arguments[1]))
    default: self[phrase]
    }
  }

  /// `37 %`, less than one per cent with one decimal.
  func percent(_ share: Double) -> String {
    let percent = share * 100
    return self(.percent, DecimalText.rounded(percent, places: percent < 10 ? 1 : 0))
  }

  func percent(_ part: Int, of whole: Int) -> String {
    percent(whole == 0 ? 0 : Double(part) / Double(whole))
  }

  /// `2 d 3 h`, `4 min 10 s`: the two largest units that say something.
  func duration(seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 1e15 else { return DecimalText.rounded(seconds) }
    var rest = Int(abs(seconds) + 0.5)
    var parts: [String] = []
    for (unit, length) in [(Phrase.days, 86_400), (.hours, 3600), (.minutes, 60), (.seconds, 1)] {
      if rest >= length, parts.count < 2 { parts.append(self(unit, rest / length)) }
      rest %= length
    }
    return (seconds < 0 ? "−" : "") + (parts.isEmpty ? self(.seconds, 0) : parts.joined(separator: " "))
  }
}
