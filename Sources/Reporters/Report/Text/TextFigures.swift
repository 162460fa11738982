internal import ThreadModel

/// Users and rules of a page as tables with bars.
struct TextFigures {
  private static let mostUsers = 40
  private static let fewUsers = 5

  private let figures: PageFigures
  private let style: Style
  private let width: Int
  /// 0 where there is no room for bars.
  private let barWidth: Int

  init(_ figures: PageFigures, style: Style, width: Int) {
    self.figures = figures
    self.style = style
    self.width = width
    barWidth = width < 72 ? 0 : min(24, width / 6)
  }

  /// Those with flagged comments; where there is none, those who wrote most.
  var users: String {
    let flagged = figures.flaggedUsers
    let shown = Array(flagged.isEmpty ? figures.users.prefix(Self.fewUsers) : flagged.prefix(Self.mostUsers))
    var text = "\n" + style.paint(flagged.isEmpty ? "Users" : "Users with flagged comments", .title) + "\n\n"
    if !shown.isEmpty {
      let most = shown.map(\.comments).max() ?? 0
      var table = TextTable(
        header: ["user", "comments", "flagged", "score"], isNumeric: [false, true, true, true],
        columns: [min(TerminalText.name, max(10, width - 34 - barWidth))])
      for user in shown {
        let bar = TextBar.lying(user.flagged, among: user.comments, of: most, width: barWidth)
        table.add(
          [user.name, String(user.comments), String(user.flagged), DecimalText.rounded(user.score)],
          bar: style.paint(bar.dark, .hide) + style.paint(bar.light, .faint))
      }
      text += table.text(style: style, indent: "  ")
    }
    var rest = Wording.others(figures)
    if flagged.isEmpty { rest += " has a flagged comment" }
    if flagged.count > shown.count { rest = "\(flagged.count - shown.count) more with flagged comments; " + rest }
    return text + TextFlow(rest, .faint).lines(width: width, indent: 2, first: "  ", style: style)
  }

  var rules: String {
    if figures.rules.isEmpty { return "" }
    let name = min(TerminalText.name, max(10, width / 4))
    let longest = figures.rules.map { DisplayWidth.of(TerminalText.line($0.id, columns: name)) }.max() ?? 0
    let hasTitles = width >= 56
    let most = figures.rules.map(\.comments).max() ?? 0
    var table = TextTable(
      header: ["rule"] + (hasTitles ? ["title"] : []) + ["comments", "hits", "score"],
      isNumeric: [false] + (hasTitles ? [false] : []) + [true, true, true],
      columns: [name] + (hasTitles ? [max(10, width - max(4, longest) - barWidth - 34)] : []))
    for rule in figures.rules {
      let title = rule.status == .test ? "(on trial) " + rule.title : rule.title
      table.add(
        [rule.id] + (hasTitles ? [title] : [])
          + [String(rule.comments), String(rule.hits), DecimalText.rounded(rule.score)],
        bar: TextBar.lying(rule.comments, of: most, width: barWidth))
    }
    return "\n" + style.paint("Rules", .title) + "\n\n" + table.text(style: style, indent: "  ")
  }
}
