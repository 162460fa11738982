/// A BCP 47 tag in the form that the engine compares: `de`, `pt-BR`, `*` for any language.
package enum LanguageTag {
  /// Whether `text` is a tag that rules can be written for.
  package static func isKnown(tag text: String) -> Bool { canonical(text).tag != nil }

  /// The tag in its usual letter case, or nil with the nearest correct tag.
  static func canonical(_ text: String) -> (tag: String?, nearest: String?) {
    if text == "*" { return ("*", nil) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count <= 35, let first = parts.first, isWellFormed(parts) else {
      return (
        nil, text.contains("_") ? canonical(text.split(separator: "_").joined(separator: "-")).tag : nearest(text)
      )
    }
    let primary = first.lowercased()
    guard primary.utf8.count == 3 || isKnown(primary) else { return (nil, nearest(primary)) }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return (([primary] + rest).joined(separator: "-"), nil)
  }

  /// Whether text in `tag` is within a rule for `range`: `en` holds `en-GB`, not the other way round.
  static func isCovered(_ tag: String, by range: String) -> Bool {
    range == "*" || tag == range || tag.hasPrefix(range + "-")
  }

  private static func isWellFormed(_ parts: [Substring]) -> Bool {
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    guard first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    }
  }

  private static func isKnown(_ primary: String) -> Bool { twoLetterCodes.contains(primary) }

  private static func nearest(_ text: String) -> String? { usualMistakes[text.lowercased()] }

  private static let usualMistakes = [
    "gr": "el", "cz": "cs", "jp": "ja", "dk": "da", "ua": "uk", "cn": "zh", "gb": "en", "at": "de", "ger": "de",
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es", "polish": "pl", "russian": "ru",
    "italian": "it", "dutch": "nl", "any": "*", "all": "*", "us": "en", "kr": "ko", "rs": "sr", "si": "sl",
  ]

  /// ISO 639-1.
  private static let twoLetterCodes: Set<String> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne \
    ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss \
    st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}
