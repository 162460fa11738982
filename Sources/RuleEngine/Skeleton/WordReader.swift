/// Decides what the letters, digits and signs of one word stand for.
struct WordReader {
  private let alphabet: Alphabet
  private let reading: Leet.Reading
  /// Whether another reading could read something else.
  private(set) var isAmbiguous = false

  /// More digits than these at a word's edge are a number: `area51`.
  static let mostDigitsAtEdge = 1
  /// More digits than these inside a word are a number as well.
  private static let mostDigitsInside = 2

  init(_ alphabet: Alphabet, _ reading: Leet.Reading) {
    self.alphabet = alphabet
    self.reading = reading
  }

  /// Resolves the words of a text in place; signs that stand for nothing become marks.
  mutating func resolve(_ glyphs: inout [Glyph]) {
    var start = 0
    while start < glyphs.count {
      guard Self.isInWord(glyphs[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < glyphs.count, Self.isInWord(glyphs[end]) { end += 1 }
      resolve(&glyphs, start..<end)
      start = end
    }
  }

  private static func isInWord(_ glyph: Glyph) -> Bool {
    glyph.kind == .letter || glyph.kind == .digit || glyph.kind == .sign
  }

  private mutating func resolve(_ glyphs: inout [Glyph], _ word: Range<Int>) {
    if word.contains(where: { glyphs[$0].kind == .letter }) {
      let script = rewriteLetters(&glyphs, word)
      if script != .other { rewriteSigns(&glyphs, word, in: script) }
    }
    for index in word where glyphs[index].kind == .sign { glyphs[index].kind = .mark }
  }

  // MARK: Letters

  private func rewriteLetters(_ glyphs: inout [Glyph], _ word: Range<Int>) -> Alphabet.Script {
    var latin = 0
    var cyrillic = 0
    var other = 0
    var withoutLatin = 0
    var withoutTwin = 0
    for index in word where glyphs[index].kind == .letter {
      let glyph = glyphs[index]
      if glyph.own.value < 0x250 { latin += 1 } else if glyph.isCyrillic { cyrillic += 1 } else { other += 1 }
      if glyph.latin == nil, glyph.own.value >= 0x250 { withoutLatin += 1 }
      if !glyph.isCyrillic, Leet.cyrillicTwin(of: glyph.own) == nil { withoutTwin += 1 }
    }
    let canBeCyrillic = withoutTwin == 0 && (cyrillic > 0 || alphabet.script == .cyrillic && latin > 2)
    if canBeCyrillic, alphabet.script == .cyrillic || withoutLatin > 0 {
      for index in word where glyphs[index].kind == .letter {
        glyphs[index].own = Leet.cyrillicTwin(of: glyphs[index].own) ?? glyphs[index].own
      }
      return .cyrillic
    }
    let isDisguise = latin > 0 || alphabet.script == .latin && !isForeignWord(glyphs[word])
    guard withoutLatin == 0, isDisguise else {
      return latin + other == 0 ? .cyrillic : .other
    }
    for index in word where glyphs[index].kind == .letter {
      glyphs[index].own = glyphs[index].latin ?? glyphs[index].own
    }
    return .latin
  }

  /// Whether a word without any Latin letter is one of its own language, though its letters look like Latin ones.
  private func isForeignWord(_ word: ArraySlice<Glyph>) -> Bool {
    word.contains { glyph in
      (0x370...0x52F).contains(glyph.own.value) && glyph.kind == .letter && !Self.twins.contains(glyph.own)
    }
  }

  /// The Greek and Cyrillic letters that nobody tells from Latin ones.
  private static let twins = Set("аеорсухіјѕһԁԛԝανορ".unicodeScalars)

  // MARK: Digits and signs

  private mutating func rewriteSigns(_ glyphs: inout [Glyph], _ word: Range<Int>, in script: Alphabet.Script) {
    let groups = Self.groups(in: glyphs, word)
    let hidesInside = groups.contains { $0.lowerBound > word.lowerBound && $0.upperBound < word.upperBound }
    for group in groups {
      let digits = group.count { glyphs[$0].kind == .digit }
      if group.lowerBound > word.lowerBound, group.upperBound < word.upperBound {
        if digits > Self.mostDigitsInside { continue }
        for index in group { rewrite(&glyphs[index], in: script) }
      } else if digits <= Self.mostDigitsAtEdge || hidesInside {
        rewriteEdge(&glyphs, group, isStart: group.lowerBound == word.lowerBound, in: script)
      }
    }
  }

  /// At a word's end only `$` and digits can be letters; at its start `@` and `!` may be, which makes two readings.
  private mutating func rewriteEdge(
    _ glyphs: inout [Glyph], _ group: Range<Int>, isStart: Bool, in script: Alphabet.Script
  ) {
    for index in isStart ? Array(group.reversed()) : Array(group) {
      let sign = glyphs[index].own
      if glyphs[index].kind == .digit || sign == "$" {
        rewrite(&glyphs[index], in: script)
      } else if isStart, sign != "+", sign != "@" || Self.hasConsonants(glyphs, from: index + 1) {
        isAmbiguous = true
        guard reading == .first else { return }
        rewrite(&glyphs[index], in: script)
      } else {
        return
      }
    }
  }

  /// A name after `@` seldom begins with two consonants; what is left of `@sshole` does.
  private static func hasConsonants(_ glyphs: [Glyph], from index: Int) -> Bool {
    guard index + 1 < glyphs.count else { return false }
    return glyphs[index...index + 1].allSatisfy {
      $0.isASCIILetter && !["a", "e", "i", "o", "u", "y"].contains($0.own)
    }
  }

  private mutating func rewrite(_ glyph: inout Glyph, in script: Alphabet.Script) {
    guard let letter = glyph.latin ?? Leet.letter(for: glyph.own, in: script, reading) else { return }
    if script == .latin, Leet.isAmbiguous(glyph.own) { isAmbiguous = true }
    glyph.own = letter
    glyph.kind = .letter
  }

  private static func groups(in glyphs: [Glyph], _ word: Range<Int>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = word.lowerBound
    while start < word.upperBound {
      guard glyphs[start].kind != .letter else {
        start += 1
        continue
      }
      var end = start + 1
      while end < word.upperBound, glyphs[end].kind != .letter { end += 1 }
      groups.append(start..<end)
      start = end
    }
    return groups
  }
}
