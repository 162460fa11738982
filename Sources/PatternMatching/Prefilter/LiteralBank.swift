/// The literals, and the words with slips, that several sets of patterns look for: a text is searched for all of them at
/// once.
final class LiteralBank: Sendable {
  private let plain: LiteralIndex?
  private let skeleton: LiteralIndex?
  /// Looked for where a set of patterns asks for it.
  let similar: SimilarIndex?
  let setCount: Int

  /// - Parameter similar: lists of words, by their number.
  init(plain: LiteralSets, skeleton: LiteralSets, similar: [SimilarWords]) {
    self.similar = SimilarIndex(similar)
    self.plain = LiteralIndex(plain.sets, from: 0)
    self.skeleton = LiteralIndex(skeleton.sets, from: plain.sets.count)
    setCount = plain.sets.count + skeleton.sets.count
  }

  /// Whether texts that are beyond ASCII can be told from each other by their plain form.
  var looksAtPlainFormOnly: Bool { skeleton == nil }

  /// - Parameters:
  ///   - folded: the text in its plain form.
  ///   - scratch: room for its other form.
  func search(
    _ text: UnsafeBufferPointer<UInt8>, folded: borrowing FoldBuffer, scratch: inout FoldBuffer,
    hits: LiteralHits
  ) {
    hits.begin(sets: setCount)
    hits.similar.begin()
    plain?.scan(folded, for: hits)
    if let skeleton {
      scratch.fold(text, form: .skeleton)
      skeleton.scan(scratch, for: hits)
    }
  }
}
