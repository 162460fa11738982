extension SourceText {
  /// The first thing that makes the bytes no text: invalid UTF-8, a control character, or one of the invisible line
  /// breaks (NEL, LS, PS) that YAML and editors count differently.
  static func defect(in bytes: [UInt8]) -> Defect? {
    if let offset = invalidUTF8(in: bytes) { return Defect(problem: .notUTF8, offset: offset) }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x7F, let scalar = forbiddenScalar(in: bytes, at: index) {
        return Defect(problem: .forbiddenCharacter(scalar), offset: index)
      }
      index += 1
    }
    return nil
  }

  private static func invalidUTF8(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func forbiddenScalar(in bytes: [UInt8], at index: Int) -> UInt32? {
    let first = bytes[index]
    if first < 0x80 { return first == 0x09 || first == 0x0A || first == 0x0D ? nil : UInt32(first) }
    guard first == 0xC2 || first == 0xE2 || first == 0xEF, index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    if first == 0xC2 { return second < 0xA0 ? UInt32(second) : nil }
    guard index + 2 < bytes.count else { return nil }
    switch (first, second, bytes[index + 2]) {
    case (0xE2, 0x80, 0xA8): return 0x2028
    case (0xE2, 0x80, 0xA9): return 0x2029
    case (0xEF, 0xBB, 0xBF): return 0xFEFF
    case (0xEF, 0xBF, 0xBE): return 0xFFFE
    case (0xEF, 0xBF, 0xBF): return 0xFFFF
    default: return nil
    }
  }
}
