/// Which sets of literals a text holds one of, and where the literals of some of them stand. Used again for one text
/// after another.
///
/// Plain memory, as the scan writes to it several times a word.
final class LiteralHits {
  /// The sets that were found, each once.
  private(set) var foundCount = 0
  /// Words that are similar to listed ones.
  let similar = SimilarHits()
  private var foundSets: UnsafeMutablePointer<Int32>
  /// For each set the scan that found it last.
  private var scans: UnsafeMutablePointer<UInt32>
  /// For each set the last entry of the log; -1 where there is none.
  private var lastEntry: UnsafeMutablePointer<Int32>
  private var capacity = 0
  private var scan: UInt32 = 0
  /// Places that were asked for.
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
    scans = .allocate(capacity: 0)
    lastEntry = .allocate(capacity: 0)
    log = .allocate(capacity: 0)
  }

  deinit {
    foundSets.deallocate()
    scans.deallocate()
    lastEntry.deallocate()
    log.deallocate()
  }

  /// Forgets the text before.
  func begin(sets count: Int) {
    foundCount = 0
    logged = 0
    if count > capacity { reserve(count) }
    if scan == .max {
      scans.update(repeating: 0, count: capacity)
      scan = 0
    }
    scan += 1
  }

  private func reserve(_ count: Int) {
    foundSets.deallocate()
    scans.deallocate()
    lastEntry.deallocate()
    capacity = count
    foundSets = .allocate(capacity: count)
    scans = .allocate(capacity: count)
    lastEntry = .allocate(capacity: count)
    scans.initialize(repeating: 0, count: count)
    scan = 0
  }

  /// - Parameters:
  ///   - set: less than the number that the scan began with.
  ///   - place: where the literal starts in the folded text.
  ///   - isPlaced: whether anybody wants to know.
  @inline(__always)
  func note(_ set: Int32, at place: Int, isPlaced: Bool) {
    let index = Int(set)
    if scans[index] != scan {
      scans[index] = scan
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

  @inline(__always)
  func holds(_ set: Int32) -> Bool { scans[Int(set)] == scan }

  /// Calls `body` with the places of a set's literals in the folded text, in no order.
  func forEachPlace(of set: Int32, _ body: (Int) -> Void) {
    guard holds(set) else { return }
    var entry = lastEntry[Int(set)]
    while entry >= 0 {
      body(Int(log[Int(entry)].place))
      entry = log[Int(entry)].previous
    }
  }
}
