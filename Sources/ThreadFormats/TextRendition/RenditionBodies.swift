/// The lines of each comment's text, before anything is cleaned.
struct RenditionBodies {
  let lines: [RenditionLine]
  let anchors: [RenditionAnchor]
  let isSigned: Bool
  let headings: [Int]

  /// How many lines above a signature are looked at for the beginning of what it signs.
  static let longest = 400

  /// Ranges of lines, one an anchor; the last one of unsigned texts reaches to the end of the input.
  var ranges: [Range<Int>] {
    anchors.indices.map { index in
      let anchor = anchors[index]
      if isSigned { return signedRange(index) }
      let end = index + 1 < anchors.count ? anchors[index + 1].start : lines.count
      return min(anchor.bodyStart, end)..<end
    }
  }

  /// The part of the texts that are not empty.
  var filledShare: Double {
    let filled = ranges.count { range in
      lines[range].contains {
        !$0.isBlank && $0.whole.contains(where: \.isLetter) && !HeaderWords.isOnlyOffers($0.text)
      }
        || range.isEmpty == false && lines[range].contains { $0.whole.utf8.count > 2 }
    }
    return anchors.isEmpty ? 0 : Double(filled) / Double(anchors.count)
  }

  private func signedRange(_ index: Int) -> Range<Int> {
    let end = anchors[index].header.line
    var start = 0
    if index > 0 {
      start = anchors[index - 1].header.lastLine + 1
    } else if let heading = headings.last(where: { $0 < end }) {
      start = heading + 1
    } else {
      start = end
      while start > 0, end - start < Self.longest,
        !(lines[start - 1].isBlank && start > 1 && lines[start - 2].isBlank)
      { start -= 1 }
    }
    let column = anchors[index].column
    var item = end - 1
    while item >= max(start, end - Self.longest), !(lines[item].hasMarker && lines[item].column == column) { item -= 1 }
    if item >= max(start, end - Self.longest) { start = item }
    return min(start, end)..<end
  }
}
