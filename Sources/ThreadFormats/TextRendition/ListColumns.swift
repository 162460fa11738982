/// Finds where each comment begins and in which column, so that depth can be told.
struct ListColumns {
  private let lines: [RenditionLine]
  private let isSigned: Bool
  private let headers: Set<Int>
  /// Numbers that grow to the right ("9. Ann", "10. Bea") begin in one column, those that grow to the left end in one.
  private let countsFromStart: Bool

  init(lines: [RenditionLine], headers: [HeaderCandidate], isSigned: Bool) {
    self.lines = lines
    self.isSigned = isSigned
    self.headers = Set(headers.map(\.line))
    let numbered = headers.filter { lines[$0.line].hasMarker }.map { lines[$0.line] }
    countsFromStart = Set(numbered.map(\.indent)).count < Set(numbered.map(\.column)).count
  }

  func place(of header: HeaderCandidate) -> (start: Int, column: Int) {
    let line = lines[header.line]
    if isSigned { return (header.line, signedColumn(line, at: header.line)) }
    if line.hasMarker { return (header.line, column(of: line)) }
    if let marker = bareMarker(above: header.line) { return (marker, column(of: lines[marker])) }
    return (header.line, line.indent)
  }

  /// html2text prints the bullet of a text at its depth, and the line that signs it at the margin.
  private func signedColumn(_ line: RenditionLine, at header: Int) -> Int {
    guard line.indent == 0, !line.hasMarker else { return line.indent }
    let top = max(0, header - RenditionBodies.longest)
    let previous = (top..<header).last { headers.contains($0) }
    let first = ((previous ?? top - 1) + 1..<header).first {
      !lines[$0].isBlank && !HeaderWords.isOnlyOffers(lines[$0].text)
    }
    guard previous != nil, let first, lines[first].hasMarker else { return line.indent }
    return lines[first].column
  }

  private func column(of line: RenditionLine) -> Int { countsFromStart ? line.indent : line.column }

  /// A list marker above, with nothing between but votes and boxes: `1. [ ]`, `38`.
  private func bareMarker(above header: Int) -> Int? {
    var place = header - 1
    var seen = 0
    while place >= 0, header - place <= 6, seen < 4 {
      let line = lines[place]
      if !line.isBlank {
        guard line.text.count <= 6, !line.text.contains(where: \.isLetter) else { return nil }
        if line.hasMarker { return place }
        seen += 1
      }
      place -= 1
    }
    return nil
  }
}
