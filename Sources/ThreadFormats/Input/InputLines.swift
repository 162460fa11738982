/// The lines of a text, one after the other; a line does not hold its end.
package struct InputLines: Sequence, IteratorProtocol {
  package struct Line {
    /// From 1.
    package let number: Int
    package let text: Substring
  }

  private let source: String
  private var position: String.Index
  private var number = 0
  private var atEnd = false

  package init(_ source: String) {
    self.source = source
    position = source.startIndex
  }

  package mutating func next() -> Line? {
    guard !atEnd else { return nil }
    let rest = source.utf8[position...]
    number += 1
    guard let end = rest.firstIndex(of: 10) else {
      atEnd = true
      return rest.isEmpty && number > 1 ? nil : line(position..<source.endIndex)
    }
    defer { position = source.utf8.index(after: end) }
    return line(position..<end)
  }

  private func line(_ range: Range<String.Index>) -> Line {
    var text = source.utf8[range]
    if text.last == 13 { text.removeLast() }
    return Line(number: number, text: Substring(text))
  }
}
