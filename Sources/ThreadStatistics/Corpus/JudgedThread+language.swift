import ThreadModel

extension JudgedThread {
  /// The primary language subtag of what a comment counts for, in lower case: `pt` for `pt-BR`.
  func language(of node: Int) -> String {
    Self.primarySubtag(of: tag(of: node))
  }

  /// The BCP 47 tag of a comment; nil where nothing tells its language.
  private func tag(of node: Int) -> String? {
    judgements[node].language ?? thread.comments[node].record.language ?? thread.article.language
  }

  private static func primarySubtag(of tag: String?) -> String {
    guard let tag else { return unknownLanguage }
    let subtag = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    if subtag.isEmpty || subtag.count > longestSubtag { return unknownLanguage }
    if subtag.count == tag.utf8.count, subtag.allSatisfy({ (97...122).contains($0) }) { return tag }
    return String(Substring(subtag)).lowercased()
  }

  /// What comments of an unknown language count for (BCP 47: undetermined).
  private static let unknownLanguage = "und"
  private static let longestSubtag = 8
}
