internal import ThreadModel

/// Users, who answers whom, rules: out of the tables that were counted.
struct TableSections {
  private static let mostUsers = 300
  private static let mostPairs = 40

  private let reading: PageReading
  private let words: Words

  init(_ reading: PageReading) {
    self.reading = reading
    words = reading.words
  }

  /// Those with flagged comments first, else in the order of the table.
  var users: String {
    guard let table = reading.table("user"), !table.rows.isEmpty else { return "" }
    let flagged = table.columns.firstIndex { $0.name == "flagged" }
    func rank(_ row: [StatisticsTable.Cell]) -> Double { flagged.flatMap { row[$0].figure } ?? 0 }
    let order = table.rows.indices.sorted { (-rank(table.rows[$0]), $0) < (-rank(table.rows[$1]), $1) }
    let sorted = StatisticsTable(subject: table.subject, columns: table.columns, rows: order.map { table.rows[$0] })
    var html = "<p class=\"lead\">\(words[.usersLead])"
    if table.rows.count > Self.mostUsers { html += " \(words(.usersCut, Self.mostUsers, table.rows.count))" }
    html += sortHint + "</p>\n"
    html +=
      DataTable(
        sorted,
        [
          "user", "comments", "flagged", "flag_rate", "score_sum", "replies_given", "replies_received", "attackers",
          "targets", "words",
        ], caption: words[.users], words: words, limit: Self.mostUsers
      ).html
    return HTMLText.section("users", words[.users], html)
  }

  var pairs: String {
    guard let table = reading.table("pair"), !reading.forest.nodes.isEmpty else { return "" }
    let picture = PairsPicture(table, words: words)
    if picture.pairs.isEmpty { return HTMLText.section("pairs", words[.pairs], "<p>\(words[.noPairs])</p>\n") }
    var html = "<p class=\"lead\">\(words[.pairsLead])</p>\n<figure>\n"
    picture.append(to: &html)
    html += "</figure>\n<details><summary>\(words[.pairTable])</summary>\n"
    html +=
      DataTable(
        table, ["from", "to", "replies", "flagged"], caption: words[.pairs], words: words, limit: Self.mostPairs
      ).html
    return HTMLText.section("pairs", words[.pairs], html + "</details>\n")
  }

  /// The rules that hit, with their titles.
  var rules: String {
    guard let table = reading.table("rule"), !reading.forest.nodes.isEmpty,
      let id = table.columns.firstIndex(where: { $0.name == "rule" })
    else { return "" }
    let names = ["hits", "comments", "share", "sole_cause"]
    let columns = names.compactMap { name in table.columns.firstIndex { $0.name == name } }
    var data = DataTable(
      caption: words[.rules],
      columns: [.init(label: words[.rule], isFigure: false), .init(label: words[.title], isFigure: false)]
        + [.init(label: words[.category], isFigure: false)]
        + columns.map {
          .init(
            label: words.label(ofColumn: table.columns[$0].name),
            definition: words.definition(of: table.columns[$0], in: table.subject).text)
        })
    var isEmpty = true
    for row in table.rows {
      guard case .text(let rule) = row[id], reading.ruleNumbers[rule] != nil else { continue }
      isEmpty = false
      let summary = reading.titles[rule]
      let title = TerminalText.line(summary?.title ?? "", columns: TerminalText.title)
      let trial = summary?.status == .test ? " (\(words[.onTrial]))" : ""
      let figures = columns.map { words.cell($0 < row.count ? row[$0] : .missing, of: table.columns[$0].name) }
      data.add(
        [
          .init(html: "<code>\(HTMLText.short(rule))</code>"), .init(html: HTMLText.escaped(title + trial)),
          .init(html: HTMLText.short(summary?.category ?? "")),
        ] + figures)
    }
    let content =
      isEmpty ? "<p>\(words[.noRules])</p>\n" : "<p class=\"lead\">\(words[.rulesLead])\(sortHint)</p>\n" + data.html
    return HTMLText.section("rules", words[.rules], content)
  }

  private var sortHint: String { " <span class=\"keys\" hidden>\(words[.sortHint])</span>" }
}
