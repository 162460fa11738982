/// Words of a text that are similar to a listed one. Used again for one text after another.
final class SimilarHits {
  struct Hit {
    /// The list it is similar to a word of.
    let list: Int32
    /// In the folded text.
    let range: Range<Int32>
  }

  /// In text order.
  private(set) var hits: [Hit] = []
  /// Whether the text was searched.
  private(set) var isSearched = false
  private var known = RestSums(capacity: 0)
  /// Lists that have a word similar to the one at hand, and those of them that except it.
  private var lists: [Int32] = []
  private var exceptions: [Int32] = []

  /// Forgets the text before.
  func begin() {
    isSearched = false
    hits.removeAll(keepingCapacity: true)
  }

  /// Room for a word of so many letters, for the search that begins.
  func sums(of letters: Int) -> RestSums {
    isSearched = true
    if known.capacity < letters { known = RestSums(capacity: letters) }
    return known
  }

  func note(_ list: Int32, isException: Bool) {
    if isException {
      exceptions.append(list)
    } else {
      lists.append(list)
    }
  }

  /// Whether the word at hand is known to be similar to one of the list.
  func holdsWord(of list: Int32) -> Bool { lists.contains(list) }

  /// Takes down what was noted of the word at hand.
  func endWord(at range: Range<Int>) {
    for list in lists where !exceptions.contains(list) {
      let start = Int32(truncatingIfNeeded: range.lowerBound)
      hits.append(Hit(list: list, range: start..<max(start, Int32(truncatingIfNeeded: range.upperBound))))
    }
    lists.removeAll(keepingCapacity: true)
    exceptions.removeAll(keepingCapacity: true)
  }

  func holds(_ list: Int32) -> Bool { hits.contains { $0.list == list } }

  /// Calls `body` with the words that are similar to one of a list, at most as many as are wanted, and says how many.
  func forEach(of list: Int32, _ wanted: Int, _ body: (Range<Int>) -> Void) -> Int {
    var count = 0
    for hit in hits where hit.list == list {
      if count == wanted { break }
      body(Int(hit.range.lowerBound)..<Int(hit.range.upperBound))
      count += 1
    }
    return count
  }
}
