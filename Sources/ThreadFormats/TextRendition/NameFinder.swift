/// Finds the names of comments whose headers print nothing but a time: on the line above or below it, or, in forums, on
/// the line behind something that every post ends with.
struct NameFinder {
  let lines: [RenditionLine]
  let times: [HeaderCandidate]

  struct Names {
    var headers: [HeaderCandidate]
    /// For the line of each time the line where its comment begins.
    var starts: [Int: Int]
  }

  func names() -> Names? {
    guard times.count >= 2 else { return nil }
    let strategies: [[Int?]] = [times.map(lineWithPresence), linesBehindBoundary(), times.map(lineAbove), times.map(lineBelow)]
    for places in strategies {
      let found = zip(times, places).compactMap { time, place in place.flatMap { named(time, by: $0) } }
      guard found.count * 5 >= times.count * 4 else { continue }
      let names = Set(found.map(\.header.name))
      guard names.count > 1, names.count * 10 >= found.count else { continue }
      return Names(
        headers: found.map(\.header),
        starts: Dictionary(found.map { ($0.header.line, $0.start) }, uniquingKeysWith: { first, _ in first }))
    }
    return nil
  }

  private func named(_ time: HeaderCandidate, by place: Int) -> (header: HeaderCandidate, start: Int)? {
    let name = HeaderName.trimmed(String(lines[place].text))
    guard HeaderName.isNameLike(name), name.split(separator: " ").count <= 5, !isProfile(lines[place].text),
      !HeaderWords.isOnlyOffers(lines[place].text)
    else { return nil }
    var header = time
    header.name = name
    header.lastLine = max(time.lastLine, place)
    return (header, min(place, time.line))
  }

  private func isProfile(_ text: Substring) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return HeaderWords.profile.contains(text[..<colon].lowercased())
  }

  // MARK: Strategies

  private func lineAbove(_ time: HeaderCandidate) -> Int? {
    let places = (max(0, time.line - 2)..<time.line).reversed()
    return places.first { !lines[$0].isBlank }
  }

  private func lineBelow(_ time: HeaderCandidate) -> Int? {
    lines.indices[(time.line + 1)...].prefix(2).first { !lines[$0].isBlank }
  }

  /// `Offline NAME` above the time, and behind the time before.
  private func lineWithPresence(_ time: HeaderCandidate) -> Int? {
    var place = time.line - 1
    while place >= 0, time.line - place <= 40 {
      let words = lines[place].text.split(whereSeparator: \.isWhitespace)
      if words.count > 1, words.count <= 6, HeaderWords.presence.contains(words[0].lowercased()) { return place }
      place -= 1
    }
    return nil
  }

  /// The line behind the last occurrence, between two times, of a line that stands between most times.
  private func linesBehindBoundary() -> [Int?] {
    guard times.count >= 3 else { return times.map { _ in nil } }
    var blocks: [Range<Int>] = []
    for (first, second) in zip(times, times.dropFirst()) { blocks.append(min(first.line + 1, second.line)..<second.line) }
    var counts: [String: Int] = [:]
    for block in blocks {
      for text in Set(lines[block].suffix(40).filter { !$0.isBlank }.map(Self.shape)) { counts[text, default: 0] += 1 }
    }
    let common = counts.filter { $0.value * 5 >= blocks.count * 4 }
    var best: (places: [Int?], distinct: Int, key: String)?
    for key in common.keys.sorted() {
      let places = blocks.map { place(behind: key, in: $0) }
      let names = places.compactMap { $0 }.map { Self.shape(lines[$0]) }
      guard names.count * 5 >= blocks.count * 4, !names.contains(where: { common[$0] != nil && $0 != "" }) else { continue }
      let distinct = Set(names).count
      if best.map({ $0.distinct < distinct }) ?? true { best = (places, distinct, key) }
    }
    guard let best else { return times.map { _ in nil } }
    return [firstName(behind: best.key)] + best.places
  }

  private func place(behind key: String, in block: Range<Int>) -> Int? {
    guard let last = block.suffix(40).last(where: { !lines[$0].isBlank && Self.shape(lines[$0]) == key }) else { return nil }
    return ((last + 1)..<block.upperBound).first { !lines[$0].isBlank }
  }

  /// Above the first time the boundary may be missing; then the name repeats what stands as far above the time.
  private func firstName(behind key: String) -> Int? {
    guard let first = times.first?.line else { return nil }
    return place(behind: key, in: max(0, first - 40)..<first)
  }

  private static func shape(_ line: RenditionLine) -> String {
    String(line.text.map { $0.isNumber ? "#" : $0 }.prefix(40))
  }
}
