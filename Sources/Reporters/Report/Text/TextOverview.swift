internal import ThreadModel

/// What a terminal shows before the comments: verdicts, what to look at first, when it happened, who answers whom.
struct TextOverview {
  private static let mostIncidents = 5

  private let page: PageReport
  private let forest: PageForest
  private let style: Style
  private let width: Int

  init(_ page: PageReport, style: Style, width: Int) {
    self.page = page
    forest = PageForest(page)
    self.style = style
    self.width = width
  }

  var text: String {
    if forest.nodes.isEmpty { return section("Verdicts", "  no comments\n") }
    return section("Verdicts", verdicts) + section("What needs attention first", attention) + section("When", timeline)
      + section("Replies", TextTree(forest, style: style, width: width).text)
  }

  private func section(_ title: String, _ text: String) -> String {
    text.isEmpty ? "" : "\n" + style.paint(title, .title) + "\n\n" + text
  }

  private var verdicts: String {
    let tally = Tally(page)
    let most = Verdict.allCases.map(tally.count(of:)).max() ?? 0
    let digits = String(most).utf8.count
    var text = ""
    for verdict in Verdict.allCases.reversed() {
      let count = tally.count(of: verdict)
      let share = Words(.en).percent(count, of: tally.comments)
      let number = DisplayWidth.padded(String(count), to: digits, alignedRight: true)
      let name = DisplayWidth.padded(verdict.rawValue, to: 6)
      let percent = DisplayWidth.padded(share, to: 6, alignedRight: true)
      let bar = TextBar.lying(count, of: most, width: min(50, width - 20 - digits))
      text += "  " + style.paint(name, Style.Role(verdict)) + "  " + number + " " + percent
      text += bar.isEmpty ? "\n" : "  " + style.paint(bar, Style.Role(verdict)) + "\n"
    }
    return text
  }

  private var attention: String {
    let incidents = Incident.incidents(in: forest)
    if incidents.isEmpty { return "  nothing\n" }
    var text = ""
    for (number, incident) in incidents.prefix(Self.mostIncidents).enumerated() {
      text += entry(incident, number: number + 1)
    }
    let rest = incidents.count - Self.mostIncidents
    if rest > 0 { text += "  " + style.paint("and \(Wording.count(rest, "more incident"))", .faint) + "\n" }
    return text
  }

  private func entry(_ incident: Incident, number: Int) -> String {
    let seed = forest.comment(incident.seed)
    var flow = TextFlow("\(incident.verdict.rawValue) \(DecimalText.rounded(incident.score))", .init(incident.verdict))
    flow.add(" begins with ")
    flow.add(TerminalText.line("#" + seed.comment.id, columns: 24), .rule)
    flow.add(" by ")
    flow.add(TerminalText.line(Wording.name(seed.record.author), columns: TerminalText.name), .title)
    let words = TerminalText.line(seed.record.text, columns: 2 * width)
    if !words.isEmpty { flow.add(": " + words) }
    let people = incident.people.prefix(6).map { person in
      let name = forest.users[person.user].name
      return TerminalText.line(name.isEmpty ? "(no name)" : name, columns: 24) + " (\(person.flagged))"
    }
    var facts = TextFlow(Wording.count(incident.members.count, "flagged comment") + " by ", .faint)
    facts.add(people.joined(separator: ", "), .faint)
    if incident.people.count > 6 { facts.add(" and \(incident.people.count - 6) more", .faint) }
    facts.add("; \(Wording.count(incident.replies, "comment")) below the first", .faint)
    return flow.lines(width: width, indent: 5, first: "  \(number). ", style: style)
      + facts.lines(width: width, indent: 5, first: "     ", style: style)
  }

  private var timeline: String {
    if forest.nodes.count < 2 || width < TimelineBins.count + 12 { return "" }
    let bins = TimelineBins(forest)
    let period = bins.period.map { "\(Wording.time($0.first)) to \(Wording.time($0.last))" }
    let span = TerminalText.line(period ?? "from the first comment to the last", columns: TerminalText.name)
    var text = row("all", TextBar.standing(bins.all, of: bins.largest), nil)
    if bins.flagged.contains(where: { $0 > 0 }) {
      text += row("flagged", TextBar.standing(bins.flagged, of: bins.largest), .hide)
    }
    let legend = TextFlow("\(span); the highest bar is \(Wording.count(bins.largest, "comment"))", .faint)
    return text + legend.lines(width: width, indent: 11, first: String(repeating: " ", count: 11), style: style)
  }

  private func row(_ label: String, _ bars: String, _ role: Style.Role?) -> String {
    var bars = bars
    while bars.hasSuffix(" ") { bars.removeLast() }
    return "  " + style.paint(DisplayWidth.padded(label, to: 9), .faint) + (role.map { style.paint(bars, $0) } ?? bars)
      + "\n"
  }
}
