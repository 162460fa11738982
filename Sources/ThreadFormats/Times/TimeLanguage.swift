/// The words of one language, lower case, separated by spaces. One file a language: `TimeLanguage+polish.swift`.
struct TimeLanguage: Sendable {
  /// January first; full, abbreviated and inflected forms.
  let months: [String]
  /// Monday first.
  let weekdays: [String]
  /// Today, yesterday, the day before yesterday.
  let days: [String]
  let units: [(TimeVocabulary.Unit, String)]
  let fillers: String
  let hours: String
  let ago: String
  let one: String
}
