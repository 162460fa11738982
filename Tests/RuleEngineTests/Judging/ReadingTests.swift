import TestSupport
import Testing

@testable import RuleEngine

/// What is read quickly is what is read in full.
struct ReadingTests {
  /// Words as people write them, and such as have to be read in full.
  private static let words = [
    "hello", "all", "well-known", "re-tard", "don't", "e.g.", "3D", "mp3", "100k", "2nd", "area51", "h3llo", "$hit",
    "sh1t", "wow!", "!wow", "a", "I", "b", "f", "aaa", "co.uk", "C++", "me@home", "@me", "x_y", "snake_case_name",
    "and/or", "12", "3.5", "$5", "5$", "no|yes", "pass", "ASS", "...", "--", "'", "!", "0", "it's", "l33t", "foo(bar)",
    "user12", "99problems", "1a2", "s.h.i.t", "Mississippi", "\\n", "~", "a*b", "naïve", "Ж", "cl\u{43E}wn",
    "m\u{336}oron", "“so”", "don’t", "日本",
  ]
  private static let blanks = [" ", " ", " ", " ", "  ", "\n", ", ", ". ", "-", "_", ".", "", "/", " - "]

  @Test(arguments: 0..<40, [false, true])
  func `plain texts read as they do in full`(seed: UInt64, isSquashed: Bool) {
    var random = SplitMix(seed: seed)
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        text += Self.words.randomElement(using: &random) ?? ""
        text += Self.blanks.randomElement(using: &random) ?? ""
      }
      let alphabet = Alphabet(language: ["en", "de", nil].randomElement(using: &random) ?? nil)
      let quick = Skeleton.readings(of: text, alphabet: alphabet, isSquashed: isSquashed)
      let full = Skeleton.fullReadings(of: text, alphabet: alphabet, isSquashed: isSquashed)
      #expect(quick.map(\.text) == full.map(\.text), "\(text.debugDescription)")
      for (left, right) in zip(quick, full) where left.bytes == right.bytes {
        for place in left.bytes.indices
        where left.original(of: place..<place + 1) != right.original(of: place..<place + 1) {
          Issue.record("\(text.debugDescription) at \(place)")
        }
      }
    }
  }

  @Test func `most words are plain`() {
    var text = "You know, it's 2024 and the well-known parser doesn't read all of it!"
    let tokens = text.withUTF8 { TokenScanner($0, isSquashed: true).tokens }
    #expect(tokens.count == 13 && tokens.allSatisfy(\.isPlain))
  }
}
