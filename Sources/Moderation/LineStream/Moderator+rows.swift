package import ThreadModel

extension Moderator {
  /// Reads and judges the inputs and writes their rows in the order of the inputs, as soon as that can be.
  ///
  /// Memory is bounded: a few small inputs are in work at a time, and large inputs of one record a line are answered
  /// piece by piece. The bytes are those that the rows of `report(on:)` have.
  ///
  /// - Throws: what `output` throws. An input that cannot be read is a failure in the summary.
  package func writeRows(
    of sources: [InputSource], failures: [InputFailure] = [], to output: RowOutput,
    limits: StreamLimits = StreamLimits(),
    progress: Progress? = nil
  ) async throws -> RowSummary {
    var writing = RowWriting(
      moderator: self, output: output, limits: limits, progress: progress, summary: RowSummary(failures: failures))
    return try await writing.run(sources)
  }
}

/// One run of `Moderator.writeRows`.
private struct RowWriting {
  let moderator: Moderator
  let output: RowOutput
  let limits: StreamLimits
  let progress: Progress?
  var summary: RowSummary

  mutating func run(_ sources: [InputSource]) async throws -> RowSummary {
    var queue = RowQueue<Void, RowAnswer>(mostBytes: Workers.count * limits.wholeInput)
    for source in sources {
      do {
        switch try OpenedInput(source, options: moderator.options, limits: limits) {
        case .whole(let input):
          while queue.isFull(for: input.bytes.count) { try await takeWhole(from: &queue) }
          ask(source.name, input, of: &queue)
        case .lines(let stream):
          while !queue.isEmpty { try await takeWhole(from: &queue) }
          try await answer(stream)
          progress?.finishedInput()
        }
      } catch let failure as InputFailureError {
        // The failures of earlier inputs come first.
        while !queue.isEmpty { try await takeWhole(from: &queue) }
        summary.failures.append(failure.failure)
        progress?.finishedInput()
      }
    }
    while !queue.isEmpty { try await takeWhole(from: &queue) }
    return summary
  }

  private mutating func ask(_ name: String, _ input: InputBytes, of queue: inout RowQueue<Void, RowAnswer>) {
    if let defect = input.defects.first { summary.damaged.append(DamagedInput(input: name, defect: defect)) }
    let (moderator, rows, progress) = (moderator, output.rows, progress)
    queue.ask((), bytes: input.bytes.count) {
      RowAnswer(try await moderator.page(name, input, progress: progress), rows: rows)
    }
  }

  private mutating func takeWhole(from queue: inout RowQueue<Void, RowAnswer>) async throws {
    do {
      guard let answer = try await queue.take()?.answer.get() else { return }
      if let doubt = answer.doubt { summary.doubtful.append(doubt) }
      try write(answer)
    } catch let failure as InputFailureError {
      summary.failures.append(failure.failure)
    } catch {
      queue.cancel()
      throw error
    }
  }

  private mutating func write(_ answer: RowAnswer) throws {
    summary.verdict = max(summary.verdict, answer.verdict)
    if !answer.block.bytes.isEmpty { try output.write(answer.block.bytes) }
  }

  // MARK: Streams

  private mutating func answer(_ stream: LineStream) async throws {
    if let defect = stream.defects.first(where: { $0.code == "damaged-stream" }) {
      summary.damaged.append(DamagedInput(input: stream.file.name, defect: defect))
    }
    var queue = RowQueue<StreamPlan.Step, RowAnswer>(mostBytes: max(limits.inWork, Workers.count * limits.batch))
    var runs: RowRuns?
    if let doubt = stream.doubt { summary.doubtful.append(doubt) }
    let language = moderator.looseLanguage(in: stream, limits: limits)
    defer { queue.cancel() }
    for step in StreamPlan(stream.groups, batch: limits.batch, piece: limits.piece) {
      let batch = LineBatch(stream.groups[step.range], of: stream.index)
      while queue.isFull(for: batch.bytes) { try await takePiece(from: &queue, &runs, of: stream) }
      let (moderator, rows, progress, size) = (moderator, output.rows, progress, limits.piece)
      queue.ask(step, bytes: batch.bytes) {
        RowAnswer(
          try await moderator.page(batch, of: stream, size: size, looseLanguage: language, progress: progress),
          rows: rows)
      }
    }
    while !queue.isEmpty { try await takePiece(from: &queue, &runs, of: stream) }
  }

  private mutating func takePiece(
    from queue: inout RowQueue<StreamPlan.Step, RowAnswer>, _ runs: inout RowRuns?, of stream: LineStream
  ) async throws {
    guard let (step, result) = await queue.take() else { return }
    let answer = try result.get()
    guard step.isMerged else {
      try write(answer)
      return
    }
    summary.verdict = max(summary.verdict, answer.verdict)
    var merging = try runs ?? RowRuns(for: stream.file.name)
    try merging.append(answer.block)
    runs = merging
    guard step.endsStretch else { return }
    try merging.merge(output.write)
    runs = nil
  }
}
