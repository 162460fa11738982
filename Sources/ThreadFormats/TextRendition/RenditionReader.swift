import ThreadModel

/// Turns the blocks that a plan found into records.
struct RenditionReader {
  private let lines: [RenditionLine]
  private let plan: RenditionPlan
  private let reader: HeaderReader
  private let now: Timestamp?
  private let years: MissingYears
  private(set) var defects: [ThreadDefect] = []
  /// For each record the times that the attributions of its quotes print.
  private var quotedTimes: [[Timestamp?]] = []
  private var openEnds: [[Bool]] = []

  init(lines: [RenditionLine], plan: RenditionPlan, reader: HeaderReader, now: Timestamp?) {
    self.lines = lines
    self.plan = plan
    self.reader = reader
    self.now = now
    years = MissingYears(plan.anchors.map(\.header), latestDay: now == nil ? reader.latestDay : nil)
  }

  mutating func records() -> [CommentRecord] {
    let headings = lines.indices.filter { HeaderWords.isHeading(lines[$0].whole) && !lines[$0].isBlank }
    let ranges = RenditionBodies(lines: lines, anchors: plan.anchors, isSigned: plan.isSigned, headings: headings)
      .ranges
    var bodies = ranges.map { Array(lines[$0]) }
    for place in bodies.indices { bodies[place] = withoutStubs(bodies[place], place) }
    if !plan.isSigned, let last = bodies.indices.last { bodies[last] = withoutFooter(bodies[last], bodies.dropLast()) }
    let furniture = RenditionFurniture(bodies)
    if !plan.isSigned, let last = bodies.indices.last {
      bodies[last] = furniture.cut(bodies[last], closedBodies: bodies.count - 1)
    }
    let isFlat = Set(plan.anchors.map(\.column)).count < 2
    var open: [Int] = []
    var records: [CommentRecord] = []
    for place in plan.anchors.indices {
      let column = plan.anchors[place].column
      while let last = open.last, last >= column { open.removeLast() }
      records.append(record(plan.anchors[place], body: bodies[place], furniture, .depth(open.count)))
      open.append(column)
    }
    // A page of one column that quotes is a forum, where quotes tell who answers whom.
    if isFlat, !plan.anchors.contains(where: { $0.header.level != nil }),
      records.contains(where: { !$0.quotes.isEmpty })
    {
      for place in records.indices { records[place].parent = .unstated }
    }
    var ends = QuoteEnds()
    for place in records.indices { ends.settle(&records[place], openEnds[place]) }
    QuotedComments(records).link(&records, quotedTimes)
    if isFlat { AnsweredSubjects().link(&records) }
    return records
  }

  private mutating func record(
    _ anchor: RenditionAnchor, body: [RenditionLine], _ furniture: RenditionFurniture, _ parent: ParentClaim
  ) -> CommentRecord {
    let header = anchor.header
    var record = CommentRecord(
      id: header.id, parent: header.level.map { .depth($0 - 1) } ?? parent,
      author: Author(name: header.name.isEmpty ? nil : header.name, userID: header.userID), text: "",
      line: lines[header.line].number)
    var body = body
    if header.isPingback, let first = body.first { body[0] = first.withoutMarker }
    var time = header.time
    if time == nil, let place = body.lastIndex(where: { !$0.isBlank && reader.onlyTime(in: $0) != nil }) {
      time = reader.onlyTime(in: body[place])
      body.removeSubrange(place...)
    }
    if let time { take(time, into: &record) }
    let trimmed = furniture.trimmed(withoutGutter(body, before: lines[header.line]))
    let parts = RenditionQuotes(trimmed, now: now)
    record.quotes = parts.quotes
    quotedTimes.append(parts.times)
    openEnds.append(parts.isOpenEnded)
    record.text = text(of: parts.own[...])
    if !record.quotes.isEmpty { record.raw = text(of: trimmed) }
    record.links = LinkScanner.links(in: record.text)
    for link in trimmed.flatMap(\.links) where !record.links.contains(link) && record.links.count < 1000 {
      record.links.append(link)
    }
    record.flags = flags(of: record, header)
    record.keepBlankBody()
    return record
  }

  private func flags(of record: CommentRecord, _ header: HeaderCandidate) -> [CommentFlag] {
    if header.isPingback { return [.pingback] }
    let edited: [CommentFlag] = header.isEdited ? [.edited] : []
    switch record.text.utf8.count <= 60 ? record.text.lowercased() : "" {
    case "[deleted]", "[comment removed by author]", "[comment deleted]", "this comment has been deleted.":
      return edited + [.deleted]
    case "[removed]", "[flagged]", "this comment has been removed by a blog administrator.": return edited + [.removed]
    case "[dead]": return edited + [.hidden]
    default: return edited
    }
  }

  private mutating func take(_ time: PrintedTime, into record: inout CommentRecord) {
    record.publishedRaw = time.text
    record.published = time.timestamp ?? years.timestamp(of: time)
    guard time.reading == .unreadable else { return }
    defects.append(ThreadDefect(.unreadableTime(time.text), at: record.line.map { SourceLocation(line: $0) }))
  }

  /// The lines with the indentation that they have more than the least indented one.
  private func text(of body: ArraySlice<RenditionLine>) -> String {
    let words = body.map { $0.isBareMarker ? "" : $0.whole }
    return ArticleText.text(of: words[...])
  }

  // MARK: What is not the text

  /// Slashdot prints comments below the reader's threshold as `by NAME (12)` and the beginning of their text, without
  /// id and time. They are nobody else's words; each is reported as left out.
  private mutating func withoutStubs(_ body: [RenditionLine], _ place: Int) -> [RenditionLine] {
    guard plan.anchors[place].header.userID != nil || plan.anchors[place].header.id != nil else { return body }
    guard let stub = body.firstIndex(where: Self.isStub) else { return body }
    for line in body[stub...] where Self.isStub(line) {
      defects.append(
        ThreadDefect(
          .malformedRecord("an abbreviated comment without id and time: \(line.whole)"),
          at: SourceLocation(line: line.number)))
    }
    return Array(body[..<stub])
  }

  private static func isStub(_ line: RenditionLine) -> Bool {
    guard line.whole.hasPrefix("by "), line.whole.utf8.count <= 80, line.whole.last == ")" || line.whole.hasSuffix("*"),
      let name = HeaderName(before: line.whole)
    else { return false }
    return name.userID != nil && name.lead == "by"
  }

  /// The page goes on behind the last comment: with the form to write one, or less indented than any comment.
  private func withoutFooter(_ body: [RenditionLine], _ others: ArraySlice<[RenditionLine]>) -> [RenditionLine] {
    var end = body.firstIndex { HeaderWords.isForm($0.text) } ?? body.endIndex
    let margin = plan.anchors.map { lines[$0.start].indent }.min() ?? 0
    var all = 0
    var outside = 0
    for line in others.joined() where !line.isBlank {
      all += 1
      if line.indent < margin { outside += 1 }
    }
    if margin > 0, all > 0, outside * 10 <= all,
      let first = body.firstIndex(where: { !$0.isBlank && $0.indent < margin })
    {
      end = min(end, first)
    }
    return Array(body[..<end])
  }

  /// w3m and lynx print arrows and pictures of a table's first column left of the text.
  private func withoutGutter(_ body: [RenditionLine], before header: RenditionLine) -> [RenditionLine] {
    body.map { line in
      guard line.indent < header.indent, !header.hasMarker else { return line }
      return line.withoutGutter(of: header.indent) ?? line
    }
  }
}
