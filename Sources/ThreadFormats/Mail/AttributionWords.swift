/// The words of attribution lines in the languages that mail programs write them in.
enum AttributionWords {
  /// Longer ones before those that they begin with.
  private static let verbs: [StaticString] = [
    "wrote", "writes", "said", "says", "hat geschrieben", "geschrieben", "schrieb", "schreibt", "a écrit", "a ecrit",
    "écrivait", "écrit", "napisał(a)", "napisał/a", "napisał/(a)", "napisała", "napisał", "pisze", "писал(а)",
    "написал(а)", "написала", "написал", "писала", "писал", "писали", "пишет", "написав", "пише", "escribió",
    "escribio",
    "ha escrito", "escribe", "escreveu", "ha scritto", "scrive", "schreef", "skrev",
  ]
  static let pronouns: Set<String> = [
    "you", "i", "he", "she", "they", "we", "du", "sie", "er", "ich", "vous", "tu", "je", "il", "elle", "ty", "pan",
    "pani", "вы", "ты", "я", "он", "она", "usted", "tú", "yo", "él", "ella", "someone", "somebody", "jemand",
    "quelqu'un",
  ]
  /// What stands before a date, between date and name, or before a name.
  private static let fillers: Set<String> = [
    "on", "at", "in", "the", "article", "message", "am", "um", "den", "dem", "der", "im", "uhr", "le", "à", "a", "el",
    "la", "las", "los", "de", "del", "w", "dniu", "dnia", "o", "godz", "godzinie", "r", "roku", "в", "во", "от", "г",
    "и", "quoting", "quote", "from", "zitat", "von", "citando", "cytowanie", "citation", "użytkownik", "użytkowniczka",
    "пользователь", "el día", "día", "h", "hs", "am/pm", "pm", "date", "datum", "news", "nachricht", "hora", "vom",
    "hat", "ha", "avez", "has", "have", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]
  private static let openers = [
    "*", "quoting ", "quote from ", "zitat von ", "cytowanie ", "citando a ", "citation de ",
  ]

  /// Whether a line without a verb begins as attributions do.
  static func opens(_ text: String) -> Bool {
    let lower = text.lowercased()
    return openers.contains { lower.hasPrefix($0) }
  }

  /// Whether a text begins with what stands before a date, or with a date.
  static func begins(_ text: String) -> Bool {
    if opens(text) || text.hasPrefix("---") { return true }
    if leads.contains(where: { text.hasPrefix($0) }) {
      return text.utf8.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "<") }
        || PrintedTime.first(in: text) != nil
    }
    return PrintedTime.first(in: text.prefix(60))?.range.lowerBound == text.startIndex
  }

  private static let leads = [
    "On ", "At ", "In ", "Am ", "Le ", "El ", "W dniu ", "Dnia ", "В ", "Em ", "Il ", "Op ", "Den ", "Quoting ",
  ]

  /// Where the last verb stands that is a word by itself.
  static func verb(in text: String) -> Range<String.Index>? {
    let bytes = text.utf8.span
    var best: Range<Int>?
    for verb in verbs {
      var place = best?.upperBound ?? 0
      while let found = ByteSearch.first(verb, in: bytes, from: place) {
        place = found + verb.utf8CodeUnitCount
        if !isLetter(bytes, found - 1), !isLetter(bytes, place) { best = found..<place }
      }
    }
    return best.map {
      let start = text.utf8.index(text.startIndex, offsetBy: $0.lowerBound)
      return start..<text.utf8.index(start, offsetBy: $0.count)
    }
  }

  private static func isLetter(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard place >= 0, place < bytes.count else { return false }
    return bytes[place] >= 0x80 || (48...57).contains(bytes[place]) || (97...122).contains(bytes[place] | 0x20)
  }

  /// The text without fillers, numbers, zones and marks at its ends.
  ///
  /// - Parameter isBehindDate: where fillers are in lower case, so that `Le Pen` keeps his article.
  static func stripped(_ text: Substring, isBehindDate: Bool = false) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    while let last = words.last, isFiller(last, isBehindDate) { words.removeLast() }
    while let first = words.first, isFiller(first, isBehindDate) { words.removeFirst() }
    var name = words.joined(separator: " ")
    while let first = name.first, marks.contains(first) { name.removeFirst() }
    while let last = name.last, marks.contains(last) { name.removeLast() }
    if name.hasPrefix("("), name.hasSuffix(")") { name = String(name.dropFirst().dropLast()) }
    return PlainText.singleSpaced(name)
  }

  private static let marks: Set<Character> = [
    ",", ".", ";", ":", "-", "–", "—", "*", "\"", "“", "”", "„", "«", "»", "'", ">", "<", "[", "]", "|", " ",
  ]

  /// A word that is no part of a name: a filler, a number, `+0100`, `(PST)`, `[p5ml]`, `---`.
  private static func isFiller(_ word: Substring, _ isBehindDate: Bool) -> Bool {
    let bare = word.trimmingPrefix { !$0.isLetter && !$0.isNumber }
    let core = String(bare.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    if core.isEmpty || core.allSatisfy({ $0.isNumber || "+-:/.".contains($0) }) { return true }
    if word.first == "(", word.drop(while: { $0 != ")" }).dropFirst().allSatisfy({ $0 == "," }), core.count <= 5,
      core.allSatisfy({ $0.isUppercase && $0.isASCII })
    {
      return true
    }
    return fillers.contains(isBehindDate ? core : core.lowercased())
  }
}
