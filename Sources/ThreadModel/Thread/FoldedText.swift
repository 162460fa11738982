/// Text reduced to what survives copying: letters and digits, lower-cased; all else is a word boundary.
///
/// Two passages that differ in white space, punctuation, case or an ellipsis fold to the same words.
struct FoldedText: Hashable {
  /// Words separated and enclosed by single spaces, so that a contained run of words is a substring.
  let words: String

  init(_ text: String) {
    var folded = " "
    folded.reserveCapacity(text.utf8.count + 2)
    var atBoundary = true
    for scalar in text.unicodeScalars {
      if Self.isWordScalar(scalar) {
        if scalar.isASCII {
          let value = scalar.value
          folded.unicodeScalars.append((65...90).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : scalar)
        } else {
          folded += scalar.properties.lowercaseMapping
        }
        atBoundary = false
      } else if !atBoundary {
        folded += " "
        atBoundary = true
      }
    }
    if !atBoundary { folded += " " }
    words = folded
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let value = scalar.value
      return (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  var isEmpty: Bool { words.utf8.count < 2 }

  func contains(_ other: FoldedText) -> Bool { !other.isEmpty && words.utf8.contains(subsequence: other.words.utf8) }
}

extension String.UTF8View {
  /// Plain search on bytes: valid UTF-8 in valid UTF-8 is found on scalar boundaries only.
  func contains(subsequence needle: String.UTF8View) -> Bool {
    guard let first = needle.first else { return true }
    let length = needle.count
    return withContiguousStorageIfAvailable { hay in
      needle.withContiguousStorageIfAvailable { needle in
        var start = 0
        while start + length <= hay.count {
          if hay[start] == first {
            var offset = 1
            while offset < length, hay[start + offset] == needle[offset] { offset += 1 }
            if offset == length { return true }
          }
          start += 1
        }
        return false
      } ?? false
    } ?? false
  }
}
