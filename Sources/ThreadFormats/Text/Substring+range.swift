extension Substring {
  /// The first occurrence of an ASCII needle.
  func range(of needle: String) -> Range<Index>? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(needle) { return place..<index(place, offsetBy: needle.count) }
      formIndex(after: &place)
    }
    return nil
  }
}
