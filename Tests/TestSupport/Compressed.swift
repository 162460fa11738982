/// Compressed streams for tests, made by hand: the content stands in them as it is.
package enum Compressed {
  /// One member of gzip with stored blocks (RFC 1951, 3.2.4).
  package static func gzip(_ content: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var rest = content[...]
    repeat {
      let block = rest.prefix(40_000)
      rest = rest.dropFirst(block.count)
      stream.append(rest.isEmpty ? 1 : 0)
      stream += littleEndian(UInt32(block.count), 2) + littleEndian(~UInt32(block.count), 2) + block
    } while !rest.isEmpty
    return stream + littleEndian(checksum(content), 4) + littleEndian(UInt32(truncatingIfNeeded: content.count), 4)
  }

  /// One frame of zstd with raw blocks (RFC 8878, 3.1.1).
  ///
  /// - Parameter windowLog: the size of the window that the frame claims to need, as a power of two.
  package static func zstd(_ content: [UInt8], windowLog: UInt8 = 17) -> [UInt8] {
    var stream: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, (windowLog - 10) << 3]
    var rest = content[...]
    repeat {
      let block = rest.prefix(40_000)
      rest = rest.dropFirst(block.count)
      stream += littleEndian(UInt32(block.count) << 3 | (rest.isEmpty ? 1 : 0), 3) + block
    } while !rest.isEmpty
    return stream
  }

  /// A frame of zstd that decoders pass over.
  package static func skippableFrame(_ content: [UInt8]) -> [UInt8] {
    [0x51, 0x2A, 0x4D, 0x18] + littleEndian(UInt32(content.count), 4) + content
  }

  private static func littleEndian(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  /// CRC-32 of ISO 3309, bit by bit.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in content {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
