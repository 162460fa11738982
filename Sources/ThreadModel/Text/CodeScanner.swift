/// Finds program text in a comment by its Markdown marks (CommonMark 0.31, sections 4.5 and 6.1).
///
/// Linear in the text. A block without its closing fence is no block, and a back-tick inside a word is an apostrophe:
/// otherwise a stray mark would hide everything behind it.
package enum CodeScanner {
  /// UTF-8 byte ranges of the fenced blocks, their fences included, in order.
  package static func blocks(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in hasMarks(bytes) ? scan(bytes).blocks.map(\.whole) : [] }
  }

  /// What stands in blocks and spans, without the marks, joined by line feeds.
  package static func code(in text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard hasMarks(bytes) else { return "" }
      let found = scan(bytes)
      let inside = (found.blocks.map(\.inside) + found.spans).sorted { $0.lowerBound < $1.lowerBound }
      return inside.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "\n")
    }
  }

  private struct Block {
    let whole: Range<Int>
    let inside: Range<Int>
  }

  private struct Fence {
    let mark: UInt8
    let length: Int
    let isBare: Bool
  }

  private static func hasMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ByteMarks.next(backTick, tilde, in: bytes, from: 0) < bytes.count
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (blocks: [Block], spans: [Range<Int>]) {
    var blocks: [Block] = []
    var spans: [Range<Int>] = []
    let lines = lines(of: bytes)
    let closings = closings(of: lines, in: bytes)
    var number = 0
    while number < lines.count {
      if let closing = closings[number] {
        let inside = lines[number].upperBound + 1..<max(lines[number].upperBound + 1, lines[closing].lowerBound - 1)
        blocks.append(Block(whole: lines[number].lowerBound..<lines[closing].upperBound, inside: inside))
        number = closing + 1
      } else {
        spans += self.spans(in: lines[number], of: bytes)
        number += 1
      }
    }
    return (blocks, spans)
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// For each line that opens a block the line that closes it.
  private static func closings(of lines: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var open: (line: Int, fence: Fence)?
    var last: [UInt8: Int] = [:]
    for (number, line) in lines.enumerated() {
      if let fence = fence(of: line, in: bytes), fence.isBare { last[fence.mark] = number }
    }
    for (number, line) in lines.enumerated() {
      guard let fence = fence(of: line, in: bytes) else { continue }
      if let (start, opening) = open {
        guard fence.isBare, fence.mark == opening.mark, fence.length >= opening.length else { continue }
        closings[start] = number
        open = nil
      } else if last[fence.mark] ?? 0 > number {
        open = (number, fence)
      }
    }
    return closings
  }

  private static func fence(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Fence? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20, index - line.lowerBound < 3 { index += 1 }
    guard index < line.upperBound, bytes[index] == backTick || bytes[index] == tilde else { return nil }
    let mark = bytes[index]
    let start = index
    while index < line.upperBound, bytes[index] == mark { index += 1 }
    guard index - start >= 3 else { return nil }
    let rest = bytes[index..<line.upperBound]
    guard mark == tilde || !rest.contains(backTick) else { return nil }
    return Fence(mark: mark, length: index - start, isBare: rest.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D })
  }

  /// Spans between two runs of back-ticks of one length, neither of which stands within a word.
  private static func spans(in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      guard bytes[index] == backTick else {
        index += 1
        continue
      }
      let start = index
      while index < line.upperBound, bytes[index] == backTick { index += 1 }
      runs.append(start..<index)
    }
    guard runs.count > 1 else { return [] }
    var nextClosing = [Int?](repeating: nil, count: runs.count)
    var closing: [Int: Int] = [:]
    for number in runs.indices.reversed() {
      nextClosing[number] = closing[runs[number].count]
      let end = runs[number].upperBound
      if end == line.upperBound || !isWord(bytes[end]) { closing[runs[number].count] = number }
    }
    var spans: [Range<Int>] = []
    var number = 0
    while number < runs.count {
      let start = runs[number].lowerBound
      let opens = start == line.lowerBound || !isWord(bytes[start - 1])
      guard opens, let end = nextClosing[number] else {
        number += 1
        continue
      }
      spans.append(runs[number].upperBound..<runs[end].lowerBound)
      number = end + 1
    }
    return spans
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let backTick = UInt8(ascii: "`")
  private static let tilde = UInt8(ascii: "~")
}
