/// Ids made from what a rule says: the same rule has the same id, wherever it stands in its file.
struct RuleID {
  /// What all ids of a file begin with.
  let prefix: String

  private static let longestPart = 14

  /// - Parameter prefix: nil makes one of the name of the file.
  init(prefix: String?, file: String) {
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    let slug = Self.slug(prefix ?? stem)
    self.prefix = slug.isEmpty ? "imported" : slug
  }

  /// - Parameters:
  ///   - words: what a person recognises the rule by; only letters and digits of ASCII are kept.
  ///   - content: what makes the rule differ from others; nil where `words` alone do.
  func id(_ words: String, content: String?) -> String {
    var parts = [prefix, Self.slug(words)].filter { !$0.isEmpty }
    if let content { parts.append(Self.digits(of: content)) }
    return parts.joined(separator: "-")
  }

  /// Whether a prefix can begin an id.
  static func isFormed(_ prefix: String) -> Bool { !prefix.isEmpty && slug(prefix) == prefix }

  /// Lower-case words joined by `-`, as many as fit.
  private static func slug(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for byte in text.utf8.prefix(200) {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        word.unicodeScalars.append(Unicode.Scalar(lower))
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? word : slug + "-" + word
      if longer.utf8.count > longestPart { break }
      slug = longer
    }
    return slug.isEmpty ? String((words.first ?? "").prefix(longestPart)) : slug
  }

  /// Eight hexadecimal digits of FNV-1a (Fowler, Noll, Vo; 64 bits, folded).
  private static func digits(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let folded = (hash >> 32) ^ (hash & 0xFFFF_FFFF)
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
