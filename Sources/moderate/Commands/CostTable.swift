import Glibc
import Reporters
import RuleEngine
import ThreadModel

/// The dearest rules of a run, for `scan --profile`.
struct CostTable {
  /// The dearest first.
  private let costs: [RuleCost]
  /// What serves all rules.
  private let shared: [RuleCost]
  private let total: Int

  private static let mostRows = 20

  init(_ costs: [RuleCost]) {
    total = costs.reduce(0) { $0 + $1.nanoseconds }
    shared = costs.filter { $0.rule == nil }
    self.costs = costs.filter { $0.rule != nil }.enumerated()
      .sorted { ($1.element.nanoseconds, $0.offset) < ($0.element.nanoseconds, $1.offset) }
      .map(\.element)
  }

  /// Writes to standard error, so that the report on standard output stays what it is.
  func write() {
    let style = Style(color: ColorChoice.auto.isOn(for: STDERR_FILENO))
    try? OutputStream.write(TableTextReporter.render(table, style: style), to: STDERR_FILENO)
  }

  /// Writes what `lint --cost` measured to standard error; the rules that nothing spares first.
  static func write(_ rows: [CostMeasurement.Row]) {
    let table = StatisticsTable(
      subject: "rule",
      columns: [
        .init("rule", "The rule's id."),
        .init("runs_always", "Whether a pattern of it holds no literal and is run on every comment."),
        .init("runs", "Runs of its patterns per comment."),
        .init("ns", "Processor time per comment, in nanoseconds."),
      ],
      rows: (rows.filter(\.runsAlways) + rows.filter { !$0.runsAlways }.prefix(mostRows)).map { row in
        [
          .text(row.rule), .text(row.runsAlways ? "yes" : "no"), .number(row.runs), .number(row.nanoseconds.rounded()),
        ]
      })
    let style = Style(color: ColorChoice.auto.isOn(for: STDERR_FILENO))
    try? OutputStream.write(TableTextReporter.render(table, style: style), to: STDERR_FILENO)
  }

  private var table: StatisticsTable {
    StatisticsTable(
      subject: "rule",
      columns: [
        .init("rule", "The rule's id; the prefilter serves all rules."),
        .init("runs", "Times one of its patterns was run on a text, because it might match."),
        .init("matched", "Runs that found something."),
        .init("gave_up", "Runs that reached a limit."),
        .init("ms", "Processor time, in milliseconds."),
        .init("share", "Part of the processor time of all matching."),
      ],
      rows: costs.prefix(Self.mostRows).map(row) + shared.map(row) + [totalRow])
  }

  private func row(_ cost: RuleCost) -> [StatisticsTable.Cell] {
    [
      .text(cost.rule ?? "(prefilter)"), .count(cost.runs), .count(cost.matched), .count(cost.gaveUp),
      .number(Double(cost.nanoseconds) / 1e6), .number(total == 0 ? 0 : Double(cost.nanoseconds) / Double(total)),
    ]
  }

  private var totalRow: [StatisticsTable.Cell] {
    [
      .text("(all \(costs.count))"), .count((costs + shared).reduce(0) { $0 + $1.runs }),
      .count((costs + shared).reduce(0) { $0 + $1.matched }), .count((costs + shared).reduce(0) { $0 + $1.gaveUp }),
      .number(Double(total) / 1e6), .number(total == 0 ? 0 : 1),
    ]
  }
}
