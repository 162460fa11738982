package import ThreadModel

/// The one report that drives the golden of every reporter, so that reporters can differ in rendering only.
///
/// Page one is a thread as moderators meet it; page two is hostile in every field and has an article without comments.
extension Report {
  package static let specimen = Report(
    version: "1.2.3", ruleHash: String(repeating: "0123456789abcdef", count: 4), rules: SpecimenRules.all,
    pages: [SpecimenThread.page, HostileSpecimen.page],
    failures: [
      InputFailure(
        input: "pages/broken.json", location: SourceLocation(line: 3, column: 17), problem: "expected a comma"),
      InputFailure(input: "pages/\(HostileSpecimen.escapes).html", problem: "empty: \(HostileSpecimen.escapes)"),
    ])
}

extension PageReport {
  /// The same page with nothing judged.
  package var unjudged: ThreadPage {
    ThreadPage(
      input: input, format: format, detection: detection, threads: threads.map(\.thread), defects: defects)
  }
}

enum SpecimenRules {
  static let all = [
    rule("insult-direct", "Insult aimed at the reader", "insult", 4),
    rule("insult-third", "Insult aimed at somebody who is not here", "insult", 1),
    rule("shouting", "Mostly capitals", "conduct", 2),
    rule("link-farm", "Link to a known link farm", "spam", 5),
    rule("name-advert", "Advertisement in a name", "spam", 3),
    rule("irony-trial", "Sarcastic praise", "conduct", 1, .test),
    rule("slow-pattern", "Repeated phrase", "conduct", 2),
    rule("hostile", HostileSpecimen.text, "insult", 9),
  ]

  private static func rule(
    _ id: String, _ title: String, _ category: String, _ score: Double, _ status: RuleStatus = .stable
  ) -> RuleSummary {
    RuleSummary(
      id: id, title: title, description: nil, category: category, score: score, status: status, languages: ["en"],
      references: [], path: "Rules/en/specimen.yml", line: 7)
  }
}

/// Judgements written by hand; `of` finds the words in the view's text, so that offsets cannot be wrong.
struct SpecimenHit {
  private let rule: RuleSummary
  private let view: View
  private let match: String
  private let chargedTo: String?
  private let because: String?

  init(
    _ rule: String, _ match: String = "", in view: View = .body, chargedTo: String? = nil, because: String? = nil
  ) {
    self.rule = SpecimenRules.all.first { $0.id == rule } ?? SpecimenRules.all[0]
    self.match = match
    self.view = view
    self.chargedTo = chargedTo
    self.because = because
  }

  fileprivate func hit(in record: CommentRecord) -> Hit {
    let text =
      switch view {
      case .quote: record.quotes.map(\.text).joined(separator: "\n")
      case .links: record.links.joined(separator: "\n")
      case .author: record.author.name ?? ""
      default: record.text
      }
    let range = Self.range(of: match, in: text)
    let counts = rule.status != .test && (chargedTo == nil || chargedTo == record.author.name)
    return Hit(
      rule: rule.id, category: rule.category, score: rule.score, view: view, range: range, match: match,
      chargedTo: chargedTo ?? record.author.name, counts: counts, because: because)
  }

  private static func range(of needle: String, in text: String) -> Range<Int> {
    let hay = Array(text.utf8)
    let wanted = Array(needle.utf8)
    for start in hay.indices where hay[start...].starts(with: wanted) { return start..<start + wanted.count }
    return 0..<0
  }

  /// Sums what counts, as an engine without caps would.
  static func judgement(
    _ verdict: Verdict, _ hits: [SpecimenHit], of record: CommentRecord, events: [EngineEvent] = []
  ) -> Judgement {
    let hits = hits.map { $0.hit(in: record) }
    var sums: [String: Double] = [:]
    for hit in hits where hit.counts { sums[hit.category, default: 0] += hit.score }
    return Judgement(
      verdict: verdict, score: sums.values.reduce(0, +),
      categories: sums.sorted { $0.key < $1.key }.map { .init(name: $0.key, score: $0.value) }, hits: hits,
      events: events)
  }
}

enum SpecimenThread {
  static let page = PageReport(
    input: "pages/recycling.html", format: "wordpress-html",
    detection: FormatDetection(
      confidence: 78, runnerUp: .init(format: "schema-microdata", confidence: 70), doubt: .near),
    threads: [judged(flat, named: "recycling", by: judgement)],
    defects: [
      ThreadDefect(.invalidUTF8(count: 3), at: SourceLocation(line: 12)),
      ThreadDefect(.unreadableTime("last Tuesday-ish"), at: SourceLocation(line: 71)),
    ])

  static func judged(
    _ flat: FlatThread, named key: String, by judge: (Comment) -> Judgement
  ) -> JudgedThread {
    let thread = ThreadBuilder.build(flat, fallbackKey: key)
    return JudgedThread(thread: thread, judgements: thread.comments.map(judge))
  }

  private static let flat = FlatThread(
    article: Article(
      title: "Council votes on new recycling bins", text: "The bins will be yellow. They cost 40 euros each.",
      url: "https://news.example/2024/03/recycling-bins", language: "en"),
    records: [
      record(
        "1001", .topLevel, "Petra Voss", 9, 10,
        "Why do the new bins have to be yellow? Whoever wrote this plan is a clown.", 20),
      record(
        "1002", .id("1001"), "Marlow", 9, 24,
        "You are an idiot, and everybody who has read more than one of your comments knows it. Go and read the plan "
          + "before you write, or let somebody read it to you.", 31,
        quotes: [Quote(author: "Petra Voss", text: "Whoever wrote this plan is a clown.")]),
      record(
        "1003", .id("1002"), "Ada", 9, 40, "Please argue the point instead.", 44,
        quotes: [Quote(author: "Marlow", text: "You are an idiot, and everybody")]),
      record(
        "1004", .id("1003"), "Marlow", 9, 58, "WHAT A BRILLIANT IDEA. I AM SO GRATEFUL FOR YOUR ADVICE, ADA!!!", 52),
      record("1005", .id("1001"), "Jo", 10, 2, "They glow in the dark, so that nobody drives into them.", 60),
      record(
        "1005", .topLevel, "Cheap Pills 24h", 10, 5,
        "Great article! See https://pills.example/buy and https://pills.example/now for more. You are an idiot if "
          + "you do not.",
        68, links: ["https://news.example/ok", "https://pills.example/buy", "https://pills.example/now"]),
      record("1007", .id("999"), nil, 8, 0, "again and again and again and again", 75),
      record(
        "1008", .id("1003"), "Ada", 9, 30, "The plan says: 40 euros each, paid over ten years.", 80,
        quotes: [
          Quote(author: nil, text: "They cost 40 euros each."),
          Quote(author: "Marlow", text: "I never said this at all, Ada"),
        ]),
    ])

  private static func record(
    _ id: String, _ parent: ParentClaim, _ name: String?, _ hour: Int, _ minute: Int, _ text: String, _ line: Int,
    quotes: [Quote] = [], links: [String] = []
  ) -> CommentRecord {
    CommentRecord(
      id: id, parent: parent, author: Author(name: name, handle: name == "Ada" ? "ada_l" : nil),
      published: Timestamp(year: 2024, month: 3, day: 2, hour: hour, minute: minute, offset: 60),
      publishedRaw: "2 March 2024 at \(hour):\(minute)", text: text, quotes: quotes, links: links,
      score: id == "1005" ? 12 : nil, flags: id == "1008" ? [.edited] : [], line: line)
  }

  private static func judgement(of comment: Comment) -> Judgement {
    switch comment.id {
    case "1001": judgement(.pass, [SpecimenHit("insult-third", "is a clown")], of: comment)
    case "1002":
      judgement(
        .hide,
        [
          SpecimenHit("insult-direct", "You are an idiot"),
          SpecimenHit("insult-third", "is a clown", in: .quote, chargedTo: "Petra Voss"),
        ], of: comment)
    case "1003":
      judgement(
        .pass, [SpecimenHit("insult-direct", "You are an idiot", in: .quote, chargedTo: "Marlow")], of: comment)
    case "1004":
      judgement(
        .review,
        [SpecimenHit("shouting", because: "caps_ratio 1 >= 0.7"), SpecimenHit("irony-trial", "BRILLIANT IDEA")],
        of: comment)
    case "1005#2":
      judgement(
        .reject,
        [
          SpecimenHit("insult-direct", "You are an idiot"),
          SpecimenHit("link-farm", "https://pills.example/buy", in: .links),
          SpecimenHit("name-advert", "Cheap Pills", in: .author),
        ], of: comment)
    case "1007":
      judgement(
        .pass, [], of: comment,
        events: [
          EngineEvent(.gaveUp, rule: "slow-pattern", view: .body),
          EngineEvent(.capped, view: .raw, scannedBytes: 65_536),
        ])
    default: .clean
    }
  }

  private static func judgement(
    _ verdict: Verdict, _ hits: [SpecimenHit], of comment: Comment, events: [EngineEvent] = []
  ) -> Judgement {
    SpecimenHit.judgement(verdict, hits, of: comment.record, events: events)
  }
}

/// Everything that breaks terminals, spreadsheets, browsers and parsers, in every field that takes text.
package enum HostileSpecimen {
  /// Escape sequences of ECMA-48 in 7-bit and 8-bit form, and a hyperlink of xterm.
  package static let escapes =
    "\u{1B}[31mred\u{1B}[0m\u{7}\u{9B}2J\u{1B}]8;;https://evil.example\u{1B}\\link\u{1B}]8;;\u{7}\u{8}\u{1}\u{7F}"
  package static let markup = "<script>alert('x')</script> <img src=x onerror=\"alert(1)\"> &amp; ]]> --> <!--"
  package static let formula = "=cmd('calc')!A0"
  static let bidi = "\u{202E}gnp.exe\u{202C} zero\u{200B}width \u{2028}line\u{2029}paragraph"
  static let wide = "漢字かな 👩‍👩‍👧‍👦 🇩🇪 ❤️ e\u{301} \u{0627}\u{0644}"
  static let markdown = "| pipe `tick` **bold** [a](javascript:alert(1)) @everyone #1 ![i](http://e.example/i) \\"
  static let longWord = String(repeating: "Donaudampfschiff", count: 12)
  package static let text =
    "\(formula) \(escapes) \(bidi) \(markup) \"quoted\", comma,\r\nnext line\ttab \(markdown) \(wide) \(longWord)"

  static let page = PageReport(
    input: "pages/\(escapes)\(markup).html", format: "reddit-listing",
    threads: [
      SpecimenThread.judged(flat, named: "hostile", by: judgement),
      SpecimenThread.judged(FlatThread(article: Article(title: "Nobody came"), records: []), named: "empty") { _ in
        .clean
      },
    ], defects: [ThreadDefect(.malformedRecord(text))])

  private static let flat = FlatThread(
    key: text, article: Article(title: text, text: text, url: "javascript:\(text)", language: text),
    records: [
      record("\(escapes)<1>", .topLevel, text),
      record("=2", .id("\(escapes)<1>"), "\u{202E}\(wide)"),
      record("=2", .id("gone \(text)"), "+1\t@SUM(1)"),
    ])

  private static func record(_ id: String, _ parent: ParentClaim, _ name: String) -> CommentRecord {
    CommentRecord(
      id: id, parent: parent, author: Author(name: name, handle: text, userID: text, realName: text, role: text),
      publishedRaw: text, text: text, raw: text, quotes: [Quote(author: text, text: text)], links: [text, text],
      score: -0.5, flags: [.hidden], language: text, line: 9)
  }

  private static func judgement(of comment: Comment) -> Judgement {
    if comment.id == "=2" { return .clean }
    return SpecimenHit.judgement(
      .reject,
      [
        SpecimenHit("hostile", markup), SpecimenHit("hostile", longWord),
        SpecimenHit("hostile", escapes, in: .quote, chargedTo: text), SpecimenHit("hostile", because: text),
      ], of: comment.record, events: [EngineEvent(.gaveUp, rule: text, view: .author)])
  }
}
