extension SourceText {
  /// The first thing that makes the bytes no text: invalid UTF-8, a control character, or one of the invisible line
  /// breaks (NEL, LS, PS) that YAML and editors count differently.
  static func defect(in bytes: [UInt8]) -> Defect? {
    if let offset = invalidUTF8(in: bytes) { return Defect(problem: .notUTF8, offset: offset) }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F:
        continue
      case 0..<0x20, 0x7F:
        return Defect(problem: .forbiddenCharacter(UInt32(byte)), offset: index)
      case 0xC2, 0xE2, 0xEF:
        if let scalar = forbiddenScalar(in: bytes, at: index) {
          return Defect(problem: .forbiddenCharacter(scalar), offset: index)
        }
      default:
        continue
      }
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
    guard index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    if bytes[index] == 0xC2 { return second < 0xA0 ? UInt32(second) : nil }
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], second, bytes[index + 2]) {
    case (0xE2, 0x80, 0xA8): return 0x2028
    case (0xE2, 0x80, 0xA9): return 0x2029
    case (0xEF, 0xBB, 0xBF): return 0xFEFF
    case (0xEF, 0xBF, 0xBE): return 0xFFFE
    case (0xEF, 0xBF, 0xBF): return 0xFFFF
    default: return nil
    }
  }
}
