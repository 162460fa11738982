/// Letters that PCRE2 takes for each other when case is ignored, by their smallest member.
///
/// Built from Unicode's single-letter case mappings plus the pairs that only case folding knows. A class may be larger
/// than PCRE2's: merging more letters lets a filter pass more, never less. A test holds it against PCRE2 itself.
struct CaseClasses: Sendable {
  /// Scalars that are not their own representative.
  private(set) var representative: [UInt32: UInt32] = [:]

  init() {
    for range in Self.casedRanges {
      for value in range { join(value) }
    }
    for (left, right) in Self.furtherPairs { unite(left, right) }
    for value in Array(representative.keys) { representative[value] = root(of: value) }
  }

  private mutating func join(_ value: UInt32) {
    guard let properties = Unicode.Scalar(value)?.properties, properties.changesWhenCaseMapped else { return }
    for mapping in [properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping] {
      let scalars = mapping.unicodeScalars
      if let mapped = scalars.first, scalars.count == 1, mapped.value != value { unite(value, mapped.value) }
    }
  }

  private mutating func unite(_ left: UInt32, _ right: UInt32) {
    let (left, right) = (root(of: left), root(of: right))
    if left != right { representative[max(left, right)] = min(left, right) }
  }

  private func root(of value: UInt32) -> UInt32 {
    var value = value
    while let next = representative[value] { value = next }
    return value
  }

  /// All blocks below U+10000 that hold cased letters.
  static let casedRanges: [ClosedRange<UInt32>] = [
    0x41...0x5A, 0x61...0x7A, 0xB5...0x587, 0x10A0...0x10FF, 0x13A0...0x13FD, 0x1C80...0x1CBF, 0x1D79...0x1D8E,
    0x1E00...0x1FFF, 0x2126...0x2184, 0x24B6...0x24E9, 0x2C00...0x2D2D, 0xA640...0xA69B, 0xA722...0xA7FF,
    0xAB53...0xABBF, 0xFB05...0xFB06, 0xFF21...0xFF5A,
  ]

  /// The Turkish i's, and pairs that are equal under full decomposition only.
  private static let furtherPairs: [(UInt32, UInt32)] = [
    (0x49, 0x130), (0x49, 0x131), (0x390, 0x1FD3), (0x3B0, 0x1FE3), (0xFB05, 0xFB06), (0xDF, 0x1E9E),
  ]
}
