/// What the imported rules are to be like.
package struct ImportOptions: Sendable {
  /// Nil: as usual for the format.
  package var category: String?
  /// Nil: what the source says, else 4.
  package var score: Double?
  /// BCP 47 tags; `*` = any.
  package var languages: [String]
  /// Begins every id; nil: from the name of the file.
  package var idPrefix: String?

  package init(
    category: String? = nil, score: Double? = nil, languages: [String] = ["*"], idPrefix: String? = nil
  ) {
    self.category = category
    self.score = score
    self.languages = languages
    self.idPrefix = idPrefix
  }

  /// Of a rule of which the source does not say it.
  static let usualScore = 4.0
}
