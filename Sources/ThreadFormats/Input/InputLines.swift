/// The lines of a text, one after the other; a line does not hold its end.
package struct InputLines: Sequence, IteratorProtocol {
  package struct Line {
    /// From 1; the input's own where these are lines from here and there.
    package let number: Int
    package let text: Substring
  }

  private let source: String.UTF8View
  private var places: LinePlaces
  private var position: String.Index

  /// - Parameter numbers: of the lines; empty = 1, 2, 3, ...
  package init(_ source: String, numbers: [Int] = []) {
    self.source = source.utf8
    places = LinePlaces(numbers: numbers)
    position = source.startIndex
  }

  package mutating func next() -> Line? {
    let before = places.offset
    guard let place = places.next(in: source.span) else { return nil }
    let start = position
    position = source.index(start, offsetBy: Swift.min(places.offset, source.count) - before)
    return Line(
      number: place.number, text: Substring(source[start..<source.index(start, offsetBy: place.bytes.count)]))
  }
}

/// Where the lines of a text stand among its bytes.
struct LinePlaces {
  /// Of the next line.
  private(set) var offset = 0
  private var number = 0
  private let numbers: [Int]

  /// - Parameter numbers: of the lines; empty = 1, 2, 3, ...
  init(numbers: [Int]) { self.numbers = numbers }

  /// The next line of the same text, without its end.
  mutating func next(in bytes: Span<UInt8>) -> (number: Int, bytes: Range<Int>)? {
    guard offset < bytes.count || number == 0 else { return nil }
    let start = offset
    let end = bytes.withUnsafeBufferPointer { ByteSearch.place(of: 10, in: $0, from: start) ?? $0.count }
    let last = end > start && bytes[end - 1] == 13 ? end - 1 : end
    offset = end + 1
    number += 1
    return (number <= numbers.count ? numbers[number - 1] : number, start..<last)
  }
}
