/// A growing list of numbers that is never moved: it takes what it holds and no more.
///
/// A number takes two bytes while it and its neighbours are less than 65,535 above what is expected of them, else four.
struct SegmentedNumbers: Sendable {
  enum Expectation { case zero, ownIndex }

  private let expectation: Expectation
  /// By segment: how much larger its numbers are than expected, `largest` for `UInt32.max`; empty where they are wide.
  private var narrow: [[UInt16]] = []
  private var wide: [[UInt32]] = []
  private(set) var count = 0

  private static let shift = 16
  private static let size = 1 << shift
  private static let largest = UInt16.max

  init(near expectation: Expectation) { self.expectation = expectation }

  mutating func append(_ number: UInt32) {
    if count & (Self.size - 1) == 0 {
      narrow.append([])
      narrow[narrow.count - 1].reserveCapacity(Self.size)
      wide.append([])
    }
    count += 1
    put(number, at: count - 1)
  }

  subscript(_ index: Int) -> UInt32 {
    get {
      let (segment, place) = (index >> Self.shift, index & (Self.size - 1))
      return wide[segment].isEmpty ? number(narrow[segment][place], at: index) : wide[segment][place]
    }
    set { put(newValue, at: index) }
  }

  /// - Parameter index: at most that of the last number.
  private mutating func put(_ number: UInt32, at index: Int) {
    let (segment, place) = (index >> Self.shift, index & (Self.size - 1))
    if wide[segment].isEmpty {
      if let excess = excess(of: number, at: index) {
        if place == narrow[segment].count { narrow[segment].append(excess) } else { narrow[segment][place] = excess }
        return
      }
      widen(segment)
    }
    if place == wide[segment].count { wide[segment].append(number) } else { wide[segment][place] = number }
  }

  private mutating func widen(_ segment: Int) {
    let start = segment << Self.shift
    wide[segment].reserveCapacity(Self.size)
    for (place, excess) in narrow[segment].enumerated() { wide[segment].append(number(excess, at: start + place)) }
    narrow[segment] = []
  }

  private func expected(at index: Int) -> UInt32 {
    switch expectation {
    case .zero: 0
    case .ownIndex: UInt32(index)
    }
  }

  /// Nil where it is too much for two bytes.
  private func excess(of number: UInt32, at index: Int) -> UInt16? {
    if number == .max { return Self.largest }
    let expected = expected(at: index)
    guard number >= expected, number - expected < UInt32(Self.largest) else { return nil }
    return UInt16(number - expected)
  }

  private func number(_ excess: UInt16, at index: Int) -> UInt32 {
    excess == Self.largest ? .max : expected(at: index) + UInt32(excess)
  }
}
