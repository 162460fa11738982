/// The `examples:` of rules as blocks of lines, found without reading YAML.
enum ExampleBlocks {
  /// The file with nothing but line ends where examples stand, so that all else keeps its line.
  ///
  /// Only for files that are known to be laid out as the built-in packs are: rules two columns in, their keys four.
  static func emptied(in bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count / 2)
    var isInside = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed).map { $0 + 1 } ?? bytes.count
      let line = bytes[start..<end]
      if isInside { isInside = continues(line) }
      if !isInside { isInside = line.starts(with: key) }
      if isInside { kept.append(lineFeed) } else { kept += line }
      start = end
    }
    return kept
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let key = Array("    examples:".utf8)
  private static let deeper = Array("     ".utf8)

  private static func continues(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: deeper) || line.allSatisfy { $0 == 0x20 || $0 == lineFeed }
  }
}
