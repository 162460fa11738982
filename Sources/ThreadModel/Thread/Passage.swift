/// The words of a quote, cut at its ellipses into segments that must follow each other in the quoted text.
struct Passage {
  let segments: [Segment]
  let wordCount: Int

  struct Segment {
    let length: Int
    /// The fingerprint of the whole segment and the shift that belongs to its length.
    let fingerprint: UInt64
    let shift: UInt64
    /// The fingerprint of the first words, by which places are looked up.
    let anchor: UInt64
  }

  /// Segments are looked up by their first four words, or by all where there are fewer.
  static let longestAnchor = 4
  static let anchorShifts = (0...longestAnchor).map(WordFingerprint.shift(byWords:))

  init(_ quote: String) {
    var segments: [Segment] = []
    var open = FoldedText()
    WordScanner.scan(quote) { event in
      switch event {
      case .word(let word): open.append(word)
      case .ellipsis(let attached):
        // "... and then he sa..." may end within a word, which then tells nothing.
        if attached, open.count > 2 { open = open.droppingLast() }
        if let segment = Segment(open) { segments.append(segment) }
        open = FoldedText()
      }
    }
    if let segment = Segment(open) { segments.append(segment) }
    self.segments = segments
    wordCount = segments.reduce(0) { $0 + $1.length }
  }
}

extension Passage.Segment {
  fileprivate init?(_ text: FoldedText) {
    let shift = WordFingerprint.shift(byWords: text.count)
    let anchorLength = min(text.count, Passage.longestAnchor)
    guard text.count > 0, let whole = text.fingerprint(from: 0, length: text.count, shift: shift),
      let anchor = text.fingerprint(from: 0, length: anchorLength, shift: Passage.anchorShifts[anchorLength])
    else { return nil }
    self.init(length: text.count, fingerprint: whole, shift: shift, anchor: anchor)
  }

  var anchorLength: Int { min(length, Passage.longestAnchor) }
}
