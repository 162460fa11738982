/// The words of attribution lines in the languages that mail programs write them in.
enum AttributionWords {
  /// Longer ones before those that they begin with.
  private static let verbs = [
    "wrote", "writes", "said", "says", "hat geschrieben", "geschrieben", "schrieb", "schreibt", "a écrit", "a ecrit",
    "écrivait", "écrit", "napisał(a)", "napisał/a", "napisał/(a)", "napisała", "napisał", "pisze", "писал(а)",
    "написал(а)", "написала", "написал", "писала", "писал", "писали", "пишет", "написав", "пише", "escribió", "escribio",
    "ha escrito", "escribe", "escreveu", "ha scritto", "scrive", "schreef", "skrev",
  ]
  static let pronouns: Set<String> = [
    "you", "i", "he", "she", "they", "we", "du", "sie", "er", "ich", "vous", "tu", "je", "il", "elle", "ty", "pan",
    "pani", "вы", "ты", "я", "он", "она", "usted", "tú", "yo", "él", "ella", "someone", "somebody", "jemand", "quelqu'un",
  ]
  /// What stands before a date, between date and name, or before a name.
  private static let fillers: Set<String> = [
    "on", "at", "in", "the", "article", "message", "am", "um", "den", "dem", "der", "im", "uhr", "le", "à", "a", "el",
    "la", "las", "los", "de", "del", "w", "dniu", "dnia", "o", "godz", "godzinie", "r", "roku", "в", "во", "от", "г",
    "и", "quoting", "quote", "from", "zitat", "von", "citando", "cytowanie", "citation", "użytkownik", "użytkowniczka",
    "пользователь", "el día", "día", "h", "hs", "am/pm", "pm", "date", "datum", "news", "nachricht", "hora", "vom",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]
  private static let openers = ["*", "quoting ", "quote from ", "zitat von ", "cytowanie ", "citando a ", "citation de "]

  /// Whether a line without a verb begins as attributions do.
  static func opens(_ text: String) -> Bool {
    let lower = text.lowercased()
    return openers.contains { lower.hasPrefix($0) }
  }

  /// Whether a text begins with what stands before a date, or with a date.
  static func begins(_ text: String) -> Bool {
    if opens(text) || text.hasPrefix("---") { return true }
    let isLead = leads.contains { text.hasPrefix($0) }
    guard isLead || text.first?.isNumber ?? false || PrintedTime.first(in: text)?.range.lowerBound == text.startIndex
    else { return false }
    return text.contains("@") || text.contains("<") || PrintedTime.first(in: text) != nil
  }

  private static let leads = [
    "On ", "At ", "In ", "Am ", "Le ", "El ", "W dniu ", "Dnia ", "В ", "Em ", "Il ", "Op ", "Den ", "Quoting ",
  ]

  /// Where the last verb stands that is a word by itself.
  static func verb(in text: String) -> Range<String.Index>? {
    var best: Range<String.Index>?
    for verb in verbs {
      guard let found = text.ranges(of: verb).last, best.map({ $0.lowerBound < found.lowerBound }) ?? true,
        isBoundary(text[..<found.lowerBound].last), isBoundary(text[found.upperBound...].first)
      else { continue }
      // "a écrit" before "écrit", which stands in it.
      if let best, best.overlaps(found) { continue }
      best = found
    }
    return best
  }

  private static func isBoundary(_ character: Character?) -> Bool {
    character.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// The text without fillers, numbers, zones and marks at its ends.
  static func stripped(_ text: Substring, dropsLeadingWords: Bool) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    while let last = words.last, isFiller(last) { words.removeLast() }
    while let first = words.first, isFiller(first) { words.removeFirst() }
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
  private static func isFiller(_ word: Substring) -> Bool {
    let bare = word.trimmingPrefix { !$0.isLetter && !$0.isNumber }
    let core = String(bare.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    if core.isEmpty || core.allSatisfy({ $0.isNumber || "+-:/.".contains($0) }) { return true }
    if word.first == "(", word.drop(while: { $0 != ")" }).dropFirst().allSatisfy({ $0 == "," }), core.count <= 5,
      core.allSatisfy({ $0.isUppercase && $0.isASCII })
    {
      return true
    }
    return fillers.contains(core.lowercased()) && !(core.first?.isUppercase ?? false && core.count > 3)
  }
}
