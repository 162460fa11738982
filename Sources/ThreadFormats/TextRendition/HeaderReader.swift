import ThreadModel

/// Collects the lines of a text that may be headers of comments.
struct HeaderReader {
  private let lines: [RenditionLine]
  private let now: Timestamp?
  /// The latest day that a line of the page prints with its year: hardly before the day when the page was saved.
  private(set) var latestDay: Timestamp?

  private static let longest = 200

  init(lines: [RenditionLine], now: Timestamp?) {
    self.lines = lines
    self.now = now
  }

  mutating func candidates() -> [HeaderCandidate] {
    var found: [HeaderCandidate] = []
    for place in lines.indices {
      let line = lines[place]
      guard !line.isBlank, line.whole.utf8.count <= Self.longest, line.whole.first != ">" else { continue }
      if let first = line.text.first, "QqZzCcOoЦцС".contains(first), Self.isQuotation(line.text) { continue }
      if let candidate = saying(at: place) {
        found.append(candidate)
        continue
      }
      guard let (text, time) = time(in: line) else { continue }
      if let day = time.timestamp, latestDay.map({ $0.epochSeconds < day.epochSeconds }) ?? true { latestDay = day }
      found += timed(text, time, at: place)
    }
    return found
  }

  /// The time of a line; behind the list marker, unless the marker belongs to it ("10. Jul, 2012 / Ann says:").
  private func time(in line: RenditionLine) -> (Substring, PrintedTime)? {
    guard Self.mayHoldTime(line.whole) else { return nil }
    if let text = Self.withoutBadge(line.text), let time = fullTime(in: text) { return (text, time) }
    guard let time = fullTime(in: line.whole) else { return nil }
    if time.range.lowerBound < line.text.startIndex, line.hasMarker {
      if line.whole.first?.isNumber ?? false, time.text.contains(where: \.isLetter) { return (line.whole, time) }
      return fullTime(in: line.text).map { (line.text, $0) }
    }
    return (line.text, time)
  }

  /// The first time of a text, or the one behind it that names day and hour: "4-6-3 on Aug 8, 2012 10:25 PM".
  private func fullTime(in text: Substring) -> PrintedTime? {
    guard let first = PrintedTime.first(in: text, now: now) else { return nil }
    guard first.timestamp?.hour == nil, first.range.upperBound < text.endIndex else { return first }
    var rest = text[first.range.lowerBound...]
    rest = rest[rest.index(after: rest.startIndex)...].drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    for joint in ["on ", "at ", "am ", "le ", "el "] where rest.hasPrefix(joint) { rest = rest.dropFirst(3) }
    guard Self.mayHoldTime(rest), let second = PrintedTime.first(in: rest, now: now), second.timestamp?.hour != nil,
      second.range.lowerBound > first.range.lowerBound, first.timestamp?.year != second.timestamp?.year
    else { return first }
    return second
  }

  /// "Ann Autor11. Mai 2012": a theme that sets the badge of the article's author without a space.
  private static func withoutBadge(_ text: Substring) -> Substring? {
    var place = text.startIndex
    while let space = text.utf8[place...].firstIndex(of: 32) {
      place = text.utf8.index(after: space)
      for badge in HeaderWords.badges where text.utf8[place...].starts(with: badge.utf8) {
        let end = text.utf8.index(place, offsetBy: badge.utf8.count)
        guard let next = text[end...].first, next.isNumber || next.isUppercase else { continue }
        return Substring(String(text[..<space]) + " " + String(text[end...]))
      }
    }
    return nil
  }

  private static func isQuotation(_ text: Substring) -> Bool {
    let folded = text.prefix(24).lowercased()
    return HeaderWords.quotations.contains { folded.hasPrefix($0) }
  }

  private static func mayHoldTime(_ text: Substring) -> Bool {
    text.utf8.contains { (48...57).contains($0) } || text.utf8.count <= 80 && text.lowercased().contains("ago")
  }

  // MARK: Times

  private func timed(_ text: Substring, _ time: PrintedTime, at place: Int) -> [HeaderCandidate] {
    var after = text[time.range.upperBound...]
    var base = HeaderCandidate(
      pattern: HeaderPattern(kind: .timeAlone), line: place, lastLine: place, time: time, hasClock: Self.hasClock(time))
    takeID(&after, into: &base)
    let behind = PlainText.words(after.prefix(80))
    base.postNumber = behind.lazy.filter { $0.first == "#" }.compactMap { Int($0.dropFirst()) }.first { $0 < 1_000_000 }
    base.hasProfile = behind.contains { $0.last == ":" && HeaderWords.profile.contains($0.dropLast().lowercased()) }
    base.isEdited = behind.contains(where: HeaderWords.saysEdited)
    base.hasOffer = PlainText.words(after).contains { $0.count > 3 && HeaderWords.isOffer($0) }
    let before = withoutReplyNumber(text[..<time.range.lowerBound])
    if let name = HeaderName(before: before), !Self.isJoint(before) {
      guard HeaderName.isNameLike(name.name, isLed: !name.lead.isEmpty) else { return [] }
      base.pattern = HeaderPattern(
        kind: .nameThenTime, lead: name.lead, separator: name.separator, tail: Self.tail(after))
      base.name = name.name
      base.userID = name.userID
      return [base]
    }
    base.pattern.tail = Self.tail(after)
    var found = [base]
    if let candidate = namedLikeAWeekday(base) { found.append(candidate) }
    if after.utf8.count <= 120, let name = HeaderName(after: after), HeaderName.isNameLike(name.name),
      !after.contains("@") || !after.contains("<"), !Self.isInitials(name.name), name.name.count <= 40,
      !HeaderWords.isOnlyOffers(Substring(name.name))
    {
      var candidate = base
      candidate.pattern = HeaderPattern(kind: .timeThenName, lead: name.lead, separator: name.separator)
      candidate.name = name.name
      candidate.userID = name.userID
      found.append(candidate)
    }
    return found
  }

  /// "Sam July 31, 2012": a weekday, or somebody's name before a time that is one without it.
  private func namedLikeAWeekday(_ base: HeaderCandidate) -> HeaderCandidate? {
    guard let time = base.time else { return nil }
    let text = Substring(time.text)
    let word = text.prefix { $0.isLetter }
    guard (3...5).contains(word.count), text[word.endIndex...].first == " ",
      let rest = PrintedTime.first(in: text[word.endIndex...], now: now),
      !text[word.endIndex..<rest.range.lowerBound].contains(where: { !$0.isWhitespace })
    else { return nil }
    var candidate = base
    candidate.pattern.kind = .nameThenTime
    candidate.name = String(word)
    candidate.time = rest
    candidate.isDoubtful = true
    return candidate
  }

  /// `[KW]` behind a time signs an entry of a source file; pages put `[deleted]` there.
  private static func isInitials(_ name: String) -> Bool {
    name.first == "[" && name.last == "]" && name.count <= 6
  }

  private static func isJoint(_ text: Substring) -> Bool {
    let words = PlainText.words(text)
    return words.allSatisfy { word in
      !word.contains { $0.isLetter || $0.isNumber } || HeaderWords.joints.contains(word.lowercased())
    }
  }

  /// `« Reply #7 on:` is `« on:`.
  private func withoutReplyNumber(_ text: Substring) -> Substring {
    guard let number = text.firstIndex(of: "#") else { return text }
    let words = text[..<number].split { !$0.isLetter }
    guard words.count <= 1, words.allSatisfy({ HeaderWords.isOffer($0) }) else { return text }
    return text[text.index(after: number)...].drop { $0.isNumber }
  }

  /// `(#40747897)` is the comment's own id.
  private func takeID(_ after: inout Substring, into candidate: inout HeaderCandidate) {
    guard let open = after.range(of: "(#") else { return }
    let digits = after[open.upperBound...].prefix { $0.isNumber && $0.isASCII }
    guard digits.count >= 3, after[digits.endIndex...].first == ")" else { return }
    candidate.id = String(digits)
    after = after[..<open.lowerBound] + after[after.index(after: digits.endIndex)...]
  }

  /// What stands behind the time; empty where it is only what pages offer there.
  private static func tail(_ after: Substring) -> String {
    var words = PlainText.words(after)
    if let via = words.firstIndex(where: { $0 == "via" }), words.count - via <= 4 { words.removeSubrange(via...) }
    if let edited = words.firstIndex(where: HeaderWords.saysEdited) { words.removeSubrange(edited...) }
    words.removeAll { word in
      HeaderWords.isOffer(word) || ["am", "pm"].contains(word.drop { $0.isNumber || $0 == "@" }.lowercased())
    }
    var tail = ""
    for character in words.joined(separator: " ").prefix(60) {
      if !character.isNumber { tail.append(character) } else if tail.last != "#" { tail.append("#") }
    }
    return tail.lowercased()
  }

  static func hasClock(_ time: PrintedTime) -> Bool {
    time.timestamp?.hour != nil || time.text.contains(":") || time.reading == .relative && countsFromNow(time)
  }

  /// "2 hours ago" and "2 months ago", and not "31 Dec".
  private static func countsFromNow(_ time: PrintedTime) -> Bool {
    let nows = [Timestamp(year: 2000, month: 6, day: 1, hour: 12), Timestamp(year: 2000, month: 6, day: 2, hour: 12)]
    let readings = nows.map { now in now.flatMap { PrintedTime.read(time.text, now: $0) } }
    return readings[0] != readings[1] || readings[0] == nil
  }

  // MARK: Sayings

  /// `NAME says:` and `TIME / NAME says:`; not the attribution of a mail, "On TIME, NAME wrote:".
  private func saying(at place: Int) -> HeaderCandidate? {
    let line = lines[place]
    guard line.text.last == ":", let (said, verb) = Self.withoutVerb(line.whole.dropLast()) else { return nil }
    if let time = PrintedTime.first(in: said, now: now), let name = HeaderName(after: said[time.range.upperBound...]) {
      let before = said[..<time.range.lowerBound]
      guard !before.contains(where: { $0.isLetter || $0 == ">" }), HeaderName.isNameLike(name.name) else { return nil }
      return HeaderCandidate(
        pattern: HeaderPattern(kind: .timeThenSaying, separator: name.separator), line: place, lastLine: place,
        name: name.name, time: time, hasClock: Self.hasClock(time))
    }
    guard line.whole.first != ">", let said = Self.withoutVerb(line.text.dropLast())?.name,
      let name = HeaderName(before: said), HeaderName.isNameLike(name.name), name.separator.isEmpty
    else { return nil }
    var candidate = HeaderCandidate(
      pattern: HeaderPattern(kind: .saying, lead: name.lead, separator: verb), line: place, lastLine: place,
      name: name.name, userID: name.userID)
    if let (timeLine, time) = timeBelow(place) {
      candidate.time = time
      candidate.lastLine = timeLine
      candidate.hasClock = Self.hasClock(time)
    }
    return candidate
  }

  private static func withoutVerb(_ text: Substring) -> (name: Substring, verb: String)? {
    let text = ArticleText.trimmedEnd(text)
    for verb in HeaderWords.sayings where text.hasSuffix(verb) {
      let name = text.dropLast(verb.count)
      guard let space = name.last, space.isWhitespace || space == "*" else { continue }
      return (ArticleText.trimmedEnd(name), verb)
    }
    return nil
  }

  /// The time on one of the next lines, where that line holds nothing else.
  func timeBelow(_ place: Int) -> (Int, PrintedTime)? {
    var seen = 0
    for next in lines.indices[(place + 1)...].prefix(4) where !lines[next].isBlank {
      seen += 1
      guard seen <= 2 else { break }
      if let time = onlyTime(in: lines[next]) { return (next, time) }
      guard HeaderWords.isOnlyOffers(lines[next].text) else { break }
    }
    return nil
  }

  /// The time of a line that holds nothing else.
  func onlyTime(in line: RenditionLine) -> PrintedTime? {
    guard line.whole.utf8.count <= Self.longest, let (text, time) = time(in: line),
      Self.isJoint(text[..<time.range.lowerBound]), Self.tail(text[time.range.upperBound...]).isEmpty
    else { return nil }
    return time
  }
}
