/// Whose rules can be imported.
package enum ImportFormat: String, Sendable, CaseIterable {
  /// A word or phrase a line.
  case words
  /// Word lists of Discourse and Coral: a word a row, `*` for any characters, perhaps columns for action and case.
  case csv
  /// Reddit's AutoModerator: YAML documents with text checks.
  case automoderator
  /// `body`, `rawbody`, `uri`, `header Subject` and `meta` rules of SpamAssassin.
  case spamassassin
  /// Lists of Charcoal's SmokeDetector: a regex a line, perhaps behind time and user.
  case smokedetector

  /// The category of the rules where none is asked for.
  package var category: String {
    switch self {
    case .words, .csv: "profanity"
    case .automoderator: "conduct"
    case .spamassassin, .smokedetector: "spam"
    }
  }
}
