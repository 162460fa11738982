extension Substring {
  /// Runs of white space of any kind as one space.
  func collapsingWhitespace() -> String {
    String(self).replacing { utf8, index in
      let byte = utf8[index]
      if byte >= 0x80, !UTF8Whitespace.mayBegin(with: byte) { return nil }
      if byte > 0x20, byte < 0x80 { return nil }
      var end = index
      while let count = UTF8Whitespace.count(in: utf8, at: end) { end += count }
      return end == index || (end == index + 1 && byte == 0x20) ? nil : (end - index, " ")
    }
  }
}

/// White space as `Unicode.Scalar.Properties.isWhitespace` has it.
private enum UTF8Whitespace {
  static func mayBegin(with byte: UInt8) -> Bool { byte == 0xC2 || (0xE1...0xE3).contains(byte) }

  /// The length of the white space character at `index`; nil where there is none.
  static func count(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index < utf8.count else { return nil }
    let byte = utf8[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : nil }
    guard mayBegin(with: byte) else { return nil }
    let (value, count) = UTF8Cursor.scalar(in: utf8, at: index)
    return Unicode.Scalar(value)?.properties.isWhitespace == true ? count : nil
  }
}

extension String {
  /// Without spaces at both ends.
  func trimmingSpaces() -> String {
    guard utf8.first == 0x20 || utf8.last == 0x20 else { return self }
    var rest = self[...]
    while rest.utf8.first == 0x20 { rest = rest.dropFirst() }
    while rest.utf8.last == 0x20 { rest = rest.dropLast() }
    return String(rest)
  }
}

extension String.Index {
  /// The start of the scalar that this index lies in.
  func roundedDown(in text: String) -> String.Index {
    var index = self
    while index < text.endIndex, UTF8.isContinuation(text.utf8[index]) { index = text.utf8.index(before: index) }
    return index
  }
}
