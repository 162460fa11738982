/// Finds the names of comments whose headers print nothing but a time: on the line above or below it, or, in forums, on
/// the line behind something that every post ends with, or on two lines, of which one stood for the picture.
struct NameFinder {
  let lines: [RenditionLine]
  let times: [HeaderCandidate]

  struct Names {
    var headers: [HeaderCandidate]
    /// For the line of each time the line where its comment begins.
    var starts: [Int: Int]
    /// Whether the names stand on the next line only, which may be anything.
    var isNear: Bool
  }

  func names() -> Names? {
    guard times.count >= 2 else { return nil }
    let strategies: [[Int?]] = [
      times.map(lineWithPresence), repeatedLines(), headings(4), headings(3), linesBehindBoundary(),
      times.map(lineAbove), times.map(lineBelow),
    ]
    for (strategy, places) in strategies.enumerated() {
      let found = zip(times, places).compactMap { time, place in place.flatMap { named(time, by: $0) } }
      guard found.count * 5 >= times.count * 4 else { continue }
      let names = Set(found.map(\.header.name))
      guard names.count > 1, names.count * 10 >= found.count else { continue }
      return Names(
        headers: found.map(\.header),
        starts: Dictionary(found.map { ($0.header.line, $0.start) }, uniquingKeysWith: { first, _ in first }),
        isNear: strategy >= strategies.count - 2)
    }
    return nil
  }

  private func named(_ time: HeaderCandidate, by place: Int) -> (header: HeaderCandidate, start: Int)? {
    let name = Self.withoutTitle(HeaderName.trimmed(String(lines[place].text)))
    guard HeaderName.isNameLike(name), name.split(separator: " ").count <= 5, !Self.isProfile(lines[place].text),
      !Self.isEntry(lines[place]), !HeaderWords.isOnlyOffers(lines[place].text)
    else { return nil }
    var header = time
    header.name = name
    header.lastLine = max(time.lastLine, place)
    return (header, min(place, time.line))
  }

  /// `* po/pl.po: Update from Translation Project.` in a change log.
  private static func isEntry(_ line: RenditionLine) -> Bool {
    line.hasMarker && line.text.split(separator: " ").dropLast().contains { $0.last == ":" }
  }

  /// `Ann [foto_12] Новичок`: what stands behind a picture, or goes on in another script, is the member's title.
  private static func withoutTitle(_ name: String) -> String {
    if name.hasPrefix("**"), let end = name.dropFirst(2).range(of: "**") {
      return String(ArticleText.trimmed(name.dropFirst(2)[..<end.lowerBound]))
    }
    let words = PlainText.words(Substring(name))
    guard words.count > 1 else { return name }
    var end = 1
    while end < words.count, words[end].first != "[" {
      if isLatin(words[0]), let letter = words[end].unicodeScalars.first, (0x400...0x52F).contains(letter.value) {
        break
      }
      end += 1
    }
    return end == words.count ? name : words[..<end].joined(separator: " ")
  }

  private static func isLatin(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { $0 < 128 } && word.contains(where: \.isLetter)
  }

  static func isProfile(_ text: Substring) -> Bool {
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
      let text = lines[place].text
      if text.utf8.count <= 80, let space = text.firstIndex(of: " "),
        HeaderWords.presence.contains(text[..<space].lowercased())
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// A line that says the same as the one above it, between a time and the one before: the name and its picture.
  private func repeatedLines() -> [Int?] {
    var previous = -1
    return times.map { time in
      defer { previous = time.line }
      var below: Int?
      for place in linesAbove(time, downTo: previous).reversed() where !lines[place].isBlank {
        if let below, HeaderName.trimmed(String(lines[below].text)) == HeaderName.trimmed(String(lines[place].text)) {
          return place
        }
        below = place
      }
      return nil
    }
  }

  private func linesAbove(_ time: HeaderCandidate, downTo previous: Int) -> Range<Int> {
    min(max(previous + 1, time.line - Self.reach), time.line)..<time.line
  }

  /// The nearest heading of a level above each time and below the time before.
  private func headings(_ level: Int) -> [Int?] {
    var previous = -1
    return times.map { time in
      defer { previous = time.line }
      return linesAbove(time, downTo: previous).last { lines[$0].heading == level }
    }
  }

  /// The line behind the last occurrence, between two times, of a line that stands between most times.
  private func linesBehindBoundary() -> [Int?] {
    guard times.count >= 3 else { return times.map { _ in nil } }
    var blocks: [[String: Int]] = []
    for (first, second) in zip(times, times.dropFirst()) {
      blocks.append(followers(in: min(max(first.line + 1, second.line - Self.reach), second.line)..<second.line))
    }
    var counts: [String: Int] = [:]
    var names: [String: Set<String>] = [:]
    for (shape, next) in blocks.joined() {
      counts[shape, default: 0] += 1
      names[shape, default: []].insert(Self.shape(lines[next]))
    }
    let common = counts.filter { $0.value * 5 >= blocks.count * 4 }
    let best = common.keys.filter {
      (names[$0] ?? []).allSatisfy { common[$0] == nil && !Self.isProfile(Substring($0)) }
    }
    .max { ((names[$0] ?? []).count, $1) < ((names[$1] ?? []).count, $0) }
    guard let best else { return times.map { _ in nil } }
    let places = [firstName(behind: best, like: blocks.map { $0[best] })] + blocks.map { $0[best] }
    let found = places.compactMap { $0 }
    guard found.count(where: { lines[$0].isPicture }) * 5 >= found.count * 4 else { return places }
    // Every post begins with a picture, and the name stands behind it.
    return places.map { place in
      guard let place, lines[place].isPicture else { return place }
      return lines.indices[(place + 1)...].prefix(3).first { !lines[$0].isBlank }
    }
  }

  private static let reach = 40

  /// For every shape of a line the line behind its last occurrence.
  private func followers(in block: Range<Int>) -> [String: Int] {
    var found: [String: Int] = [:]
    var next: Int?
    for place in block.reversed() where !lines[place].isBlank {
      let shape = Self.shape(lines[place])
      if let next, found[shape] == nil { found[shape] = next }
      next = place
    }
    return found
  }

  /// Above the first time the boundary may be missing; then the name stands as many lines above it as the others do.
  private func firstName(behind key: String, like others: [Int?]) -> Int? {
    guard let first = times.first?.line else { return nil }
    if let place = lineOfPresent(above: first) { return place }
    if let place = followers(in: max(0, first - Self.reach)..<first)[key] { return place }
    let distances = zip(times.dropFirst(), others).compactMap { time, place in
      place.map { lines[$0..<time.line].count { !$0.isBlank } }
    }
    guard !distances.isEmpty else { return nil }
    var left = distances.sorted()[distances.count / 2]
    for place in (max(0, first - Self.reach)..<first).reversed() where !lines[place].isBlank {
      left -= 1
      if left == 0 { return place }
    }
    return nil
  }

  /// A line that a lower one repeats with more behind it: "Ann" above "Ann is offline".
  private func lineOfPresent(above first: Int) -> Int? {
    let places = (max(0, first - Self.reach)..<first).filter { !lines[$0].isBlank }
    for place in places.reversed() {
      let words = PlainText.words(lines[place].text)
      guard words.count >= 3, words.count <= 12,
        let state = words.lastIndex(where: { HeaderWords.presence.contains($0.lowercased()) }), state >= 2
      else { continue }
      for name in places where name < place {
        let trimmed = HeaderName.trimmed(String(lines[name].text))
        if !trimmed.isEmpty, lines[place].text.hasPrefix(trimmed + " ") { return name }
      }
    }
    return nil
  }

  private static func shape(_ line: RenditionLine) -> String {
    var shape = String.UnicodeScalarView()
    for scalar in line.text.unicodeScalars.prefix(60) {
      if !(48...57).contains(scalar.value) { shape.append(scalar) } else if shape.last != "#" { shape.append("#") }
    }
    return String(shape)
  }
}
