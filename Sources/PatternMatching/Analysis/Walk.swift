/// What PCRE2 may walk over between two steps that it counts: the characters of single classes that are repeated.
///
/// It counts a step whenever a repeated class has been walked over and what follows is tried, and one for every round of
/// a repeated group (PCRE2 10.42, pcre2_jit_compile.c).
struct Walk: Sendable, Hashable {
  /// Characters under quantifiers with an upper limit, all together.
  private(set) var bounded = 0
  /// Whether something without limit goes over characters of words, over other ones, or over anything.
  private(set) var crossesWords = false
  private(set) var crossesGaps = false
  private(set) var crossesAll = false

  /// Characters that one class may match.
  struct Ground: OptionSet, Sendable {
    let rawValue: UInt8

    /// Letters, digits and the underscore.
    static let words = Ground(rawValue: 1)
    static let gaps = Ground(rawValue: 2)
    static let anything: Ground = [.words, .gaps]

    /// What a class may match that holds `scalar`; characters beyond ASCII may be in rows of both kinds.
    init(holding scalar: UInt32) {
      self = scalar < 0x80 ? FoldedByte.isWord(UInt8(scalar)) ? .words : .gaps : []
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  static let anywhere = {
    var walk = Walk()
    walk.crossesAll = true
    return walk
  }()

  /// More is as good as everything.
  private static let most = 100_000

  mutating func add(_ other: Walk) {
    bounded = min(Self.most, bounded + other.bounded)
    crossesWords = crossesWords || other.crossesWords
    crossesGaps = crossesGaps || other.crossesGaps
    crossesAll = crossesAll || other.crossesAll
  }

  /// A class under a quantifier.
  mutating func add(_ ground: Ground, _ count: ClosedRange<Int>) {
    if count.upperBound < .max {
      if count.upperBound > 1 { bounded = min(Self.most, bounded + count.upperBound) }
      return
    }
    bounded = min(Self.most, bounded + count.lowerBound)
    if ground == .anything { crossesAll = true }
    if ground != .gaps { crossesWords = true }
    if ground != .words { crossesGaps = true }
  }

  /// A back-reference under a quantifier to a group that matches one character: a row of the same one.
  mutating func addRow() {
    crossesWords = true
    crossesGaps = true
  }

  /// A group under a quantifier: PCRE2 writes as many copies of it as there must be rounds.
  func repeated(_ count: ClosedRange<Int>) -> Walk {
    guard count.lowerBound > 1 else { return self }
    var walk = self
    walk.bounded = min(Self.most, min(Self.most, count.lowerBound) * bounded)
    return walk
  }

  /// Bytes of a text, at most.
  func length(in text: TextRuns, of count: Int) -> Int {
    if crossesAll { return count }
    let run = max(crossesWords ? text.words : 0, crossesGaps ? text.gaps : 0)
    return min(count, bounded + run)
  }
}
