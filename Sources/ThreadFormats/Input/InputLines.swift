/// The lines of a text, one after the other; a line does not hold its end.
package struct InputLines: Sequence, IteratorProtocol {
  package struct Line {
    /// From 1; the input's own where these are lines from here and there.
    package let number: Int
    package let text: Substring
  }

  private let source: String.UTF8View
  /// In bytes.
  private var offset = 0
  private var position: String.Index
  private var number = 0
  private let numbers: [Int]

  /// - Parameter numbers: of the lines; empty = 1, 2, 3, ...
  package init(_ source: String, numbers: [Int] = []) {
    self.source = source.utf8
    self.numbers = numbers
    position = source.startIndex
  }

  package mutating func next() -> Line? {
    let bytes = source.span
    guard offset < bytes.count || number == 0 else { return nil }
    var end = offset
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    var length = end - offset
    if length > 0, bytes[end - 1] == 13 { length -= 1 }
    let start = position
    position = source.index(start, offsetBy: Swift.min(end + 1, bytes.count) - offset)
    offset = end + 1
    number += 1
    let printed = number <= numbers.count ? numbers[number - 1] : number
    return Line(number: printed, text: Substring(source[start..<source.index(start, offsetBy: length)]))
  }
}
