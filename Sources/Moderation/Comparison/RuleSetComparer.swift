package import RuleEngine
package import ThreadModel

/// Judges inputs with two sets of rules at once and keeps what differs.
///
/// Each input is read and rebuilt once. Memory is bounded as for `Moderator.writeRows`: large inputs of one record a
/// line are judged piece by piece; of the comments that changed, only the first of each rule are kept.
package struct RuleSetComparer: Sendable {
  /// A set of rules that can judge.
  package struct Side: Sendable {
    package let set: RuleSet
    package let book: RuleBook
    let origin: String

    package init(_ set: RuleSet, book: RuleBook, origin: String) {
      self.set = set
      self.book = book
      self.origin = origin
    }

    var summary: RuleComparison.Side {
      RuleComparison.Side(origin: origin, hash: book.hash, rules: book.rules.count)
    }
  }

  let old: Moderator
  let new: Moderator
  let edits: RuleEdits
  let limit: Int
  private let sides: (old: RuleComparison.Side, new: RuleComparison.Side)

  /// - Parameter limit: changed comments that are kept of each rule and kind of change; all are counted.
  package init(old: Side, new: Side, options: Moderator.Options = Moderator.Options(), limit: Int) {
    self.old = Moderator(book: old.book, options: options)
    self.new = Moderator(book: new.book, options: options)
    self.limit = limit
    edits = RuleEdits(from: old.set, to: new.set)
    sides = (old.summary, new.summary)
  }

  /// - Parameter progress: called as inputs are done, from any task.
  package func comparison(
    on sources: [InputSource], version: String, failures: [InputFailure] = [], limits: StreamLimits = StreamLimits(),
    progress: Progress? = nil
  ) async -> (comparison: RuleComparison, damaged: [DamagedInput], doubtful: [DoubtfulInput]) {
    var run = ComparisonRun(
      comparer: self, limits: limits, progress: progress, summary: RowSummary(failures: failures))
    await run.read(sources)
    let comparison = RuleComparison(
      version: version, old: sides.old, new: sides.new, totals: run.tally.totals,
      effects: run.tally.ruleEffects(edits), authors: run.tally.authorEffects, failures: run.summary.failures)
    return (comparison, run.summary.damaged, run.summary.doubtful)
  }

  /// What changes on a page that the old rules have judged.
  func tally(
    of page: PageReport, number: Int, likely: (CommentThread) -> String?
  ) async -> ComparisonTally {
    var tally = ComparisonTally(limit: limit)
    var offset = 0
    for judged in page.threads {
      let thread = judged.thread
      let after = await new.judgements(of: thread, likely: likely(thread), progress: nil)
      tally.add(
        thread, of: page.input, number: number, offset: offset, before: judged.judgements, after: after, edits: edits)
      offset += thread.comments.count
    }
    return tally
  }
}

/// One run of `RuleSetComparer.comparison`.
private struct ComparisonRun {
  struct Answer: Sendable {
    let tally: ComparisonTally
    let doubt: DoubtfulInput?
  }

  let comparer: RuleSetComparer
  let limits: StreamLimits
  let progress: Progress?
  var summary: RowSummary
  var tally: ComparisonTally

  init(comparer: RuleSetComparer, limits: StreamLimits, progress: Progress?, summary: RowSummary) {
    self.comparer = comparer
    self.limits = limits
    self.progress = progress
    self.summary = summary
    tally = ComparisonTally(limit: comparer.limit)
  }

  mutating func read(_ sources: [InputSource]) async {
    var queue = RowQueue<Void, Answer>(mostBytes: Workers.count * limits.wholeInput)
    for (number, source) in sources.enumerated() {
      do throws(InputFailureError) {
        switch try OpenedInput(source, options: comparer.old.options, limits: limits) {
        case .whole(let input):
          while queue.isFull(for: input.bytes.count) { await takeWhole(from: &queue) }
          ask(source.name, number, input, of: &queue)
        case .lines(let stream):
          while !queue.isEmpty { await takeWhole(from: &queue) }
          try await compare(stream, number)
          tally.finishedInput()
          progress?.finishedInput()
        }
      } catch {
        // The failures of earlier inputs come first.
        while !queue.isEmpty { await takeWhole(from: &queue) }
        summary.failures.append(error.failure)
        progress?.finishedInput()
      }
    }
    while !queue.isEmpty { await takeWhole(from: &queue) }
  }

  private mutating func ask(
    _ name: String, _ number: Int, _ input: InputBytes, of queue: inout RowQueue<Void, Answer>
  ) {
    if let defect = input.defects.first { summary.damaged.append(DamagedInput(input: name, defect: defect)) }
    let (comparer, progress) = (comparer, progress)
    queue.ask((), bytes: input.bytes.count) {
      let page = try await comparer.old.page(name, input, progress: progress)
      return Answer(
        tally: await comparer.tally(of: page, number: number) { _ in nil }, doubt: page.doubt)
    }
  }

  private mutating func takeWhole(from queue: inout RowQueue<Void, Answer>) async {
    guard let taken = await queue.take() else { return }
    switch taken.answer {
    case .success(let answer):
      if let doubt = answer.doubt { summary.doubtful.append(doubt) }
      tally.merge(answer.tally)
      tally.finishedInput()
    case .failure(let error):
      if let failure = error as? InputFailureError { summary.failures.append(failure.failure) }
    }
  }

  private mutating func compare(_ stream: LineStream, _ number: Int) async throws(InputFailureError) {
    if let defect = stream.defects.first(where: { $0.code == "damaged-stream" }) {
      summary.damaged.append(DamagedInput(input: stream.file.name, defect: defect))
    }
    if let doubt = stream.doubt { summary.doubtful.append(doubt) }
    let language = comparer.old.looseLanguage(in: stream, limits: limits)
    var queue = RowQueue<Void, Answer>(mostBytes: Workers.count * limits.batch)
    defer { queue.cancel() }
    for step in StreamPlan(stream.groups, batch: limits.batch, piece: limits.piece) {
      let batch = LineBatch(stream.groups[step.range], of: stream.index)
      while queue.isFull(for: batch.bytes) { try await takePiece(from: &queue) }
      let (comparer, progress, size) = (comparer, progress, limits.piece)
      queue.ask((), bytes: batch.bytes) {
        let page = try await comparer.old.page(
          batch, of: stream, size: size, looseLanguage: language, progress: progress)
        let loose = try await language.value.get()
        let tally = await comparer.tally(of: page, number: number) { $0.key == stream.file.name ? loose : nil }
        return Answer(tally: tally, doubt: nil)
      }
    }
    while !queue.isEmpty { try await takePiece(from: &queue) }
  }

  private mutating func takePiece(from queue: inout RowQueue<Void, Answer>) async throws(InputFailureError) {
    guard let taken = await queue.take() else { return }
    switch taken.answer {
    case .success(let answer): tally.merge(answer.tally)
    case .failure(let error):
      throw error as? InputFailureError ?? InputFailureError(comparer.old.options.format ?? "input", "\(error)")
    }
  }
}
