internal import ThreadModel

/// Who answers whom as SVG: users below each other, an arc for each pair at their right.
struct PairsPicture {
  private static let mostUsers = 14
  private static let mostArcs = 60
  private static let row = 28
  private static let names = 150

  let pairs: [ReplyPair]
  private let words: Words
  private let people: [String]
  private let rows: [String: Int]

  init(_ table: StatisticsTable, words: Words) {
    self.words = words
    pairs = ReplyPair.pairs(of: table)
    var weights: [String: Int] = [:]
    var names: [String] = []
    for pair in pairs {
      for name in [pair.from, pair.to] {
        if weights[name] == nil { names.append(name) }
        weights[name, default: 0] += pair.replies
      }
    }
    let ranked = names.enumerated().sorted { a, b in
      (-(weights[a.element] ?? 0), a.offset) < (-(weights[b.element] ?? 0), b.offset)
    }
    people = ranked.prefix(Self.mostUsers).map(\.element)
    rows = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($0.element, $0.offset) })
  }

  func append(to html: inout String) {
    let height = people.count * Self.row
    let drawn = pairs.filter { rows[$0.from] != nil && rows[$0.to] != nil }.prefix(Self.mostArcs)
    let widest = drawn.map { width(of: $0) }.max() ?? 40
    let breadth = max(320, Self.names + 20 + widest)
    html += "<svg class=\"picture pairs\" viewBox=\"0 0 \(breadth) \(height)\" width=\"\(breadth)\" "
    html += "height=\"\(height)\" role=\"img\" "
    html += "aria-label=\"\(words[.pairs])\">\n"
    let most = Double(max(4, drawn.map(\.replies).max() ?? 1))
    for pair in drawn { appendArc(pair, share: Double(pair.replies) / most, to: &html) }
    for (number, name) in people.enumerated() {
      let y = number * Self.row + Self.row / 2
      html += "<g><title>\(HTMLText.escaped(TerminalText.line(name, columns: 80)))</title>"
      html += "<text class=\"end\" x=\"\(Self.names)\" y=\"\(y + 4)\">"
      html += HTMLText.escaped(TerminalText.line(name, columns: 18)) + "</text>"
      html += "<circle class=\"person\" cx=\"\(Self.names + 10)\" cy=\"\(y)\" r=\"4\"/></g>\n"
    }
    html += "</svg>\n"
  }

  /// Answers leave above the middle of a row and arrive below it.
  private func appendArc(_ pair: ReplyPair, share: Double, to html: inout String) {
    guard let from = rows[pair.from], let to = rows[pair.to] else { return }
    let x = Self.names + 18
    let start = from * Self.row + Self.row / 2 - 5
    let end = to * Self.row + Self.row / 2 + 5
    let style = pair.flagged > 0 ? "arc hit" : "arc"
    let stroke = DecimalText.rounded(1 + 3 * share.squareRoot(), places: 1)
    let title = words(.pairArc, short(pair.from), short(pair.to), String(pair.replies), String(pair.flagged))
    html += "<g class=\"\(style)\"><title>\(HTMLText.escaped(title))</title>"
    html += "<path class=\"line\" stroke-width=\"\(stroke)\" d=\"M\(x) \(start)A\(width(of: pair)) "
    html += "\(max(1, abs(end - start) / 2)) 0 0 \(end > start ? 1 : 0) \(x + 4) \(end)\"/>"
    html += "<path class=\"head\" d=\"M\(x - 2) \(end)l9-4v8z\"/></g>\n"
  }

  private func width(of pair: ReplyPair) -> Int {
    let distance = abs((rows[pair.from] ?? 0) - (rows[pair.to] ?? 0))
    let isUpwards = (rows[pair.from] ?? 0) > (rows[pair.to] ?? 0)
    return min(260, 14 + distance * 20) + (isUpwards ? 7 : 0)
  }

  private func short(_ name: String) -> String { TerminalText.line(name, columns: 40) }
}
