/// For some keys what each language makes of them, in sixteenths of a natural logarithm: an open hash table.
struct EvidenceTable: Sendable {
  private let mask: Int
  /// 0 = free.
  private var keys: [UInt32]
  private var values: [SIMD16<Int8>]

  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: .zero, count: size)
  }

  /// - Precondition: not more keys than the capacity.
  mutating func set(_ key: UInt32, _ value: SIMD16<Int8>) {
    let place = place(of: key)
    keys[place] = key
    values[place] = value
  }

  /// What is known of a key other than 0.
  func value(of key: UInt32) -> SIMD16<Int8>? {
    let place = place(of: key)
    return keys[place] == 0 ? nil : values[place]
  }

  /// Where the key stands, or would.
  private func place(of key: UInt32) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 7) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }
}
