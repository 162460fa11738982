import ThreadModel

/// Reads the name in what forums print above a quote: "NAME wrote:", "Quote from: NAME on DATE", "Zitat von NAME".
enum QuoteCaption {
  /// Behind the name; the sites' own translations.
  private static let verbs = [
    "wrote", "said", "has written", "posted", "schrieb", "hat geschrieben", "sagte", "a écrit", "a dit", "escribió",
    "dijo", "napisał(a)", "napisał/a", "napisał", "napisała", "pisze", "писал(а)", "написал(а)", "писал", "писала",
    "написал", "написала", "пишет", "сказал(а)", "сказал", "сказала", "написав(ла)", "написав", "написала",
    "ha scritto", "ha detto", "schreef", "escreveu", "disse", "skrev", "kirjoitti", "napsal", "írta", "yazdı",
  ]
  /// Before the name.
  private static let openings = [
    "originally posted by", "quote from", "quoting", "quote by", "quote", "zitat von", "zitat", "citation de",
    "citation", "posté par", "envoyé par", "cita de", "cita", "escrito por", "iniciado por", "cytat z", "cytat",
    "zamieszczone przez", "цитата от", "цитата", "сообщение от", "повідомлення від", "citato da", "citaat van",
    "citaat", "citat från", "citat", "citação de",
  ]
  /// Between the name and the time.
  private static let timeWords = [" on ", " am ", " le ", " el ", " em ", " dnia ", " от ", " в ", " at ", " - ", ", "]

  /// Nil where the caption names nobody ("Quote:").
  static func name(in caption: String) -> String? {
    let caption = trimmed(PlainText.singleSpaced(caption))
    if let name = nameBeforeVerb(caption) { return name }
    var rest = Substring(caption)
    for opening in openings where startsIgnoringCase(rest, with: opening) {
      rest = rest.dropFirst(opening.count)
      if let next = rest.first, next != " ", next != ":", next != "\u{A0}" {
        rest = Substring(caption)
        continue
      }
      break
    }
    let name = trimmed(String(withoutTime(rest)))
    return name.isEmpty || name.utf8.count > 200 ? nil : name
  }

  /// `NAME;4711`, as an older forum's code had it, is a name and the number of a post.
  static func splittingNumber(_ name: String) -> (name: String, number: String?) {
    guard let mark = name.utf8.lastIndex(of: UInt8(ascii: ";")) else { return (name, nil) }
    let number = name[name.utf8.index(after: mark)...]
    guard !number.isEmpty, number.utf8.count <= 12, number.utf8.allSatisfy({ (48...57).contains($0) }),
      mark > name.startIndex
    else { return (name, nil) }
    return (String(name[..<mark]), String(number))
  }

  private static func nameBeforeVerb(_ caption: String) -> String? {
    for verb in verbs {
      guard let range = firstRange(of: " " + verb, in: caption) else { continue }
      let next = caption[range.upperBound...].first
      guard next == nil || next == ":" || next == " " && caption[range.upperBound...].contains(":") else { continue }
      let name = trimmed(String(caption[..<range.lowerBound]))
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// Cut before the words that lead to a time.
  private static func withoutTime(_ text: Substring) -> Substring {
    for word in timeWords {
      for range in text.ranges(of: word).reversed().prefix(4) {
        let rest = text[range.upperBound...]
        guard let time = PrintedTime.first(in: rest),
          rest.distance(from: rest.startIndex, to: time.range.lowerBound) < 3
        else { continue }
        return text[..<range.lowerBound]
      }
    }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isEdge = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || ":↑»«→".unicodeScalars.contains(scalar)
    }
    let start = scalars.firstIndex { !isEdge($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isEdge($0) }.map { scalars.index(after: $0) } ?? scalars.endIndex
    return start < end ? String(scalars[start..<end]) : ""
  }

  private static func startsIgnoringCase(_ text: Substring, with prefix: String) -> Bool {
    text.prefix(prefix.count).lowercased() == prefix
  }

  private static func firstRange(of needle: String, in text: String) -> Range<String.Index>? {
    if let range = text.firstRange(of: needle) { return range }
    // "Wrote" and the like: only the first letter behind the blank differs.
    guard let first = needle.dropFirst().first else { return nil }
    return text.firstRange(of: " " + first.uppercased() + needle.dropFirst(2))
  }
}
