/// Collapses white space and keeps line breaks, in one pass over the bytes.
struct HTMLTextBuilder {
  private var bytes: [UInt8] = []
  /// More bytes are not taken.
  private let limit: Int
  private var pendingLines = 0
  private var pendingSpaces = 0
  /// Open `pre` elements.
  var preformatted = 0

  init(limit: Int = .max) { self.limit = limit }

  /// Without white space at either end.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var count: Int { bytes.count }
  var isFull: Bool { bytes.count >= limit }

  mutating func append(_ text: ArraySlice<UInt8>) {
    var place = text.startIndex
    while place < text.endIndex {
      // Only between two characters.
      if isFull, text[place] & 0xC0 != 0x80 { return }
      let byte = text[place]
      let isNoBreakSpace = byte == 0xC2 && place + 1 < text.endIndex && text[place + 1] == 0xA0
      if preformatted > 0, byte == 10 {
        pendingLines += 1
        pendingSpaces = 0
      } else if byte <= 32 || isNoBreakSpace {
        pendingSpaces = preformatted > 0 ? pendingSpaces + 1 : 1
      } else {
        settle()
        bytes.append(byte)
      }
      place += isNoBreakSpace ? 2 : 1
    }
  }

  /// Writes the white space that came before, now that something comes after it.
  private mutating func settle() {
    defer {
      pendingLines = 0
      pendingSpaces = 0
    }
    guard !bytes.isEmpty else { return }
    for _ in 0..<min(pendingLines, 2) { bytes.append(10) }
    guard pendingLines == 0 || preformatted > 0 else { return }
    for _ in 0..<pendingSpaces { bytes.append(32) }
  }

  mutating func breakLine(atLeast lines: Int) { pendingLines = max(pendingLines, lines) }

  mutating func open(_ flow: HTMLFlow) {
    switch flow {
    case .lineBreak: pendingLines += 1
    case .block: breakLine(atLeast: 1)
    case .paragraph: breakLine(atLeast: 2)
    case .cell: pendingSpaces = 1
    case .preformatted:
      breakLine(atLeast: 1)
      preformatted += 1
    case .inline, .image, .invisible: break
    }
  }

  mutating func close(_ flow: HTMLFlow) {
    switch flow {
    case .block: breakLine(atLeast: 1)
    case .paragraph: breakLine(atLeast: 2)
    case .cell: pendingSpaces = 1
    case .preformatted:
      breakLine(atLeast: 1)
      preformatted -= 1
    case .inline, .lineBreak, .image, .invisible: break
    }
  }
}
