/// What pages print around every text and no author wrote: offers to reply, votes, rules, list markers without a text.
struct RenditionFurniture {
  /// Lines that open or close most texts.
  private let opening: Set<String>
  private let closing: Set<String>

  private static let depth = 4

  init(_ bodies: [[RenditionLine]]) {
    var openings: [String: Int] = [:]
    var closings: [String: Int] = [:]
    for body in bodies {
      let filled = body.filter { !$0.isBlank }
      // One line at least is the author's: where nothing else stands, nothing stands around it.
      let most = min(Self.depth, filled.count - 1)
      guard most > 0 else { continue }
      for shape in Set(filled.prefix(most).map(Self.shape)) { openings[shape, default: 0] += 1 }
      for shape in Set(filled.suffix(most).map(Self.shape)) { closings[shape, default: 0] += 1 }
    }
    let enough = max(3, (bodies.count * 3 + 4) / 5)
    opening = Set(openings.filter { $0.value >= enough }.keys)
    closing = Set(closings.filter { $0.value >= enough }.keys)
  }

  /// The lines without what opens and closes every text.
  func trimmed(_ body: [RenditionLine]) -> ArraySlice<RenditionLine> {
    var lines = body[...]
    while let first = lines.first, first.isBlank || isOpening(first) {
      lines.removeFirst()
    }
    if let foot = lines.firstIndex(where: Self.isFoot), lines[foot...].count <= 12, foot > lines.startIndex {
      lines = lines[..<foot]
    }
    while let last = lines.last, last.isBlank || isClosing(last, in: lines) { lines.removeLast() }
    if lines.isEmpty {
      // A text that consists of nothing but offers is a text.
      return body.filter { !$0.isBlank && !closing.contains(Self.shape($0)) && $0.text.contains { $0.isLetter } }
        .prefix(1)
    }
    return lines
  }

  /// The last text reaches to the end of the page; it ends at the first line that closes most texts.
  func cut(_ body: [RenditionLine], closedBodies: Int) -> [RenditionLine] {
    guard closedBodies >= 2, let end = body.firstIndex(where: isCommonClosing) else { return body }
    return Array(body[...end])
  }

  private func isOpening(_ line: RenditionLine) -> Bool {
    opening.contains(Self.shape(line)) || Self.isEmptyOffer(line)
      || line.hasMarker && HeaderWords.isOnlyOffers(line.text)
  }

  private func isClosing(_ line: RenditionLine, in lines: ArraySlice<RenditionLine>) -> Bool {
    closing.contains(Self.shape(line)) || Self.isEmptyOffer(line) || HeaderWords.isOnlyOffers(line.text)
  }

  private func isCommonClosing(_ line: RenditionLine) -> Bool {
    !line.isBlank && closing.contains(Self.shape(line))
  }

  /// Markers without a text, rules, `[s]`, `#12`, `(3)`.
  private static func isEmptyOffer(_ line: RenditionLine) -> Bool {
    if line.isBareMarker || line.isPicture { return true }
    if line.text.first == "#", line.text.dropFirst().allSatisfy(\.isNumber) { return true }
    return line.text.count >= 3 && line.text.allSatisfy { "_-=━─*~ ".contains($0) }
  }

  /// `Report to moderator   Logged`: what follows is the author's signature.
  private static func isFoot(_ line: RenditionLine) -> Bool {
    line.text.utf8.contains(32) && HeaderWords.isOnlyOffers(line.text)
      && PlainText.words(line.text).count { $0.contains(where: \.isLetter) } >= 3
  }

  private static func shape(_ line: RenditionLine) -> String {
    String(line.text.map { $0.isNumber ? "#" : $0 }.prefix(80)).lowercased()
  }
}
