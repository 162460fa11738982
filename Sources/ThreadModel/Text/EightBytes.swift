/// Eight bytes of a text looked at at once, the first of them lowest.
///
/// A byte that is sought is zero in the difference, and of the bits that subtraction then sets the lowest is right; higher
/// ones may be set for nothing (H. S. Warren, Hacker's Delight, 6-1).
package enum EightBytes {
  @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The highest bit of each byte.
  @inlinable package static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The top bits of bytes that are this one; the lowest is right.
  @inlinable package static func marks(of byte: UInt8, in bytes: UInt64) -> UInt64 {
    let difference = bytes ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  /// The top bits of bytes below a bound of at most 0x80; the lowest is right.
  @inlinable package static func marks(below bound: UInt8, in bytes: UInt64) -> UInt64 {
    (bytes &- ones &* UInt64(bound)) & ~bytes & tops
  }

  /// How many bytes stand before the first mark.
  @inlinable package static func place(ofFirst marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }

  /// Eight bytes of memory from an offset on.
  @inlinable package static func load(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
