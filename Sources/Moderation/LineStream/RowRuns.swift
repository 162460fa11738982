import Glibc
import ThreadModel

/// Blocks of rows that wait in a temporary file until they can be merged in the order of the input.
struct RowRuns {
  private let file: TemporaryFile
  private let input: String
  private var runs: [Range<Int>] = []
  private var end = 0

  private static let header = 8
  private static let piece = 1 << 20
  /// What all runs have in memory while they are merged.
  private static let merging = 4 << 20

  init(for input: String) throws(InputFailureError) {
    self.input = input
    file = try TemporaryFile(for: input)
  }

  /// A row in a run: its line and its length, four bytes each, and its bytes.
  mutating func append(_ block: RowBlock) throws(InputFailureError) {
    let start = end
    var piece: [UInt8] = []
    piece.reserveCapacity(Self.piece + Self.piece / 4)
    var from = 0
    for row in block.rows {
      for number in [UInt32(clamping: row.line), UInt32(clamping: row.end - from)] {
        for shift in [UInt32(0), 8, 16, 24] { piece.append(UInt8(truncatingIfNeeded: number >> shift)) }
      }
      piece += block.bytes[from..<row.end]
      from = row.end
      if piece.count >= Self.piece { try flush(&piece) }
    }
    try flush(&piece)
    runs.append(start..<end)
  }

  private mutating func flush(_ piece: inout [UInt8]) throws(InputFailureError) {
    try piece.withUnsafeBufferPointer { bytes throws(InputFailureError) in
      try file.append(UnsafeRawBufferPointer(bytes))
    }
    end += piece.count
    piece.removeAll(keepingCapacity: true)
  }

  /// Hands out all rows in the order of their lines, in pieces, and forgets them.
  mutating func merge(_ write: ([UInt8]) throws -> Void) throws {
    let store = LineFile(name: input, file: file.file)
    let size = max(1 << 14, Self.merging / max(1, runs.count))
    var cursors: [RunCursor] = []
    for run in runs {
      var cursor = RunCursor(run, of: store, size: size)
      if try cursor.advance() { cursors.append(cursor) }
    }
    var heap = RunHeap(cursors.indices.map { (cursors[$0].line, $0) })
    var output: [UInt8] = []
    while let (_, run) = heap.first {
      repeat {
        try cursors[run].takeRow(into: &output)
        if output.count >= Self.piece {
          try write(output)
          output.removeAll(keepingCapacity: true)
        }
        guard try cursors[run].advance() else {
          heap.removeFirst()
          break
        }
        heap.replaceFirst(cursors[run].line)
      } while heap.first?.run == run
    }
    if !output.isEmpty { try write(output) }
    runs = []
  }

  /// A place in a run.
  private struct RunCursor {
    private let store: LineFile
    private let size: Int
    private var rest: Range<Int>
    private var buffer: [UInt8] = []
    private var place = 0
    private(set) var line: UInt32 = 0
    private var length = 0

    init(_ run: Range<Int>, of store: LineFile, size: Int) {
      self.store = store
      self.size = size
      rest = run
    }

    /// Reads the next row's line and length; false at the end.
    mutating func advance() throws(InputFailureError) -> Bool {
      if buffer.count - place < RowRuns.header, rest.isEmpty { return false }
      try fill(RowRuns.header)
      line = number(at: place)
      length = Int(number(at: place + 4))
      place += RowRuns.header
      return true
    }

    mutating func takeRow(into output: inout [UInt8]) throws(InputFailureError) {
      try fill(length)
      output += buffer[place..<place + length]
      place += length
    }

    private mutating func fill(_ count: Int) throws(InputFailureError) {
      guard buffer.count - place < count else { return }
      buffer.removeFirst(place)
      place = 0
      let wanted = min(max(size, count - buffer.count), rest.count)
      buffer += try store.bytes(rest.lowerBound..<rest.lowerBound + wanted)
      rest = rest.lowerBound + wanted..<rest.upperBound
      guard buffer.count >= count else { throw InputFailureError(store.name, "a temporary file is damaged") }
    }

    private func number(at place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(buffer[place + $1]) << UInt32(8 * $1) }
    }
  }
}

/// Runs by the line of their next row, the smallest first.
private struct RunHeap {
  private var entries: [(line: UInt32, run: Int)]

  init(_ entries: [(line: UInt32, run: Int)]) { self.entries = entries.sorted { $0.line < $1.line } }

  var first: (line: UInt32, run: Int)? { entries.first }

  mutating func replaceFirst(_ line: UInt32) {
    entries[0].line = line
    sink()
  }

  mutating func removeFirst() {
    let last = entries.removeLast()
    if entries.isEmpty { return }
    entries[0] = last
    sink()
  }

  private mutating func sink() {
    var place = 0
    while true {
      var smallest = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < entries.count && entries[child].line < entries[smallest].line { smallest = child }
      if smallest == place { return }
      entries.swapAt(place, smallest)
      place = smallest
    }
  }
}
