/// Tells whether the headers of a page stand below the texts that they sign.
struct SignatureTest {
  let lines: [RenditionLine]
  let headers: [HeaderCandidate]
  let headings: [Int]

  var isSigned: Bool {
    guard let first = headers.first, let last = headers.last, headers.count > 1 else { return false }
    if headers.count(where: { lines[$0.line].hasMarker }) * 2 >= headers.count { return false }
    if endsListItems { return true }
    let isLast = !lines[(last.lastLine + 1)...].contains { !$0.isBlank && !HeaderWords.isOnlyOffers($0.text) }
    if isLast { return true }
    guard let heading = headings.last(where: { $0 < first.line }) else { return false }
    let between = lines[(heading + 1)..<first.line].contains { !$0.isBlank }
    guard between, !first.pattern.lead.isEmpty else { return false }
    let above = headers.count { $0.line > 0 && lines[$0.line - 1].isBlank }
    let below = headers.count { $0.lastLine + 1 < lines.count && lines[$0.lastLine + 1].isBlank }
    return above * 5 >= headers.count * 4 && below * 3 <= headers.count
  }

  /// Each header stands in the column of a list item that began with something else.
  private var endsListItems: Bool {
    var ending = 0
    var previous = -1
    for header in headers {
      let column = lines[header.line].indent
      var place = header.line - 1
      let top = max(previous, header.line - RenditionBodies.longest)
      while place > top, !(lines[place].hasMarker && lines[place].column == column) { place -= 1 }
      if place > top, !lines[place].text.isEmpty, !HeaderWords.isOnlyOffers(lines[place].text) { ending += 1 }
      previous = header.lastLine
    }
    return ending * 10 >= headers.count * 7
  }
}
