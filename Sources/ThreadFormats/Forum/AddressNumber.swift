/// Numbers of posts and accounts in addresses: `showthread.php?p=17#post17`, `members/ann.8/`.
enum AddressNumber {
  /// The digits behind the first of the markers that has any. A marker that begins with a letter stands at the start of
  /// a word, so that `p=` is not found in `tp=`.
  static func number(in address: String?, behind markers: [StaticString]) -> String? {
    guard let address, address.utf8.count < 4000 else { return nil }
    let bytes = address.utf8.span
    for marker in markers {
      var from = 0
      var found: String?
      while let place = ByteSearch.first(marker, in: bytes, from: from) {
        from = place + 1
        guard startsWord(bytes, place) else { continue }
        var end = place + marker.utf8CodeUnitCount
        let start = end
        while end < bytes.count, (48...57).contains(bytes[end]), end - start <= 18 { end += 1 }
        if end > start, end - start <= 18 { found = text(address, start..<end) }
      }
      if let found { return found }
    }
    return nil
  }

  /// The digits behind the prefix, where nothing else follows.
  static func number(in id: String?, after prefix: String) -> String? {
    guard let id, id.hasPrefix(prefix) else { return nil }
    let number = id.dropFirst(prefix.count)
    return isNumber(number) ? String(number) : nil
  }

  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 18 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func startsWord(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard place > 0 else { return true }
    let isLetter = { (byte: UInt8) in (97...122).contains(byte | 0x20) }
    return !isLetter(bytes[place]) || !isLetter(bytes[place - 1]) && bytes[place - 1] != UInt8(ascii: "_")
  }

  private static func text(_ address: String, _ range: Range<Int>) -> String {
    let utf8 = address.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(Substring(utf8[start..<utf8.index(start, offsetBy: range.count)]))
  }
}
