extension Substring {
  /// Runs of white space of any kind as one space.
  func collapsingWhitespace() -> String {
    var result = ""
    var wasSpace = false
    for scalar in unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace { result.unicodeScalars.append(scalar) } else if !wasSpace { result += " " }
      wasSpace = isSpace
    }
    return result
  }
}

extension String {
  /// Without spaces at both ends.
  func trimmingSpaces() -> String {
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
