/// Which sets of literals a text holds one of. Used again for one text after another.
///
/// Plain memory, as the scan writes to it several times a word.
final class LiteralHits {
  /// The watched sets that were found, each once.
  private(set) var foundCount = 0
  /// Words that are similar to listed ones.
  let similar = SimilarHits()
  private var foundSets: UnsafeMutablePointer<Int32>
  /// For each set the scan that found it last, or found last that it is missing.
  private var finds: UnsafeMutablePointer<UInt32>
  private var misses: UnsafeMutablePointer<UInt32>
  private var capacity = 0
  private var scan: UInt32 = 0
  private let pairs = TextPairs()

  init() {
    foundSets = .allocate(capacity: 0)
    finds = .allocate(capacity: 0)
    misses = .allocate(capacity: 0)
  }

  deinit {
    foundSets.deallocate()
    finds.deallocate()
    misses.deallocate()
  }

  /// Forgets the text before.
  func begin(sets count: Int) {
    foundCount = 0
    pairs.forget()
    if count > capacity { reserve(count) }
    if scan == .max {
      finds.update(repeating: 0, count: capacity)
      misses.update(repeating: 0, count: capacity)
      scan = 0
    }
    scan += 1
  }

  private func reserve(_ count: Int) {
    foundSets.deallocate()
    finds.deallocate()
    misses.deallocate()
    capacity = count
    foundSets = .allocate(capacity: count)
    finds = .allocate(capacity: count)
    misses = .allocate(capacity: count)
    finds.initialize(repeating: 0, count: count)
    misses.initialize(repeating: 0, count: count)
    scan = 0
  }

  /// - Parameter set: a watched one, less than the number that the scan began with.
  @inline(__always)
  func note(_ set: Int32) {
    let index = Int(set)
    if finds[index] == scan { return }
    finds[index] = scan
    foundSets[foundCount] = set
    foundCount += 1
  }

  /// Each once.
  var found: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: foundSets, count: foundCount) }

  /// Whether the text holds a literal of a set, which is looked for if that is not known.
  ///
  /// - Parameter text: as it was scanned, in its plain form.
  func holds(_ set: Int32, of bank: LiteralBank, in text: borrowing FoldBuffer) -> Bool {
    let index = Int(set)
    if finds[index] == scan { return true }
    if bank.watches(set) || misses[index] == scan { return false }
    let isFound = isFound(set, of: bank, in: text)
    if isFound { finds[index] = scan } else { misses[index] = scan }
    return isFound
  }

  private func isFound(_ set: Int32, of bank: LiteralBank, in text: borrowing FoldBuffer) -> Bool {
    if !pairs.isBuilt { pairs.build(text) }
    let base = text.base
    var isFound = false
    bank.forEachLiteral(of: set) { entry in
      pairs.forEachPlace(of: entry, in: base) { _ in
        isFound = true
        return false
      }
      return !isFound
    }
    return isFound
  }

  /// Calls `body` with the places of a set's literals in the text, in no order.
  ///
  /// - Parameters:
  ///   - set: one that is asked for.
  ///   - text: as it was scanned, in its plain form.
  func forEachPlace(of set: Int32, of bank: LiteralBank, in text: borrowing FoldBuffer, _ body: (Int) -> Void) {
    if !pairs.isBuilt { pairs.build(text) }
    let base = text.base
    bank.forEachLiteral(of: set) { entry in
      pairs.forEachPlace(of: entry, in: base) { place in
        body(place)
        return true
      }
      return true
    }
  }
}
