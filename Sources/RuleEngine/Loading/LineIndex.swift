import Synchronization

/// Where the lines and scalars of a text start, found out when it is first asked for: rules without faults need no
/// messages.
final class LineIndex: Sendable {
  private final class Places: Sendable {
    let starts: [Int]
    let scalarOffsets: [Int]

    init(of bytes: [UInt8]) {
      starts = LineIndex.lineStarts(of: bytes)
      scalarOffsets = LineIndex.scalarOffsets(of: bytes)
    }
  }

  private let bytes: [UInt8]
  private let known = AtomicLazyReference<Places>()

  init(of bytes: [UInt8]) { self.bytes = bytes }

  private var places: Places { known.load() ?? known.storeIfNil(Places(of: bytes)) }

  /// The byte offset of each line.
  var starts: [Int] { places.starts }
  /// The byte offset of every 64th scalar; empty where every scalar is one byte.
  var scalarOffsets: [Int] { places.scalarOffsets }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) { starts.append(index) }
    }
    return starts
  }

  private static func scalarOffsets(of bytes: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    var count = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        if count & 63 == 0 { offsets.append(index) }
        count += 1
      }
      index += 1
    }
    return count == bytes.count ? [] : offsets
  }
}
