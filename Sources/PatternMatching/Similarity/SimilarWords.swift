/// A list of words that are also found where somebody wrote one of them with a slip: `idoit`, `idio`, `idiiot`.
///
/// A word of a text is similar to one of the list where both begin with the same letter and no more edits lead from one
/// to the other than are allowed. Edits are those of optimal string alignment: a letter put in, left out, replaced, or
/// two neighbours swapped (F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7,
/// 1964, pp. 171-176), no part of a word edited twice. Case and accents are no difference.
package struct SimilarWords: Sendable, Hashable {
  /// What may lie between two words.
  package enum Edits: String, Sendable, CaseIterable {
    /// Two neighbouring letters that changed places, once.
    case swap
    /// Any one edit.
    case one = "1"
    /// Any two edits.
    case two = "2"

    /// Edits at most.
    var count: Int { self == .two ? 2 : 1 }
  }

  package let words: [String]
  package let edits: Edits
  /// Words that are not meant, however similar.
  package let exceptions: [String]

  /// - Parameters:
  ///   - words: each of letters, digits and marks; what is no single word is never found.
  ///   - exceptions: found in the same way, without a slip.
  package init(_ words: [String], edits: Edits, exceptions: [String] = []) {
    self.words = words
    self.edits = edits
    self.exceptions = exceptions
  }

  /// The words of a text that would be found, as they stand there.
  package func found(in text: String) -> [String] {
    guard let index = SimilarIndex([self]) else { return [] }
    let bytes = Array(text.utf8)
    var folded = FoldBuffer()
    bytes.withUnsafeBufferPointer { folded.fold($0, form: .plain) }
    let hits = SimilarHits()
    index.scan(folded, for: hits)
    var found: [String] = []
    _ = hits.forEach(of: 0, .max) { range in
      found.append(String(decoding: bytes[folded.original(of: range, in: bytes.count)], as: UTF8.self))
    }
    return found
  }

  /// For messages and reports on time, not for PCRE2.
  var description: String { "similar to \(words.joined(separator: " "))" }
}
