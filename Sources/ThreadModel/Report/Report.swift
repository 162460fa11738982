/// Everything a reporter may show: the inputs in order, judged and counted, and what could not be read.
package struct Report: Sendable, Hashable {
  /// The version of the tool.
  package let version: String
  /// SHA-256 over the canonical rules, hexadecimal; the same page and the same hash give the same report.
  package let ruleHash: String
  package let rules: [RuleSummary]
  package let pages: [PageReport]
  package let failures: [InputFailure]
  /// What "now" was said to be; nil where nothing was said, so that another day gives the same report.
  package var asOf: Timestamp?

  package init(
    version: String, ruleHash: String, rules: [RuleSummary], pages: [PageReport], failures: [InputFailure]
  ) {
    self.version = version
    self.ruleHash = ruleHash
    self.rules = rules
    self.pages = pages
    self.failures = failures
  }
}

/// One input, read and judged.
package struct PageReport: Sendable, Hashable {
  /// The path as given, or the name of standard input.
  package let input: String
  /// The name of the format it was read as.
  package let format: String
  /// How that format was told; nil where it was given.
  package let detection: FormatDetection?
  package var threads: [JudgedThread]
  /// Defects of the input itself; those of a tree are in its thread.
  package let defects: [ThreadDefect]
  /// What was counted over the threads, one table a subject; empty where nothing was asked for.
  package var tables: [StatisticsTable]
  /// What removing some comments would take along, where that was asked for.
  package var previews: [RemovalPreview]
  /// Which flagged comments are shown one by one; figures count all.
  package var selection = FlagSelection()

  package init(
    input: String, format: String, detection: FormatDetection? = nil, threads: [JudgedThread],
    defects: [ThreadDefect], tables: [StatisticsTable] = [], previews: [RemovalPreview] = []
  ) {
    self.input = input
    self.format = format
    self.detection = detection
    self.threads = threads
    self.defects = defects
    self.tables = tables
    self.previews = previews
  }
}

/// Which of the flagged comments a report shows.
package struct FlagSelection: Sendable, Hashable {
  /// The mildest verdict that is shown.
  package let least: Verdict
  /// Only so many: by verdict, then by score, then in the order of the input; nil = all.
  package let top: Int?

  package init(least: Verdict = .review, top: Int? = nil) {
    self.least = least
    self.top = top
  }
}

/// A thread with one judgement a comment, in the order of `thread.comments`.
package struct JudgedThread: Sendable, Hashable {
  package let thread: CommentThread
  package let judgements: [Judgement]

  package init(thread: CommentThread, judgements: [Judgement]) {
    precondition(thread.comments.count == judgements.count)
    self.thread = thread
    self.judgements = judgements
  }
}

/// An input that could not be read at all; the others go on.
package struct InputFailure: Sendable, Hashable {
  package let input: String
  package let location: SourceLocation?
  package let problem: String

  package init(input: String, location: SourceLocation? = nil, problem: String) {
    self.input = input
    self.location = location
    self.problem = problem
  }
}
