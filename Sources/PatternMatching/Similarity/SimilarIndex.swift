/// Finds which words of a folded text are similar to words of many lists, in one pass.
///
/// Words that one edit lies between have a common rest when each leaves out a letter at most, words that two lie between
/// when each leaves out two (W. Garbe, SymSpell, 2012; T. Bocek, E. Hunt and B. Stiller, Fast similarity search in large
/// dictionaries, University of Zurich, 2007). The rests of all listed words stand in a hash table; those of a word of the
/// text are looked for in it where a listed one begins with the same letter and is about as long. What is found is
/// compared in full.
final class SimilarIndex: Sendable {
  private struct Entry {
    let list: Int32
    let edits: SimilarWords.Edits
    let isException: Bool
    /// In `letters`.
    let range: Range<Int>
  }

  /// The lengths of words that a listed one may be similar to, one bit each, by their first letter.
  private struct Lengths {
    var near: UInt64 = 0
    /// Those for which two letters are left out.
    var far: UInt64 = 0

    static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(max(length, 0), 63)) }
  }

  private let entries: [Entry]
  private let letters: [UInt32]
  private let table: RestTable
  /// By the lowest byte of the first letter.
  private let lengths: [Lengths]
  /// The longest word that may be similar to a listed one.
  private let longest: Int
  /// For each byte of folded text whether it is a letter alone.
  private static let isLetter = (0...255).map { FoldedByte.isWord(UInt8($0)) }

  /// Nil where no list has a word. Lists are numbered in their order.
  init?(_ lists: [SimilarWords]) {
    var entries: [Entry] = []
    var letters: [UInt32] = []
    for (number, list) in lists.enumerated() {
      for (index, word) in (list.words + list.exceptions).enumerated() {
        guard let word = WordLetters.letters(of: word) else { continue }
        let range = letters.count..<letters.count + word.count
        letters += word
        entries.append(
          Entry(list: Int32(number), edits: list.edits, isException: index >= list.words.count, range: range))
      }
    }
    guard entries.contains(where: { !$0.isException }) else { return nil }
    var lengths = [Lengths](repeating: Lengths(), count: 256)
    var rests: [(hash: UInt32, entry: Int32)] = []
    let longestListed = entries.map(\.range.count).max() ?? 0
    let sums = RestSums(capacity: longestListed)
    for (number, entry) in entries.enumerated() {
      let word = letters[entry.range]
      guard let first = word.first else { continue }
      let bucket = Int(first & 255)
      for (place, letter) in word.enumerated() { sums.letters[place] = letter }
      let left = entry.isException ? 0 : entry.edits.count
      for length in max(1, word.count - left)...(word.count + left) {
        lengths[bucket].near |= Lengths.bit(length)
        if left == 2 { lengths[bucket].far |= Lengths.bit(length) }
      }
      sums.forEachRest(of: word.count, leavingOut: left) { rests.append((RestTable.hash($0), Int32(number))) }
    }
    longest = (entries.map { $0.range.count + ($0.isException ? 0 : $0.edits.count) }).max() ?? 0
    table = RestTable(rests)
    self.entries = entries
    self.letters = letters
    self.lengths = lengths
  }

  /// Notes the words of `text` that are similar to a listed one, in text order.
  func scan(_ text: borrowing FoldBuffer, for hits: SimilarHits) {
    let bytes = text.base
    let count = text.count
    let sums = hits.sums(of: longest + 1)
    var at = 0
    lengths.withUnsafeBufferPointer { lengths in
      Self.isLetter.withUnsafeBufferPointer { isLetter in
        while at < count {
          let byte = bytes[at]
          if byte >= 0x80 || (isLetter[Int(byte)] && lengths[Int(byte)].near != 0) {
            at = look(at, in: bytes, count, lengths, sums, hits)
          } else if isLetter[Int(byte)] {
            at = Self.end(ofWordAt: at, in: bytes, count, isLetter)
          } else {
            at += 1
          }
        }
      }
    }
  }

  /// The end of a word that nobody looks for.
  @inline(__always)
  private static func end(
    ofWordAt start: Int, in bytes: UnsafePointer<UInt8>, _ count: Int, _ isLetter: UnsafeBufferPointer<Bool>
  ) -> Int {
    var at = start
    while at < count {
      if isLetter[Int(bytes[at])] {
        at += 1
      } else if bytes[at] < 0x80 {
        return at
      } else {
        let (scalar, next) = ScalarBytes.scalar(at: at, in: bytes)
        if WordLetters.kind(of: scalar) == .separator { return at }
        at = next
      }
    }
    return at
  }

  /// Looks at a word, or passes over one character that belongs to none, and says where it ends.
  private func look(
    _ start: Int, in bytes: UnsafePointer<UInt8>, _ count: Int, _ lengths: UnsafeBufferPointer<Lengths>,
    _ sums: RestSums, _ hits: SimilarHits
  ) -> Int {
    let letters = sums.letters
    let room = sums.capacity
    var at = start
    var length = 0
    reading: while at < count {
      let (scalar, next) = ScalarBytes.scalar(at: at, in: bytes)
      switch WordLetters.kind(of: scalar) {
      case .separator: break reading
      case .mark: break
      case .letter:
        if length < room { letters[length] = scalar }
        length += 1
      }
      at = next
    }
    if at == start { return ScalarBytes.scalar(at: at, in: bytes).next }
    guard length > 0, length <= longest else { return at }
    let wanted = lengths[Int(letters[0] & 255)]
    guard wanted.near & Lengths.bit(length) != 0 else { return at }
    let leavingOut = wanted.far & Lengths.bit(length) != 0 ? 2 : 1
    var isFound = false
    sums.forEachRest(of: length, leavingOut: leavingOut) { rest in
      table.forEachEntry(of: RestTable.hash(rest)) { entry in
        compare(UnsafeBufferPointer(start: letters, count: length), with: entry, hits)
        isFound = true
      }
    }
    if isFound { hits.endWord(at: start..<at) }
    return at
  }

  @inline(never)
  private func compare(_ word: UnsafeBufferPointer<UInt32>, with number: Int32, _ hits: SimilarHits) {
    let entry = entries[Int(number)]
    let (word, listed) = (ArraySlice(word), letters[entry.range])
    if entry.isException {
      if word == listed { hits.note(entry.list, isException: true) }
    } else if !hits.holdsWord(of: entry.list), Alignment.isSimilar(word, listed, entry.edits) {
      hits.note(entry.list, isException: false)
    }
  }
}
