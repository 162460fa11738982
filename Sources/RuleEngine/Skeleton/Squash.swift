/// Joins letters that were pulled apart and makes one of a letter that is repeated.
enum Squash {
  /// Marks that prose does not set between letters.
  static let rareBetweenLetters: Set<Unicode.Scalar> = [
    "_", "*", "~", "|", "^", "=", "\u{B7}", "\u{2022}", "\u{2219}", "\u{25CF}", "`", "\u{A8}", "\\",
  ]
  /// A piece of a word this short is joined to its neighbour over any mark: `re-tard`.
  static let shortPiece = 3
  static let widestGap = 3

  static func squashed(_ glyphs: [Glyph]) -> [Glyph] { collapsed(joined(glyphs)) }

  private static func collapsed(_ glyphs: [Glyph]) -> [Glyph] {
    var kept: [Glyph] = []
    kept.reserveCapacity(glyphs.count)
    for glyph in glyphs {
      if glyph.kind == .letter, let last = kept.last, last.kind == .letter, last.own == glyph.own {
        kept[kept.count - 1].end = glyph.end
      } else {
        kept.append(glyph)
      }
    }
    return kept
  }

  private static func joined(_ glyphs: [Glyph]) -> [Glyph] {
    let pieces = pieces(of: glyphs)
    var isDropped = [Bool](repeating: false, count: glyphs.count)
    var index = 0
    while index + 1 < pieces.count {
      let chain = spelledOut(glyphs, pieces, from: index)
      if chain > index + 1 {
        for gap in index..<chain {
          for place in pieces[gap].upperBound..<pieces[gap + 1].lowerBound { isDropped[place] = true }
        }
        index = chain + 1
      } else {
        let gap = pieces[index].upperBound..<pieces[index + 1].lowerBound
        let shorter = min(pieces[index].count, pieces[index + 1].count)
        if joins(glyphs[gap], shorterPiece: shorter) { for place in gap { isDropped[place] = true } }
        index += 1
      }
    }
    return zip(glyphs, isDropped).compactMap { $1 ? nil : $0 }
  }

  private static func pieces(of glyphs: [Glyph]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start: Int?
    for (index, glyph) in glyphs.enumerated() {
      if glyph.kind == .letter {
        start = start ?? index
      } else if let begun = start {
        pieces.append(begun..<index)
        start = nil
      }
    }
    if let start { pieces.append(start..<glyphs.count) }
    return pieces
  }

  /// The last piece of a run of single letters (`f u c k`) that begins at `first`; `first` itself where there is none.
  ///
  /// A gap wider than the first one ends a word that is spelled out.
  private static func spelledOut(_ glyphs: [Glyph], _ pieces: [Range<Int>], from first: Int) -> Int {
    guard isOneLetter(glyphs[pieces[first]]) else { return first }
    var last = first
    var width = widestGap
    while last + 1 < pieces.count, isOneLetter(glyphs[pieces[last + 1]]) {
      let gap = pieces[last].upperBound..<pieces[last + 1].lowerBound
      guard gap.count <= width, gap.allSatisfy({ isGap(glyphs[$0]) }) else { break }
      width = gap.count
      last += 1
    }
    return last
  }

  /// One letter, however often it is repeated.
  private static func isOneLetter(_ piece: ArraySlice<Glyph>) -> Bool {
    piece.allSatisfy { $0.own == piece.first?.own }
  }

  private static func isGap(_ glyph: Glyph) -> Bool {
    glyph.kind == .space && glyph.own != "\n" || glyph.kind == .mark && glyph.own != "'"
  }

  private static func joins(_ gap: ArraySlice<Glyph>, shorterPiece: Int) -> Bool {
    guard gap.count < widestGap, gap.allSatisfy({ $0.kind == .mark && $0.own != "'" }) else { return false }
    return shorterPiece <= shortPiece || gap.allSatisfy { rareBetweenLetters.contains($0.own) }
  }
}
