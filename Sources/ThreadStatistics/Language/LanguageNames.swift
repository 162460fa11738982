/// The languages that comments count for, numbered in the order of their first comment.
struct LanguageNames: Sendable {
  private(set) var directory = NameDirectory()
  /// Comments of one language follow each other.
  private var last: (tag: String?, number: Int)?

  /// - Parameter tag: BCP 47; nil counts for `und`.
  mutating func number(of tag: String?) -> Int {
    if let last, last.tag == tag { return last.number }
    let number = directory.register(Self.primarySubtag(of: tag))
    last = (tag, number)
    return number
  }

  mutating func join(_ later: LanguageNames) -> RowMap { directory.join(later.directory) }

  /// In lower case: `pt` for `pt-BR`.
  private static func primarySubtag(of tag: String?) -> String {
    guard let tag else { return unknownLanguage }
    let subtag = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    if subtag.isEmpty || subtag.count > longestSubtag { return unknownLanguage }
    return String(Substring(subtag)).lowercased()
  }

  /// What comments of an unknown language count for (BCP 47: undetermined).
  private static let unknownLanguage = "und"
  private static let longestSubtag = 8
}
