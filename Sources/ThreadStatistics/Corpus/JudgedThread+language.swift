import ThreadModel

extension JudgedThread {
  /// The BCP 47 tag of the language that a comment counts for; nil where nothing tells it.
  func language(of node: Int) -> String? {
    thread.comments[node].record.language ?? thread.article.language
  }

  /// What comments of an unknown language count for (BCP 47: undetermined).
  static let unknownLanguage = "und"
}
