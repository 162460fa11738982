/// Makes long inputs of short ones: what takes time or memory out of proportion shows on them.
enum Amplifier {
  static let length = 1 << 18

  /// A long version of every 64th input, chosen by its content so that a finding is found again; nil for the others.
  static func amplified(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 4, bytes.count < length / 4 else { return nil }
    // FNV-1a
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    guard hash >> 8 & 63 == 0 else { return nil }
    let cuts = [hash >> 16, hash >> 40].map { Int($0 & 0xFF_FFFF) % (bytes.count + 1) }.sorted()
    let (start, middle, end) = (bytes[..<cuts[0]], bytes[cuts[0]..<cuts[1]], bytes[cuts[1]...])
    if hash & 1 == 0 { return start + repeated(middle, to: length) + end }
    return repeated(start, to: length / 2) + middle + repeated(end, to: length / 2)
  }

  private static func repeated(_ bytes: ArraySlice<UInt8>, to length: Int) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    return Array(repeatElement(bytes, count: max(1, length / bytes.count)).joined())
  }
}
