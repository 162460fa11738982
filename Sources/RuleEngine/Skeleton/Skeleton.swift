/// What a text reads like to a person, whatever it is written with.
///
/// `normalize: skeleton` shows words without marks, with look-alikes (UTS #39), compatibility forms (UAX #15) and
/// leet written out; `squash` joins spelled-out words and makes one letter of a repeated one besides.
enum Skeleton {
  /// One reading, or two where a sign stands for one letter or another (`1` for `i` or `l`).
  static func readings(of text: String, alphabet: Alphabet, isSquashed: Bool) -> [NormalizedText] {
    if alphabet.script == .cyrillic { return fullReadings(of: text, alphabet: alphabet, isSquashed: isSquashed) }
    var text = text
    return text.withUTF8 { bytes in
      let tokens = TokenScanner(bytes, isSquashed: isSquashed).tokens
      var writer = ReadingWriter(bytes, alphabet: alphabet, isSquashed: isSquashed)
      var index = 0
      while index < tokens.count {
        let first = index
        let isPlain = tokens[first].isPlain
        repeat { index += 1 } while index < tokens.count && tokens[index].isPlain == isPlain
        writer.write(to: tokens[index - 1].range.upperBound, isPlain: isPlain)
      }
      writer.write(to: bytes.count, isPlain: true)
      return writer.readings
    }
  }

  /// The same for the whole of a text at once.
  static func fullReadings(of text: String, alphabet: Alphabet, isSquashed: Bool) -> [NormalizedText] {
    var text = text
    return text.withUTF8 { bytes in
      var writer = ReadingWriter(bytes, alphabet: alphabet, isSquashed: isSquashed)
      writer.write(to: bytes.count, isPlain: false)
      return writer.readings
    }
  }

  /// What the signs of a text stand for, in one or two readings.
  static func glyphs(of text: String, alphabet: Alphabet, isSquashed: Bool) -> (first: [Glyph], second: [Glyph]?) {
    let glyphs = GlyphReader(text, alphabet: alphabet).glyphs
    let first = resolved(glyphs, alphabet, .first, isSquashed: isSquashed)
    guard first.isAmbiguous else { return (first.glyphs, nil) }
    return (first.glyphs, resolved(glyphs, alphabet, .second, isSquashed: isSquashed).glyphs)
  }

  private static func resolved(
    _ glyphs: [Glyph], _ alphabet: Alphabet, _ reading: Leet.Reading, isSquashed: Bool
  ) -> (glyphs: [Glyph], isAmbiguous: Bool) {
    var resolved = glyphs
    var words = WordReader(alphabet, reading)
    words.resolve(&resolved)
    return (isSquashed ? Squash.squashed(resolved) : resolved, words.isAmbiguous)
  }
}
