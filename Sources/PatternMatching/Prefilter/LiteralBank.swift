/// The literals, and the words with slips, that several sets of patterns look for: a text is searched for all of them at
/// once.
final class LiteralBank: Sendable {
  private let plain: LiteralIndex?
  private let skeleton: LiteralIndex?
  /// Looked for where a set of patterns asks for it.
  let similar: SimilarIndex?
  let setCount: Int
  private let isWatched: [Bool]
  /// The literals of all sets that are asked for and not watched, each once.
  private let literals: [TextPairs.Entry]
  /// Those of each such set by their index in `literals`, one set behind the other.
  private let asked: [Int32]
  /// For each set in the plain form where its literals start in `asked`, and behind the last one their end.
  private let starts: [Int32]

  /// - Parameter similar: lists of words, by their number.
  init(plain: LiteralSets, skeleton: LiteralSets, similar: [SimilarWords]) {
    self.similar = SimilarIndex(similar)
    self.plain = LiteralIndex(
      plain.sets.map { $0.isWatched ? $0.literals : [] }, placed: plain.sets.map(\.isPlaced), from: 0)
    self.skeleton = LiteralIndex(
      skeleton.sets.map(\.literals), placed: skeleton.sets.map(\.isPlaced), from: plain.sets.count)
    setCount = plain.sets.count + skeleton.sets.count
    isWatched = plain.sets.map(\.isWatched)
    let wanted = plain.sets.map { $0.isAsked && !$0.isWatched ? $0.literals : [] }
    let users = LiteralUsers(of: wanted)
    literals = users.literals.map(TextPairs.Entry.init)
    asked = users.numbers
    starts = wanted.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
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

  /// Whether every scan looks for a set of the plain form.
  func watches(_ set: Int32) -> Bool { isWatched[Int(set)] }

  /// Calls `body` for the literals of a set of the plain form that is asked for and not watched, until it returns false.
  @inline(__always)
  func forEachLiteral(of set: Int32, _ body: (TextPairs.Entry) -> Bool) {
    literals.withUnsafeBufferPointer { literals in
      asked.withUnsafeBufferPointer { asked in
        for place in starts[Int(set)]..<starts[Int(set) + 1] {
          if !body(literals[Int(asked[Int(place)])]) { return }
        }
      }
    }
  }
}
