/// Replacements in a text, and where its positions have gone.
struct TextEdits {
  struct Edit {
    /// UTF-8 bytes of the text before.
    let range: Range<Int>
    let replacement: String
  }

  /// In order; none overlaps another.
  let edits: [Edit]

  /// Of edits that overlap the one that begins first counts, the longest of those that begin together.
  init(_ edits: [Edit] = []) {
    var kept: [Edit] = []
    for edit in edits.sorted(by: Self.stands) where edit.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(edit)
    }
    self.edits = kept
  }

  private static func stands(_ a: Edit, before b: Edit) -> Bool {
    (a.range.lowerBound, -a.range.upperBound) < (b.range.lowerBound, -b.range.upperBound)
  }

  func applied(to text: String) -> String {
    if edits.isEmpty { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    for edit in edits where edit.range.upperBound <= bytes.count {
      result += bytes[place..<edit.range.lowerBound]
      result += Array(edit.replacement.utf8)
      place = edit.range.upperBound
    }
    result += bytes[place...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the range is in the new text; a bound inside a replaced part goes to that part's end on its side.
  func moved(_ range: Range<Int>) -> Range<Int> {
    let start = moved(range.lowerBound, toEnd: false)
    return start..<max(start, moved(range.upperBound, toEnd: true))
  }

  private func moved(_ position: Int, toEnd: Bool) -> Int {
    var shift = 0
    for edit in edits where edit.range.lowerBound < position {
      let length = edit.replacement.utf8.count
      if position < edit.range.upperBound { return edit.range.lowerBound + shift + (toEnd ? length : 0) }
      shift += length - edit.range.count
    }
    return position + shift
  }
}
