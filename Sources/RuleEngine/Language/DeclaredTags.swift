/// Which declared tags say something: not `und`, `mul` and what is no BCP 47 tag.
struct DeclaredTags {
  private var known: [String: Bool] = [:]

  /// The tag as it is written, or nil where it says nothing.
  mutating func believed(_ tag: String?) -> String? {
    guard let tag else { return nil }
    if let isKnown = known[tag] { return isKnown ? tag : nil }
    let isKnown = LanguageTag.canonical(tag).tag.map { !Self.empty.contains(String($0.prefix(3))) } ?? false
    known[tag] = isKnown
    return isKnown ? tag : nil
  }

  /// ISO 639-2: undetermined, several, not linguistic, not coded.
  private static let empty: Set = ["und", "mul", "zxx", "mis", "*"]
}
