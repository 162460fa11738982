import Testing
import ThreadModel

@testable import ThreadStatistics

@Suite struct UserTableTests {
  /// Two pages: Ann and Bob quarrel, Bob also talks to himself, and somebody without a name passes by.
  static let threads = [
    JudgedThread(
      key: "one",
      [
        Sketch("a", by: "Ann", minute: 0, text: "four words of mine", links: ["https://example.org/"]),
        Sketch(
          "b", answers: "a", by: "Bob", minute: 10, text: "fool",
          quotes: [Quote(author: "Ann", text: "four words of mine")],
          judgement: .flagged(
            8, hits: [Hit("r1", chargedTo: "Bob"), Hit("r2", view: .quote, chargedTo: "Ann", counts: false)])),
        Sketch("c", answers: "b", by: "Ann", minute: 40, text: "so what", judgement: .flagged(6)),
        Sketch("d", answers: "b", by: "Bob", minute: 11, text: "one two three"),
        Sketch("e", answers: "a", by: nil, minute: 20, text: "me too", judgement: .flagged(4)),
      ]),
    JudgedThread(
      key: "two",
      [
        Sketch("a", by: "Cid", minute: 90), Sketch("b", answers: "a", by: "Bob", minute: 95, text: "hello"),
        Sketch("c", by: "Bob", minute: nil, text: "five words are quite enough"),
      ]),
  ]

  static let table = Statistics(of: threads).table(by: .user)

  @Test func `users are sorted by comments and then by name`() {
    #expect(Self.table.column("user") == [.text("Bob"), .text("Ann"), .text("(unnamed)"), .text("Cid")])
    #expect(Self.table.column("identity") == [.text("Bob"), .text("Ann"), .missing, .text("Cid")])
  }

  @Test(arguments: [
    ("comments", StatisticsTable.Cell.count(4)), ("threads", .count(2)), ("top_level_share", .number(0.25)),
    // fool; one two three; hello; five words are quite enough.
    ("links", .count(0)), ("words", .count(10)), ("median_length", .number(2)),
    ("replies_given", .count(2)), ("replies_received", .count(1)), ("self_replies", .count(1)),
    ("distinct_partners", .count(2)), ("quotes_given", .count(1)), ("quotes_received", .count(0)),
    ("charged_quotes", .count(0)),
    // 10, 1 and 5 minutes.
    ("median_reply_latency", .number(300)), ("first_seen", .text("2022-01-08T10:10")),
    ("last_seen", .text("2022-01-08T11:35")), ("flagged", .count(1)), ("flag_rate", .number(0.25)),
    ("score_sum", .number(8)), ("score_mean", .number(2)), ("attackers", .count(1)), ("targets", .count(1)),
    // 10:10, 10:11, 11:35 and one without a time.
    (
      "active_hours",
      .list((0..<24).map { .count($0 == 10 ? 2 : $0 == 11 ? 1 : 0) })
    ),
    ("by_category", .record([])), ("languages", .record([.init("und", .count(4))])), ("duplicates", .count(0)),
  ])
  func `a figure of Bob is what the hand worked out`(column: String, expected: StatisticsTable.Cell) {
    #expect(Self.table.cell(column, of: "Bob") == expected)
  }

  @Test(arguments: [
    ("comments", StatisticsTable.Cell.count(2)), ("threads", .count(1)), ("links", .count(1)), ("words", .count(6)),
    ("replies_given", .count(1)), ("replies_received", .count(2)), ("self_replies", .count(0)),
    ("distinct_partners", .count(1)), ("quotes_given", .count(0)), ("quotes_received", .count(1)),
    ("charged_quotes", .count(1)), ("median_reply_latency", .number(1800)), ("flagged", .count(1)),
    ("attackers", .count(1)), ("targets", .count(1)),
  ])
  func `a figure of Ann is what the hand worked out`(column: String, expected: StatisticsTable.Cell) {
    #expect(Self.table.cell(column, of: "Ann") == expected)
  }

  @Test func `the interval of one in four is wide`() throws {
    #expect(try #require(Self.table.cell("flag_rate_low", of: "Bob")).isClose(to: 0.04558726080970055))
    #expect(try #require(Self.table.cell("flag_rate_high", of: "Bob")).isClose(to: 0.6993581574175981))
  }

  @Test func `somebody without a name is nobody's partner, attacker or target`() {
    #expect(Self.table.cell("distinct_partners", of: "(unnamed)") == .count(1))
    #expect(Self.table.cell("targets", of: "(unnamed)") == .count(1))
    #expect(Self.table.cell("attackers", of: "Ann") == .count(1))
    #expect(Self.table.cell("replies_given", of: "(unnamed)") == .count(1))
  }

  @Test func `there is no row for nobody where everybody is named`() {
    let table = Statistics(of: [JudgedThread([Sketch("a", by: "Ann")])]).table(by: .user)
    #expect(table.column("user") == [.text("Ann")])
    #expect(Statistics(of: []).table(by: .user).rows.isEmpty)
  }

  @Test func `users who share a name are told apart by their identity`() {
    let records = [("7", "Max"), ("9", "Max"), ("7", "Max"), ("8", "Eva"), ("8", "Eve")].map {
      CommentRecord(author: Author(name: $0.1, userID: $0.0), text: "x")
    }
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "page")
    let judged = JudgedThread(thread: thread, judgements: records.map { _ in .clean })
    let table = Statistics(of: [judged]).table(by: .user)
    #expect(table.column("user") == [.text("Eve"), .text("Max [7]"), .text("Max [9]")])
    #expect(table.column("comments") == [.count(2), .count(2), .count(1)])
  }

  @Test func `a quote of oneself is given and not received`() {
    let table = Statistics(of: [
      JudgedThread([
        Sketch("a", by: "Ann", text: "as I said before"),
        Sketch(
          "b", by: "Ann", text: "see", quotes: [Quote(author: "Ann", text: "as I said before")],
          judgement: .flagged(hits: [Hit("r", view: .quote, chargedTo: "Ann")])),
      ])
    ]).table(by: .user)
    #expect(table.cell("quotes_given", of: "Ann") == .count(1))
    #expect(table.cell("quotes_received", of: "Ann") == .count(0))
    #expect(table.cell("charged_quotes", of: "Ann") == .count(0))
  }

  @Test func `a name, a handle and a user id that are spelt alike are three users`() {
    let authors = [
      Author(name: "max"), Author(name: "max", handle: "max"), Author(name: "max", userID: "max"), Author(name: "max"),
    ]
    let records = authors.map { CommentRecord(author: $0, text: "x") }
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "page")
    let table = Statistics(of: [JudgedThread(thread: thread, judgements: records.map { _ in .clean })])
      .table(by: .user)
    #expect(table.column("user") == [.text("max [name max]"), .text("max [handle max]"), .text("max [user id max]")])
    #expect(table.column("comments") == [.count(2), .count(1), .count(1)])
  }

  @Test func `an account belongs to a site, a bare name to none`() {
    func thread(_ url: String?) -> JudgedThread {
      let records = [
        CommentRecord(author: Author(name: "Ann", handle: "ann"), text: "x"),
        CommentRecord(author: Author(name: "Guest"), text: "x"),
      ]
      let flat = FlatThread(key: url, article: Article(url: url), records: records)
      let thread = ThreadBuilder.build(flat, fallbackKey: "page")
      return JudgedThread(thread: thread, judgements: records.map { _ in .clean })
    }
    let urls = ["https://www.one.example/a", "http://me@ONE.example:8080/b?c", "https://two.example", nil, "/path"]
    let table = Statistics(of: urls.map(thread)).table(by: .user)
    #expect(table.column("comments") == [.count(5), .count(2), .count(2), .count(1)])
    #expect(table.column("site") == [.missing, .text("one.example"), .missing, .text("two.example")])
    let labels = ["Guest", "Ann [handle ann at one.example]", "Ann [handle ann]", "Ann [handle ann at two.example]"]
    #expect(table.column("user") == labels.map { .text($0) })
  }

  @Test func `the address of a shared page does not say where it is talked about`() {
    #expect(Site.name(of: "https://news.example/story", format: "hn-html") == "news.ycombinator.com")
    #expect(Site.name(of: "https://news.example/story", format: "pushshift") == "reddit.com")
    #expect(Site.name(of: "https://news.example/story", format: "lemmy-json") == nil)
    #expect(Site.name(of: "https://news.example/story", format: "wordpress-html") == "news.example")
  }

  @Test func `a charge without a source falls to who bears the name on that site`() {
    let charge = Judgement.flagged(hits: [Hit("r", view: .quote, chargedTo: "Zoe", counts: false)])
    let quoting = Sketch(
      "a", by: "Ann", text: "see", quotes: [Quote(author: "Zoe", text: "words nobody has")], judgement: charge)
    let table = Statistics(of: [
      JudgedThread(key: "one", url: "https://one.example/", [quoting]),
      JudgedThread(key: "two", url: "https://two.example/", [Sketch("a", by: "Zoe")]),
    ]).table(by: .user)
    #expect(table.cell("charged_quotes", of: "Zoe") == .count(0))
    let same = Statistics(of: [
      JudgedThread(key: "one", url: "https://one.example/", [quoting]),
      JudgedThread(key: "two", url: "https://one.example/", [Sketch("a", by: "Zoe")]),
    ]).table(by: .user)
    #expect(same.cell("charged_quotes", of: "Zoe") == .count(1))
  }

  @Test func `scores add up by category`() {
    let table = Statistics(of: [
      JudgedThread([
        Sketch("a", by: "Ann", judgement: .flagged(categories: [.init(name: "spam", score: 3)])),
        Sketch(
          "b", by: "Ann",
          judgement: .flagged(categories: [.init(name: "insult", score: 4.5), .init(name: "spam", score: 1)])),
      ])
    ]).table(by: .user)
    #expect(
      table.cell("by_category", of: "Ann") == .record([.init("insult", .number(4.5)), .init("spam", .number(4))]))
  }

  @Test func `comments that say nearly the same are duplicates, thanks are not`() {
    let long = (1...90).map { "word\($0)" }.joined(separator: " ")
    let texts = ["buy my cheap watches", "Buy my CHEAP watches!", "thanks", "thanks", "something else is said here"]
    let table = Statistics(of: [
      JudgedThread(texts.enumerated().map { Sketch("a\($0)", by: "Ann", text: $1) }),
      JudgedThread(key: "two", [Sketch("a", by: "Bob", text: long), Sketch("b", by: "Bob", text: long + " more")]),
    ]).table(by: .user)
    #expect(table.cell("duplicates", of: "Ann") == .count(2))
    #expect(table.cell("duplicates", of: "Bob") == .count(2))
  }
}
