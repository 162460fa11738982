import ThreadModel

/// Where the comments of a text stand: their headers, and whether the headers follow the texts.
struct RenditionPlan {
  var anchors: [RenditionAnchor]
  /// The name and the time stand below the text that they sign.
  var isSigned: Bool
  /// How much speaks for comments; see `RenditionPlanner`.
  var points: Int

  /// Few headers need more that speaks for them.
  var isConvincing: Bool {
    switch anchors.count {
    case 0: false
    case 1: points >= 7
    case 2: points >= 6
    default: points >= 5
    }
  }
}

/// A header that counts, with the lines that belong to it.
struct RenditionAnchor {
  var header: HeaderCandidate
  /// The first line that belongs to the comment: the header or a list marker or name above it.
  var start: Int
  /// The first line of the text where the text follows.
  var bodyStart: Int
  /// Tells depth: the column of the list item or of the header.
  var column: Int
}

/// Finds the header pattern that repeats most consistently.
struct RenditionPlanner {
  let lines: [RenditionLine]
  let candidates: [HeaderCandidate]
  private let headings: [Int]
  /// For each line how many lines above it are not blank, and how many of these are candidates.
  private let above: [(filled: Int, timed: Int)]

  init(lines: [RenditionLine], candidates: [HeaderCandidate]) {
    self.lines = lines
    self.candidates = candidates
    headings = lines.indices.filter { !lines[$0].isBlank && HeaderWords.isHeading(lines[$0].whole) }
    let timed = Set(candidates.map(\.line))
    var above = [(filled: 0, timed: 0)]
    for place in lines.indices {
      let last = above[place]
      above.append((last.filled + (lines[place].isBlank ? 0 : 1), last.timed + (timed.contains(place) ? 1 : 0)))
    }
    self.above = above
  }

  /// More patterns than a page of comments has; the rest of a log has too many kinds of lines.
  private static let mostPatterns = 40

  func best() -> RenditionPlan? {
    var groups: [HeaderPattern: [HeaderCandidate]] = [:]
    var order: [HeaderPattern] = []
    for candidate in candidates {
      if groups[candidate.pattern] == nil { order.append(candidate.pattern) }
      groups[candidate.pattern, default: []].append(candidate)
    }
    let ranked = order.enumerated().sorted { first, second in
      let sizes = (groups[first.element]?.count ?? 0, groups[second.element]?.count ?? 0)
      return sizes.0 == sizes.1 ? first.offset < second.offset : sizes.0 > sizes.1
    }
    var best: (plan: RenditionPlan, weight: Double)?
    for (_, pattern) in ranked.prefix(Self.mostPatterns) {
      guard let group = groups[pattern], let (plan, weight) = plan(group) else { continue }
      if best.map({ $0.weight < weight }) ?? true { best = (plan, weight) }
    }
    return best.map { withPingbacks($0.plan) }
  }

  /// Pingbacks stand among the comments and print neither a name nor a time.
  private func withPingbacks(_ plan: RenditionPlan) -> RenditionPlan {
    guard !plan.isSigned, let first = plan.anchors.first?.start else { return plan }
    let top = max(lastHeading(before: first) ?? 0, first - 60)
    let columns = ListColumns(lines: lines, headers: plan.anchors.map(\.header), isSigned: false)
    var found: [RenditionAnchor] = []
    for place in lines.indices[top...] where lines[place].hasMarker {
      let text = lines[place].text
      guard text.hasPrefix("Pingback:") || text.hasPrefix("Trackback:") else { continue }
      var header = HeaderCandidate(pattern: HeaderPattern(kind: .saying), line: place, lastLine: place)
      header.isPingback = true
      found.append(
        RenditionAnchor(header: header, start: place, bodyStart: place, column: columns.place(of: header).column))
    }
    guard !found.isEmpty else { return plan }
    var plan = plan
    plan.anchors = (plan.anchors + found).sorted { $0.start < $1.start }
    return plan
  }

  /// The first line of the first text of a signed page.
  func firstBody(of plan: RenditionPlan) -> Int {
    RenditionBodies(lines: lines, anchors: plan.anchors, isSigned: plan.isSigned, headings: headings)
      .ranges.first?.lowerBound ?? 0
  }

  private func plan(_ group: [HeaderCandidate]) -> (RenditionPlan, Double)? {
    guard let kind = group.first?.pattern.kind else { return nil }
    guard !isCrowded(group), group.count(where: { $0.isDoubtful }) * 3 <= group.count else { return nil }
    var named = withoutBylines(group)
    var starts: [Int: Int] = [:]
    var isNear = false
    if kind == .timeAlone {
      guard let found = NameFinder(lines: lines, times: named).names() else { return nil }
      named = found.headers.map(withLevel)
      starts = found.starts
      isNear = found.isNear
    }
    guard let first = named.first, isPlausible(named) else { return nil }
    let isSigned = kind != .timeAlone && SignatureTest(lines: lines, headers: named, headings: headings).isSigned
    let columns = ListColumns(lines: lines, headers: named, isSigned: isSigned)
    let anchors = named.map { header in
      let (start, column) = columns.place(of: header)
      return RenditionAnchor(
        header: header, start: min(starts[header.line] ?? start, start),
        bodyStart: max(header.line, header.lastLine) + 1, column: column)
    }
    let filled = RenditionBodies(lines: lines, anchors: anchors, isSigned: isSigned, headings: headings).filledShare
    guard filled >= 0.6 else { return nil }
    var points = points(for: anchors, first: first)
    if isNear { points -= 1 }
    let plan = RenditionPlan(anchors: anchors, isSigned: isSigned, points: points)
    return (plan, Double(named.count) * Double(max(points, 0)) * filled)
  }

  /// A copied Reddit page prints "level 2" above names, and instead of those that are gone.
  private func withLevel(_ header: HeaderCandidate) -> HeaderCandidate {
    var header = header
    let places = (max(0, header.line - 4)..<header.line).reversed().filter { !lines[$0].isBlank }.prefix(2)
    for place in places where lines[place].text.hasPrefix("level ") {
      guard let level = Int(lines[place].text.dropFirst(6)), (1...1000).contains(level) else { continue }
      header.level = level
      if header.name == String(lines[place].text) { header.name = "" }
    }
    return header
  }

  // MARK: What counts

  /// A line like a header above the heading of the comments is the article's own.
  private func withoutBylines(_ group: [HeaderCandidate]) -> [HeaderCandidate] {
    for above in [2, 1] where group.count > 2 * above || above == 1 && group.count == 2 {
      let heading = lastHeading(before: group[above].line)
      if let heading, heading > group[above - 1].line { return Array(group[above...]) }
    }
    return group
  }

  private func lastHeading(before line: Int) -> Int? {
    let next = headings.partitioningIndex { $0 >= line }
    return next > 0 ? headings[next - 1] : nil
  }

  /// Logs and lists: times on line after line, with nothing between them or other times.
  private func isCrowded(_ headers: [HeaderCandidate]) -> Bool {
    let crowded = zip(headers, headers.dropFirst()).count { $1.line - $0.lastLine <= 1 }
    guard crowded * 5 <= headers.count * 2, let first = headers.first, let last = headers.last else { return true }
    let (top, bottom) = (above[first.line], above[last.line])
    let own = headers.dropLast().reduce(0) { $0 + ($1.lastLine > $1.line ? 2 : 1) }
    return (bottom.timed - top.timed - own) * 2 > max(bottom.filled - top.filled - own, 0)
  }

  private func isPlausible(_ headers: [HeaderCandidate]) -> Bool {
    let names = headers.filter { $0.level == nil || !$0.name.isEmpty }.map(\.name)
    let versions = names.count { HeaderName.isVersionLike($0) }
    let short = names.count { $0.split(separator: " ").count <= 5 }
    let lettered = names.count { $0.contains(where: \.isLetter) }
    guard versions * 4 <= names.count, short * 5 >= names.count * 4, lettered * 4 >= names.count * 3 else {
      return false
    }
    return names.count < 3 || Set(names).count > 1 || headers.contains { $0.level != nil }
  }

  /// What speaks for comments: a verb, ids, a time of day, a heading above, offers to reply, numbers, depth, many.
  private func points(for anchors: [RenditionAnchor], first: HeaderCandidate) -> Int {
    let count = anchors.count
    func most(_ property: (RenditionAnchor) -> Bool) -> Bool { anchors.count(where: property) * 2 >= count }
    var points = count >= 10 ? 2 : count >= 5 ? 1 : 0
    if first.pattern.kind == .saying || first.pattern.kind == .timeThenSaying {
      points += most { $0.header.time != nil } ? 3 : 2
    }
    if most({ $0.header.id != nil }) { points += 4 }
    if most({ $0.header.userID != nil }) { points += 1 }
    if most({ $0.header.hasClock }) { points += 2 }
    if !first.pattern.lead.isEmpty { points += 1 }
    if first.pattern.separator.contains(where: { "—–-|/»,•·".contains($0) }) { points += 1 }
    if most({ lines[$0.start].hasMarker }) { points += 1 }
    if most({ lines[$0.start].hasMarker && lines[$0.start].whole.first?.isNumber ?? false }) { points += 1 }
    if Set(anchors.map(\.column)).count > 1 { points += 1 }
    if let heading = lastHeading(before: first.line), heading + 40 >= first.line { points += 2 }
    if most({ $0.header.hasOffer }) || isCommon(in: anchors, isOffer) { points += 2 }
    if isCommon(in: anchors, { NameFinder.isProfile($0.text) }) || most(\.header.hasProfile) { points += 2 }
    return points + numberPoints(for: anchors)
  }

  /// Forums number their posts: `#12` beside or near the time.
  private func numberPoints(for anchors: [RenditionAnchor]) -> Int {
    let numbers = anchors.map(postNumber)
    guard numbers.count(where: { $0 != nil }) * 2 >= anchors.count else { return 0 }
    let consecutive = zip(numbers, numbers.dropFirst()).count { first, second in
      first.flatMap { number in second.map { $0 == number + 1 } } ?? false
    }
    return consecutive >= 2 && consecutive * 3 >= anchors.count * 2 ? 4 : 2
  }

  private func postNumber(of anchor: RenditionAnchor) -> Int? {
    if let number = anchor.header.postNumber { return number }
    let line = anchor.header.line
    for place in max(anchor.start, line - 3)..<min(line + 4, lines.count) where lines[place].whole.first == "#" {
      if let number = Int(lines[place].whole.dropFirst()), number < 1_000_000 { return number }
    }
    return nil
  }

  private func isOffer(_ line: RenditionLine) -> Bool {
    line.whole.contains(where: \.isLetter) && HeaderWords.isOnlyOffers(line.text)
  }

  /// Whether most comments have such a line.
  private func isCommon(in anchors: [RenditionAnchor], _ fits: (RenditionLine) -> Bool) -> Bool {
    var found = 0
    for (place, anchor) in anchors.enumerated() {
      let end = place + 1 < anchors.count ? anchors[place + 1].header.line : lines.count
      guard anchor.bodyStart < end else { continue }
      if lines[anchor.bodyStart..<min(end, anchor.bodyStart + 100)].contains(where: fits) { found += 1 }
    }
    return found * 2 > anchors.count
  }
}
