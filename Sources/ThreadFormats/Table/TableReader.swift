/// Splits delimiter-separated text (RFC 4180) into rows in one pass: quoted cells may hold line ends, `""` is `"`.
///
/// A quotation mark that is never closed is a character like any other.
struct TableReader {
  struct Row {
    let cells: [String]
    /// From 1; where the row begins.
    let line: Int
  }

  private let bytes: String.UTF8View
  private let delimiter: UInt8
  private var position = 0
  private var line = 1
  /// Set when a cell was opened that nothing closes: no later one can be closed either.
  private var quotesAreLiteral = false

  init(_ text: String, delimiter: UInt8) {
    bytes = text.utf8
    self.delimiter = delimiter
  }

  /// The next row that is not blank.
  mutating func next() -> Row? {
    let source = self.bytes
    let bytes = source.span
    while position < bytes.count {
      let start = line
      var cells: [String] = []
      var ended = false
      while !ended { cells.append(cell(bytes, &ended)) }
      if cells.count > 1 || !(cells.first?.utf8.allSatisfy { $0 <= 32 } ?? true) {
        return Row(cells: cells, line: start)
      }
    }
    return nil
  }

  private mutating func cell(_ bytes: Span<UInt8>, _ ended: inout Bool) -> String {
    var start = position
    while start < bytes.count, bytes[start] == 32 { start += 1 }
    if !quotesAreLiteral, start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      if let text = quotedCell(bytes, from: start + 1, &ended) { return text }
    }
    let from = position
    while position < bytes.count, bytes[position] != delimiter, bytes[position] != 10 { position += 1 }
    var end = position
    if end > from, bytes[end - 1] == 13, position == bytes.count || bytes[position] == 10 { end -= 1 }
    step(bytes, &ended)
    return string(from..<end)
  }

  /// Over the delimiter or the line end behind a cell.
  private mutating func step(_ bytes: Span<UInt8>, _ ended: inout Bool) {
    guard position < bytes.count else {
      ended = true
      return
    }
    if bytes[position] == 10 {
      line += 1
      ended = true
    }
    position += 1
  }

  private mutating func quotedCell(_ bytes: Span<UInt8>, from start: Int, _ ended: inout Bool) -> String? {
    var text: [UInt8] = []
    var place = start
    var lines = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 10 { lines += 1 }
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        place += 1
        continue
      }
      if place + 1 < bytes.count, bytes[place + 1] == byte {
        text.append(byte)
        place += 2
        continue
      }
      if let end = closing(bytes, behind: place + 1) {
        position = end
        line += lines
        step(bytes, &ended)
        return String(decoding: text, as: UTF8.self)
      }
      // Not the end of the cell: a stray mark of a writer that doubles none.
      text.append(byte)
      place += 1
    }
    quotesAreLiteral = true
    return nil
  }

  /// Where the delimiter or line end stands, with nothing but blanks before it.
  private func closing(_ bytes: Span<UInt8>, behind start: Int) -> Int? {
    var place = start
    while place < bytes.count, place < start + 8, bytes[place] == 32 || bytes[place] == 13 { place += 1 }
    guard place < bytes.count else { return place }
    return bytes[place] == delimiter || bytes[place] == 10 ? place : nil
  }

  private func string(_ range: Range<Int>) -> String {
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(Substring(bytes[start..<bytes.index(start, offsetBy: range.count)]))
  }
}
