import ThreadModel

/// Rows that are ready to be written.
struct RowAnswer: Sendable {
  var block: RowBlock
  var verdict = Verdict.pass
  let doubt: DoubtfulInput?

  init(_ page: PageReport, rows: (PageReport) -> RowBlock) {
    block = rows(page)
    doubt = page.doubt
    for thread in page.threads {
      for judgement in thread.judgements { verdict = max(verdict, judgement.verdict) }
    }
  }
}

/// Answers that are being made, several at once; they are taken in the order in which they were asked for.
struct RowQueue<Tag, Answer: Sendable> {
  private struct Entry {
    let tag: Tag
    let bytes: Int
    let task: Task<Answer, any Error>
  }

  private var entries: [Entry] = []
  private var bytes = 0
  private let mostBytes: Int
  /// More than there are cores: one that waits to be taken keeps none of them from work.
  private static var mostEntries: Int { 2 * Workers.count }

  /// - Parameter mostBytes: of the inputs that are being answered; a larger one is answered alone.
  init(mostBytes: Int) { self.mostBytes = mostBytes }

  var isEmpty: Bool { entries.isEmpty }

  /// Whether an answer has to be taken before one about so many bytes is asked for.
  func isFull(for more: Int) -> Bool {
    !entries.isEmpty && (entries.count >= Self.mostEntries || bytes + more > mostBytes)
  }

  mutating func ask(
    _ tag: Tag, bytes: Int, _ body: @escaping @Sendable () async throws -> Answer
  ) {
    self.bytes += bytes
    entries.append(Entry(tag: tag, bytes: bytes, task: Task.detached { try await body() }))
  }

  mutating func take() async -> (tag: Tag, answer: Result<Answer, any Error>)? {
    guard !entries.isEmpty else { return nil }
    let entry = entries.removeFirst()
    bytes -= entry.bytes
    return (entry.tag, await entry.task.result)
  }

  func cancel() {
    for entry in entries { entry.task.cancel() }
  }
}
