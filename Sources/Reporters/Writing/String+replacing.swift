extension String {
  /// This text with some of its bytes replaced; what stays is copied in runs, and nothing is copied where all stays.
  ///
  /// - Parameter replacement: for the byte at an index of the valid UTF-8, how many bytes from there on are replaced by
  ///   what; nil where the byte stays.
  @inline(__always)
  func replacing(
    _ replacement: (_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> (count: Int, text: String)?
  ) -> String {
    var copy = self
    let replaced: String? = copy.withUTF8 { utf8 in
      var result: [UInt8] = []
      var start = 0
      var index = 0
      while index < utf8.count {
        guard let (count, text) = replacement(utf8, index) else {
          index += 1
          continue
        }
        if start == 0 { result.reserveCapacity(utf8.count + 64) }
        result.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        result.append(contentsOf: text.utf8)
        index += count
        start = index
      }
      if start == 0 { return nil }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
      return String(decoding: result, as: UTF8.self)
    }
    return replaced ?? self
  }
}
