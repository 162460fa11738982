import ThreadModel

@testable import ThreadStatistics

/// One comment of a small thread, written down by hand.
struct Sketch {
  var id: String
  var parent: String?
  var author: String?
  var minute: Int?
  var text = "word"
  var quotes: [Quote] = []
  var links: [String] = []
  var flags: [CommentFlag] = []
  var language: String?
  var judgement = Judgement.clean

  /// - Parameter minute: minutes after 10:00 on 2022-01-08.
  init(
    _ id: String, answers parent: String? = nil, by author: String?, minute: Int? = nil, text: String = "word",
    quotes: [Quote] = [], links: [String] = [], flags: [CommentFlag] = [], language: String? = nil,
    judgement: Judgement = .clean
  ) {
    self.id = id
    self.parent = parent
    self.author = author
    self.minute = minute
    self.text = text
    self.quotes = quotes
    self.links = links
    self.flags = flags
    self.language = language
    self.judgement = judgement
  }

  fileprivate var record: CommentRecord {
    let time = minute.flatMap { Timestamp(year: 2022, month: 1, day: 8, hour: 10 + $0 / 60, minute: $0 % 60) }
    return CommentRecord(
      id: id, parent: parent.map(ParentClaim.id) ?? .topLevel, author: Author(name: author), published: time,
      text: text, quotes: quotes, links: links, flags: flags, language: language)
  }
}

extension JudgedThread {
  init(
    key: String = "page", title: String? = nil, article: String = "", url: String? = nil, language: String? = nil,
    _ sketches: [Sketch]
  ) {
    let article = Article(title: title, text: article, url: url, language: language)
    let flat = FlatThread(key: key, article: article, records: sketches.map(\.record))
    let thread = ThreadBuilder.build(flat, fallbackKey: key)
    var judgements: [String: Judgement] = [:]
    for sketch in sketches { judgements[sketch.id] = sketch.judgement }
    self.init(thread: thread, judgements: thread.comments.map { judgements[$0.id] ?? .clean })
  }
}

extension Judgement {
  static func flagged(_ score: Double = 5, hits: [Hit] = [], categories: [CategoryScore] = []) -> Judgement {
    Judgement(verdict: .review, score: score, categories: categories, hits: hits)
  }
}

extension Hit {
  init(_ rule: String, view: View = .body, chargedTo: String? = nil, counts: Bool = true) {
    self.init(
      rule: rule, category: "insult", score: 5, view: view, range: 0..<1, match: "w", chargedTo: chargedTo,
      counts: counts)
  }
}

extension StatisticsTable {
  /// The cell of the first row whose first cell is `name`.
  func cell(_ column: String, of name: String) -> Cell? {
    guard let place = columns.firstIndex(where: { $0.name == column }),
      let row = rows.first(where: { $0.first == .text(name) })
    else { return nil }
    return row[place]
  }

  func column(_ name: String) -> [Cell] {
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return [] }
    return rows.map { $0[place] }
  }
}

extension StatisticsTable.Cell {
  /// Whether this is a number within a billionth of `value`.
  func isClose(to value: Double) -> Bool { if case .number(let own) = self { abs(own - value) < 1e-9 } else { false } }
}
