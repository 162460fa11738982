package import ThreadModel

/// A time as a page prints it, found in a text.
///
/// English, German, French, Polish, Russian, Ukrainian and Spanish words; a missing year, "yesterday" and "on Friday"
/// are read against `now` only, and nothing is guessed without it.
package struct PrintedTime: Sendable, Hashable {
  package enum Reading: Sendable, Hashable {
    case instant(Timestamp)
    /// It counts from a "now" that is not known, or names no day ("2 months ago").
    case relative
    /// It names a day or an hour that does not exist.
    case unreadable
  }

  /// As printed, without what stood around it.
  package let text: String
  package let reading: Reading
  /// Where in the searched text it stands.
  package let range: Range<String.Index>

  package var timestamp: Timestamp? {
    if case .instant(let timestamp) = reading { timestamp } else { nil }
  }

  /// The first time that the text prints.
  package static func first(in text: some StringProtocol, now: Timestamp? = nil) -> PrintedTime? {
    let text = Substring(text)
    let tokens = TimeTokens(text)
    let parser = TimeParser(tokens: tokens, now: now)
    for place in 0..<tokens.count {
      guard let match = parser.match(at: place) else { continue }
      let onlyFillersBefore = (0..<place).allSatisfy { tokens.meaning(at: $0).isFiller }
      let start = tokens.ranges[onlyFillersBefore ? 0 : place].lowerBound
      let range = start..<tokens.ranges[match.end - 1].upperBound
      return PrintedTime(text: String(text[range]), reading: match.reading, range: range)
    }
    return nil
  }

  /// The instant that the text prints, nil where it prints none that can be read.
  package static func read(_ text: some StringProtocol, now: Timestamp? = nil) -> Timestamp? {
    first(in: text, now: now)?.timestamp
  }
}
