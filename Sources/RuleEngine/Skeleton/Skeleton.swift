/// What a text reads like to a person, whatever it is written with.
///
/// `normalize: skeleton` shows words without marks, with look-alikes (UTS #39), compatibility forms (UAX #15) and
/// leet written out; `squash` joins spelled-out words and makes one letter of a repeated one besides.
enum Skeleton {
  /// One reading, or two where a sign stands for one letter or another (`1` for `i` or `l`).
  static func readings(of text: String, alphabet: Alphabet, isSquashed: Bool) -> [NormalizedText] {
    if alphabet.script != .cyrillic, let reading = plainReading(of: text, isSquashed: isSquashed) { return [reading] }
    return fullReadings(of: text, alphabet: alphabet, isSquashed: isSquashed)
  }

  private static func plainReading(of text: String, isSquashed: Bool) -> NormalizedText? {
    var copy = text
    return copy.withUTF8 { bytes in
      guard PlainReading.isOwnSkeleton(bytes) else { return nil }
      return isSquashed ? PlainReading.squashed(bytes) : TextNormalizer.normalize(text)
    }
  }

  /// Whatever the text is written with.
  static func fullReadings(of text: String, alphabet: Alphabet, isSquashed: Bool) -> [NormalizedText] {
    let glyphs = GlyphReader(text, alphabet: alphabet).glyphs
    var readings: [NormalizedText] = []
    for reading in Leet.Reading.allCases {
      var resolved = glyphs
      var words = WordReader(alphabet, reading)
      words.resolve(&resolved)
      let shown = encoded(isSquashed ? Squash.squashed(resolved) : resolved)
      if readings.isEmpty || readings[0].text != shown.text { readings.append(shown) }
      if !words.isAmbiguous { break }
    }
    return readings
  }

  private static func encoded(_ glyphs: [Glyph]) -> NormalizedText {
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    for glyph in glyphs {
      for byte in UTF8.encode(glyph.own) ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        starts.append(glyph.start)
        ends.append(glyph.end)
      }
    }
    return NormalizedText(bytes: bytes, starts: starts, ends: ends)
  }
}
