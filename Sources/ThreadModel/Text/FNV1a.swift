/// FNV-1a, 64 bits. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/.
package enum FNV1a {
  /// The hash of nothing.
  @inlinable package static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @inlinable package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
