package import ThreadModel

/// Tells the language of a thread that does not say it, from its commonest words.
///
/// Meant for pages, not for single short comments: it answers only where the evidence is clear.
package enum LanguageDetector {
  /// At most this many bytes of a thread are looked at.
  private static let sample = 20_000
  /// Function words found before anything is said.
  private static let fewestWords = 8.0
  /// How far ahead of the second language the first one has to be.
  private static let lead = 1.25

  /// The language in which a thread is judged: what the caller says, else the page, else what its words tell.
  ///
  /// - Returns: a BCP 47 tag, or nil where nothing is known.
  package static func language(of thread: CommentThread, given: String? = nil) -> String? {
    given ?? thread.article.language ?? detect(thread)
  }

  private static func detect(_ thread: CommentThread) -> String? {
    var text = ""
    for comment in thread.comments where text.utf8.count < sample { text += comment.text + "\n" }
    if text.utf8.count < sample { text += (thread.article.title ?? "") + "\n" + thread.article.text }
    return detect(text)
  }

  /// The language of a text, or nil where it is too short or too mixed to tell.
  package static func detect(_ text: String) -> String? {
    var scores = [Double](repeating: 0, count: FunctionWords.languages.count)
    for word in words(of: text) {
      guard let speakers = languagesOfWord[word] else { continue }
      for language in speakers { scores[language] += 1 / Double(speakers.count) }
    }
    let ranked = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    guard scores[ranked[0]] >= fewestWords, scores[ranked[0]] >= lead * scores[ranked[1]] else { return nil }
    return FunctionWords.languages[ranked[0]].tag
  }

  private static func words(of text: String) -> [String] {
    let normalized = TextNormalizer.normalize(text).text.utf8.prefix(sample)
    return normalized.split { $0 < 0x80 && !(97...122).contains($0) && $0 != UInt8(ascii: "'") }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// For each function word the languages that have it.
  private static let languagesOfWord: [String: [Int]] = {
    var languages: [String: [Int]] = [:]
    for (index, language) in FunctionWords.languages.enumerated() {
      for word in Set(language.words.split(separator: " ")) { languages[String(word), default: []].append(index) }
    }
    return languages
  }()
}
