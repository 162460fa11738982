/// The letters of a word added up to one number for each of its beginnings and ends, so that the number of a rest - the
/// word without one or two letters - takes a multiplication and not another walk over it. Used again for the next word.
///
/// A word's number is that of its letters as the digits of a number to a large odd base, modulo 2^64.
final class RestSums {
  /// Letters that there is room for.
  let capacity: Int
  /// Of the word at hand, filled in by whoever reads it.
  let letters: UnsafeMutablePointer<UInt32>
  /// The numbers of the first 0, 1, 2 ... letters.
  private let heads: UnsafeMutablePointer<UInt64>
  /// The numbers of what is left behind the first 0, 1, 2 ... letters.
  private let tails: UnsafeMutablePointer<UInt64>
  /// What a digit counts at 0, 1, 2 ... places before the last.
  private let powers: UnsafeMutablePointer<UInt64>

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(capacity: Int) {
    self.capacity = capacity
    letters = .allocate(capacity: capacity + 1)
    heads = .allocate(capacity: capacity + 1)
    tails = .allocate(capacity: capacity + 1)
    powers = .allocate(capacity: capacity + 1)
    letters.initialize(repeating: 0, count: capacity + 1)
    heads.initialize(repeating: 0, count: capacity + 1)
    tails.initialize(repeating: 0, count: capacity + 1)
    powers.initialize(repeating: 1, count: capacity + 1)
    for place in 0..<capacity { powers[place + 1] = powers[place] &* Self.base }
  }

  deinit {
    letters.deallocate()
    heads.deallocate()
    tails.deallocate()
    powers.deallocate()
  }

  /// Calls `body` with the numbers of the word and of it without as many letters or fewer; the first one always stays.
  ///
  /// - Parameter count: how many of `letters` are the word; at least 1 and no more than there is room for.
  @inline(__always)
  func forEachRest(of count: Int, leavingOut most: Int, _ body: (UInt64) -> Void) {
    var head: UInt64 = 0
    for place in 0..<count {
      heads[place] = head
      head = Self.adding(letters[place], to: head)
    }
    body(head)
    guard most > 0 else { return }
    var tail: UInt64 = 0
    tails[count] = 0
    for place in stride(from: count - 1, through: 0, by: -1) {
      tail = tail &+ (UInt64(letters[place]) &+ 1) &* powers[count - 1 - place]
      tails[place] = tail
    }
    for first in 1..<max(1, count) {
      body(heads[first] &* powers[count - first - 1] &+ tails[first + 1])
      guard most > 1 else { continue }
      var rest = heads[first]
      for second in first + 1..<count {
        body(rest &* powers[count - second - 1] &+ tails[second + 1])
        rest = Self.adding(letters[second], to: rest)
      }
    }
  }

  private static func adding(_ letter: UInt32, to number: UInt64) -> UInt64 { number &* base &+ UInt64(letter) &+ 1 }
}
