/// The `examples:` of rules as blocks of lines, found without reading YAML.
enum ExampleBlocks {
  /// The file with nothing but line ends where examples stand, so that all else keeps its line.
  ///
  /// Only for files that are known to be laid out as the built-in packs are: rules two columns in, their keys four.
  static func emptied(in bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var isInside = false
      // What is kept and not yet copied starts here.
      var run = 0
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != lineFeed { end += 1 }
        end = min(end + 1, bytes.count)
        let line = bytes[start..<end]
        let wasInside = isInside
        if isInside { isInside = continues(line) }
        if !isInside { isInside = line.starts(with: key) }
        if isInside {
          if !wasInside { kept.append(contentsOf: bytes[run..<start]) }
          kept.append(lineFeed)
          run = end
        }
        start = end
      }
      kept.append(contentsOf: bytes[min(run, bytes.count)...])
      return kept
    }
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let key = Array("    examples:".utf8)
  private static let deeper = Array("     ".utf8)

  private static func continues(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.starts(with: deeper) || line.allSatisfy { $0 == 0x20 || $0 == lineFeed }
  }
}
