/// The letters of a word as they are read.
struct ReadWord {
  /// Letters beyond this many are only counted.
  static let capacity = 32

  private(set) var letters = InlineArray<32, UInt8>(repeating: 0)
  private(set) var length = 0
  private(set) var key = WordKey.start

  mutating func append(_ letter: UInt8) {
    if length < Self.capacity { letters[length] = letter }
    length += 1
    key = WordKey.adding(letter, to: key)
  }

  mutating func removeAll() {
    length = 0
    key = WordKey.start
  }
}
