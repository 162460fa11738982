package import ThreadModel

/// The text of one rule file with its lines, for messages that show where something stands.
///
/// Lines end in LF, CR LF or CR; columns count Unicode scalars from 1. A byte order mark is taken off.
package struct SourceText: Sendable {
  /// Why a file cannot be read as text.
  struct Defect {
    let problem: LintProblem
    let offset: Int
  }

  /// A larger file is not looked into.
  static let byteLimit = 8 << 20
  /// A longer line is not shown in messages.
  private static let shownLineLimit = 4096

  package let path: String
  let bytes: [UInt8]
  let defect: Defect?
  /// Whether the file is known to have no faults.
  let isTrusted: Bool
  private let lines: LineIndex

  package init(_ source: RuleSource) {
    path = source.path
    isTrusted = false
    guard source.bytes.count <= Self.byteLimit else {
      bytes = []
      lines = LineIndex(of: [])
      defect = Defect(problem: .tooLarge(bytes: source.bytes.count, limit: Self.byteLimit), offset: 0)
      return
    }
    bytes = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.bytes.dropFirst(3)) : source.bytes
    lines = LineIndex(of: bytes)
    defect = Self.defect(in: bytes)
  }

  /// The text of a file without faults, with line ends only where examples stand.
  init(trusted source: RuleSource) {
    path = source.path
    bytes = ExampleBlocks.emptied(in: source.bytes)
    lines = LineIndex(of: bytes)
    defect = nil
    isTrusted = true
  }

  /// The place of a byte; the end of the text where the offset is past it.
  package func location(at offset: Int) -> SourceLocation {
    let offset = min(max(0, offset), bytes.count)
    let starts = lines.starts
    let line = Self.lastIndex(in: starts, notAbove: offset)
    return SourceLocation(line: line + 1, column: scalarIndex(at: offset) - scalarIndex(at: starts[line]) + 1)
  }

  /// How many scalars begin before this byte; takes the same time wherever it stands.
  private func scalarIndex(at offset: Int) -> Int {
    let scalarOffsets = lines.scalarOffsets
    guard !scalarOffsets.isEmpty else { return offset }
    let block = Self.lastIndex(in: scalarOffsets, notAbove: offset)
    return block * 64 + bytes[scalarOffsets[block]..<max(scalarOffsets[block], offset)].count { $0 & 0xC0 != 0x80 }
  }

  private static func lastIndex(in sorted: [Int], notAbove bound: Int) -> Int {
    var low = 0
    var high = sorted.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sorted[middle] <= bound { low = middle } else { high = middle }
    }
    return low
  }

  /// The byte at which the scalar with this number (from 0) begins.
  func offset(ofScalar index: Int) -> Int {
    let scalarOffsets = lines.scalarOffsets
    guard !scalarOffsets.isEmpty else { return min(max(0, index), bytes.count) }
    let block = min(max(0, index) / 64, scalarOffsets.count - 1)
    var offset = scalarOffsets[block]
    var left = max(0, index) - block * 64
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// A line, numbered from 1, without its end; nil past the last line and for a line too long to show.
  package func line(_ number: Int) -> String? {
    let lineStarts = lines.starts
    guard number >= 1, number <= lineStarts.count else { return nil }
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    let start = lineStarts[number - 1]
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    guard end - start <= Self.shownLineLimit else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The offsets of the lines that begin with this byte.
  func lineStarts(with byte: UInt8) -> [Int] { lines.starts.filter { $0 < bytes.count && bytes[$0] == byte } }
}
