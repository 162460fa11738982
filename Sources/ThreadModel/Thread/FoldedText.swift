/// Text reduced to what survives copying: runs of letters and digits, lower-cased; all else is a word boundary.
///
/// Two passages that differ in white space, punctuation, case or marks above letters fold to the same words. Scripts
/// that put no space between words have one word a character. The words themselves are not kept, only fingerprints,
/// so that any run of words is compared in one step.
struct FoldedText {
  /// Fingerprints of the first 0, 1, 2, ... words.
  private var heads: [UInt64] = [0]

  init(_ text: String) {
    WordScanner.scan(text) { event in
      if case .word(let word) = event { append(word) }
    }
  }

  init() {}

  mutating func append(_ word: UInt64) {
    heads.append(WordFingerprint.text(heads[heads.count - 1], continuedBy: word))
  }

  /// The number of words.
  var count: Int { heads.count - 1 }

  /// The fingerprint of `length` words from `start` on; `shift` belongs to the length. Nil past the end.
  func fingerprint(from start: Int, length: Int, shift: UInt64) -> UInt64? {
    guard start + length < heads.count else { return nil }
    return WordFingerprint.tail(of: heads[start + length], after: heads[start], shift: shift)
  }

  /// This text without its last word.
  func droppingLast() -> FoldedText {
    var shorter = self
    if count > 0 { shorter.heads.removeLast() }
    return shorter
  }
}
