internal import ThreadModel

/// The sentences that people read, in one place.
///
/// Names, ids and messages of the input stand in them as they came: each format makes the whole sentence safe.
enum Wording {
  // MARK: Figures

  /// `1 comment`, `2 comments`, `0 comments`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(number == 1 ? noun : noun + "s")" }

  /// `+4`, `-1.5`, `0`.
  static func signed(_ score: Double) -> String { (score > 0 ? "+" : "") + DecimalText.rounded(score) }

  // MARK: Verdicts

  /// As a task: `1 to reject, 2 to review`, worst first, what is zero left out; empty where all comments pass.
  static func tasks(_ tally: Tally) -> String {
    Verdict.allCases.reversed().filter { $0 != .pass && tally.count(of: $0) > 0 }
      .map { "\(tally.count(of: $0)) to \($0.rawValue)" }.joined(separator: ", ")
  }

  /// `3 of 8 comments flagged: 1 to reject, 2 to review`.
  static func flagged(_ tally: Tally) -> String {
    if tally.comments == 0 { return "no comments" }
    if tally.flagged == 0 { return count(tally.comments, "comment") + ", none flagged" }
    return "\(tally.flagged) of \(count(tally.comments, "comment")) flagged: \(tasks(tally))"
  }

  /// `1 to reject, 0 to hide, 2 to review, 5 pass`.
  static func verdicts(_ tally: Tally) -> String {
    Verdict.allCases.reversed().map { "\(tally.count(of: $0)) \($0 == .pass ? "" : "to ")\($0.rawValue)" }
      .joined(separator: ", ")
  }

  /// Those who are not in the table of flagged users.
  static func others(_ figures: PageFigures) -> String {
    let flagged = figures.flaggedUsers
    let others = figures.users.count - flagged.count
    let comments = figures.users.dropFirst(flagged.count).reduce(0) { $0 + $1.comments }
    if flagged.isEmpty { return "none of \(count(others, "user"))" }
    return "\(others == 0 ? "no" : String(others)) other \(others == 1 ? "user" : "users")"
      + (others == 0 ? "" : ", \(count(comments, "comment"))")
  }

  /// What a whole scan comes to, in parts.
  static func summary(of report: Report) -> [String] {
    let tally = Tally(report)
    var parts = [flagged(tally), count(report.pages.count, "input") + " read"]
    if !report.failures.isEmpty { parts.append("\(report.failures.count) not read") }
    if tally.defects > 0 { parts.append(count(tally.defects, "defect")) }
    if tally.events > 0 { parts.append("\(tally.events) undecided") }
    return parts
  }

  // MARK: People and places

  static func name(_ author: Author) -> String { author.shownName ?? "(no name)" }

  /// `pages/a.html`, `pages/a.html:12`, `pages/a.html:12:5`.
  static func place(_ path: String, _ location: SourceLocation?) -> String {
    guard let location else { return path }
    return location.column > 1 ? "\(path):\(location.line):\(location.column)" : "\(path):\(location.line)"
  }

  /// `2022-01-08 10:28` by the page's own clock; what was printed where it could not be read.
  static func time(_ record: CommentRecord) -> String? {
    record.published.map { time($0) } ?? record.publishedRaw
  }

  static func time(_ published: Timestamp) -> String {
    var published = published
    published.offset = nil
    return String(published.iso8601.map { $0 == "T" ? " " : $0 })
  }

  static func failure(_ failure: InputFailure) -> String {
    "\(place(failure.input, failure.location)): not read: \(failure.problem)"
  }

  // MARK: Evidence

  static func evidence(_ evidence: EdgeEvidence) -> String? {
    switch evidence {
    case .markup: "by markup"
    case .nesting: "by nesting"
    case .quote: "by quote"
    case .mention: "by mention"
    case .none: nil
    }
  }

  /// Where a quote comes from: `Ada (#12, by attribution)`, `Ada (not found on this page)`.
  static func source(of quote: Quote) -> String {
    let name = quote.author ?? "(nobody named)"
    let found =
      switch quote.evidence {
      case .markup?: "by markup"
      case .attribution?: "by attribution"
      case .text?: "by its text"
      case .article?: "from the article"
      case .notFound?: "not found on this page"
      case nil: "source not looked for"
      }
    return quote.sourceID.map { "\(name) (#\($0), \(found))" } ?? "\(name) (\(found))"
  }

  // MARK: Hits

  /// What else has to be known of a group of hits, in the order of importance.
  static func notes(_ group: HitGroup) -> [String] {
    var notes = group.because
    if let reason = group.setAside { notes.append(setAside(reason)) }
    if group.view == .quote {
      notes.append(group.chargedTo.map { "words of \($0), charged to them" } ?? "quoted words, nobody is named")
    } else if let charged = group.chargedTo, charged != group.author {
      notes.append("charged to \(charged)")
    }
    if group.status == .test { notes.append("rule on trial, not scored") }
    if group.hits > 1 { notes.append("\(group.hits) times") }
    return notes
  }

  static func setAside(_ reason: SetAside) -> String {
    switch reason {
    case .ignored(let reason): "ignored: \(reason)"
    case .absorbed(let rule): "absorbed by \(rule)"
    case .otherLanguage(let counted): "taken for \(counted), so not counted"
    }
  }

  /// The view as a label before the words it shows; empty for the comment's own words.
  static func label(_ view: View) -> String {
    switch view {
    case .body: ""
    case .quote: "quoted"
    case .code: "code"
    case .links: "link"
    case .author: "name"
    case .title: "title"
    case .parent: "answered"
    case .thread: "above"
    case .raw: "raw"
    }
  }

  static func undecided(_ comment: JudgedComment, _ event: EngineEvent) -> String {
    "comment #\(comment.comment.id): \(self.event(event))"
  }

  static func event(_ event: EngineEvent) -> String {
    let rule = event.rule.map { "rule \($0)" } ?? "every rule"
    let view = words(of: event.view)
    switch event.kind {
    case .gaveUp: return "\(rule) gave up on \(view): whether it fires is not known"
    case .capped:
      let bytes = event.scannedBytes.map { "the first \(count($0, "byte"))" } ?? "the beginning"
      return "\(rule) saw only \(bytes) of \(view)"
    }
  }

  private static func words(of view: View) -> String {
    switch view {
    case .body: "the comment's own words"
    case .quote: "the quoted words"
    case .code: "the program text"
    case .links: "the links"
    case .author: "the author's name"
    case .title: "the article's title"
    case .parent: "the comment it answers"
    case .thread: "the comments above it"
    case .raw: "the raw comment"
    }
  }
}
