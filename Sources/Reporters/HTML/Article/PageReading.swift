internal import ThreadModel

/// What every section of an article's page looks at.
struct PageReading {
  /// Flagged comments that are shown in full with all their reasons.
  static let longestList = 500

  let page: PageReport
  let report: Report
  let words: Words
  let titles: RuleTitles
  let forest: PageForest
  let shown: ShownComments
  let tally: Tally
  /// The rules that hit, in the order of their first hit.
  let ruleNumbers: [String: Int]
  /// The flagged comments that have an entry of their own, gravest first.
  let listed: [Int]
  private let isListed: [Bool]

  init(_ page: PageReport, of report: Report, language: InterfaceLanguage) {
    self.page = page
    self.report = report
    words = Words(language)
    titles = RuleTitles(report.rules)
    forest = PageForest(page)
    shown = ShownComments(forest)
    tally = Tally(page)
    var numbers: [String: Int] = [:]
    for judged in page.threads {
      for judgement in judged.judgements {
        for hit in judgement.hits where numbers[hit.rule] == nil { numbers[hit.rule] = numbers.count }
      }
    }
    ruleNumbers = numbers
    listed = Self.listed(of: forest, page.selection)
    var isListed = [Bool](repeating: false, count: forest.nodes.count)
    for node in listed { isListed[node] = true }
    self.isListed = isListed
  }

  private static func listed(of forest: PageForest, _ selection: FlagSelection) -> [Int] {
    let most = min(selection.top ?? longestList, longestList)
    return Array(forest.gravest.prefix { forest.nodes[$0].verdict >= selection.least }.prefix(most))
  }

  func isListed(_ node: Int) -> Bool { isListed[node] }

  /// Where on the page a comment is best looked at: in the reply tree, else among the flagged ones.
  func target(of node: Int) -> String? {
    if shown.contains(node) { return "c\(node + 1)" }
    return isListed(node) ? "f\(node + 1)" : nil
  }

  func table(_ subject: String) -> StatisticsTable? { page.tables.first { $0.subject == subject } }

  func name(_ author: Author) -> String { author.shownName ?? words[.noName] }

  /// What a mark in a picture says when it is pointed at: who, verdict, the first words.
  func hint(_ node: Int) -> String {
    let comment = forest.comment(node)
    var hint = TerminalText.line(name(comment.record.author), columns: 24)
    if comment.isFlagged { hint += ", \(words[comment.judgement.verdict.phrase])" }
    return HTMLText.escaped(hint + ": " + TerminalText.line(comment.record.text, columns: 40))
  }
}

extension Verdict {
  var phrase: Phrase {
    switch self {
    case .pass: .pass
    case .review: .review
    case .hide: .hide
    case .reject: .reject
    }
  }

  /// The class in the style sheet.
  var styleClass: String {
    switch self {
    case .pass: "v0"
    case .review: "v1"
    case .hide: "v2"
    case .reject: "v3"
    }
  }
}
