/// Which sets of literals a text holds one of, and where the literals of some of them stand. Used again for one text
/// after another.
///
/// Plain memory, as the scan writes to it several times a word.
final class LiteralHits {
  /// Words that are similar to listed ones.
  let similar = SimilarHits()
  /// The watched sets that were found, each once.
  private(set) var foundCount = 0
  private var foundSets: UnsafeMutablePointer<Int32>
  /// For each set the scan that found it last, and the one that found last that it is missing.
  private var finds: UnsafeMutablePointer<UInt32>
  private var misses: UnsafeMutablePointer<UInt32>
  private var capacity = 0
  private var scan: UInt32 = 0
  private let pairs = TextPairs()
  /// For each watched set the last entry of the log; -1 where there is none.
  private var lastEntry: UnsafeMutablePointer<Int32>
  /// Places of watched sets that are asked for.
  private var log: UnsafeMutablePointer<Entry>
  private var logged = 0
  private var logCapacity = 0

  private struct Entry {
    let place: Int32
    /// The entry of the same set before; -1 where there is none.
    let previous: Int32
  }

  init() {
    foundSets = .allocate(capacity: 0)
    finds = .allocate(capacity: 0)
    misses = .allocate(capacity: 0)
    lastEntry = .allocate(capacity: 0)
    log = .allocate(capacity: 0)
  }

  deinit {
    foundSets.deallocate()
    finds.deallocate()
    misses.deallocate()
    lastEntry.deallocate()
    log.deallocate()
  }

  /// Forgets the text before.
  func begin(sets count: Int) {
    foundCount = 0
    logged = 0
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
    lastEntry.deallocate()
    capacity = count
    foundSets = .allocate(capacity: count)
    finds = .allocate(capacity: count)
    misses = .allocate(capacity: count)
    lastEntry = .allocate(capacity: count)
    finds.initialize(repeating: 0, count: count)
    misses.initialize(repeating: 0, count: count)
    scan = 0
  }

  /// - Parameters:
  ///   - set: a watched one, less than the number that the scan began with.
  ///   - place: where the literal starts in the folded text.
  ///   - isPlaced: whether anybody wants to know.
  @inline(__always)
  func note(_ set: Int32, at place: Int, isPlaced: Bool) {
    let index = Int(set)
    if finds[index] != scan {
      finds[index] = scan
      lastEntry[index] = -1
      foundSets[foundCount] = set
      foundCount += 1
    }
    guard isPlaced else { return }
    if logged == logCapacity { growLog() }
    log[logged] = Entry(place: Int32(truncatingIfNeeded: place), previous: lastEntry[index])
    lastEntry[index] = Int32(truncatingIfNeeded: logged)
    logged += 1
  }

  private func growLog() {
    logCapacity = max(256, 2 * logCapacity)
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: logCapacity)
    larger.moveInitialize(from: log, count: logged)
    log.deallocate()
    log = larger
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
    if bank.watches(set) { forEachLogged(set, body) } else { forEachPaired(set, bank, text, body) }
  }

  private func forEachLogged(_ set: Int32, _ body: (Int) -> Void) {
    guard finds[Int(set)] == scan else { return }
    var entry = lastEntry[Int(set)]
    while entry >= 0 {
      body(Int(log[Int(entry)].place))
      entry = log[Int(entry)].previous
    }
  }

  private func forEachPaired(_ set: Int32, _ bank: LiteralBank, _ text: borrowing FoldBuffer, _ body: (Int) -> Void) {
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
