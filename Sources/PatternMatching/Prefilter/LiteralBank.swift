/// The literals that several sets of patterns look for: a text is searched for all of them at once.
final class LiteralBank: Sendable {
  private let plain: LiteralIndex?
  private let skeleton: LiteralIndex?
  let setCount: Int

  init(plain: LiteralSets, skeleton: LiteralSets) {
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
    plain?.scan(folded, for: hits)
    if let skeleton {
      scratch.fold(text, form: .skeleton)
      skeleton.scan(scratch, for: hits)
    }
  }
}
