package import ThreadModel

/// Measures on threads with stated parents how well those of flat forums are inferred.
package struct InferenceMeasurement: Sendable {
  private let moderator: Moderator

  package init(options: Moderator.Options = Moderator.Options()) {
    moderator = Moderator(book: nil, options: options)
  }

  /// A row for every format and kind of evidence, formats by name; inputs that cannot be read are failures.
  package func table(on sources: [InputSource]) -> (table: StatisticsTable, failures: [InputFailure]) {
    var trials: [String: InferenceTrial] = [:]
    var failures: [InputFailure] = []
    for source in sources {
      do throws(InputFailureError) {
        let (format, _, page) = try moderator.parse(source.name, InputReader.bytes(of: source))
        for thread in page.threads { trials[format, default: InferenceTrial()].add(thread) }
      } catch {
        failures.append(error.failure)
      }
    }
    let rows = trials.filter { $0.value.replies > 0 }.sorted { $0.key < $1.key }.flatMap { Self.rows(of: $1, as: $0) }
    return (StatisticsTable(subject: "evidence", columns: Self.columns, rows: rows), failures)
  }

  private static let columns: [StatisticsTable.Column] = [
    .init("format", "What the threads were read as."),
    .init("threads", "Threads in which somebody answers somebody."),
    .init("comments", "Comments of which the input states what they answer, or that they answer none."),
    .init("replies", "Those that answer a comment of the input."),
    .init("evidence", "What the inferred edges rest on."),
    .init("inferred", "Edges inferred with the statements hidden."),
    .init("correct", "Those that lead to the stated parent."),
    .init("parentless", "Those of comments that the input puts at top level, or whose parent it lacks."),
    .init("precision", "Share of the inferred edges that are correct."),
    .init("recall", "Share of the replies whose parent was found."),
  ]

  private static func rows(of trial: InferenceTrial, as format: String) -> [[StatisticsTable.Cell]] {
    let counts = InferenceTrial.Evidence.allCases.map { ($0.rawValue, trial.count(of: $0)) } + [("all", trial.total)]
    return counts.map { evidence, count in
      [
        .text(format), .count(trial.threads), .count(trial.comments), .count(trial.replies), .text(evidence),
        .count(count.inferred), .count(count.correct), .count(count.parentless),
        count.precision.map { .number($0) } ?? .missing,
        count.recall(of: trial.replies).map { .number($0) } ?? .missing,
      ]
    }
  }
}
