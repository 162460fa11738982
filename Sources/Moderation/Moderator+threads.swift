import RuleEngine
import ThreadModel

extension Moderator {
  /// Rebuilds and judges the threads of an input, in their order: small ones side by side, a large one on all cores.
  func judged(_ threads: [FlatThread], of input: String, progress: Progress?) async -> [JudgedThread] {
    let shares = Self.shares(of: threads)
    var judged: [[JudgedThread]] = Array(repeating: [], count: shares.count)
    await withTaskGroup(of: (Int, [JudgedThread]).self) { group in
      var next = 0
      func addNext() {
        guard next < shares.count else { return }
        let share = next
        next += 1
        group.addTask { (share, await self.judged(threads[shares[share]], of: input, progress: progress)) }
      }
      for _ in 0..<Workers.count { addNext() }
      for await (share, threads) in group {
        judged[share] = threads
        addNext()
      }
    }
    return judged.flatMap { $0 }
  }

  /// Ranges of threads that have about `chunk` comments together, or one with more.
  private static func shares(of threads: [FlatThread]) -> [Range<Int>] {
    var shares: [Range<Int>] = []
    var start = 0
    var comments = 0
    for (index, thread) in threads.enumerated() {
      comments += thread.records.count
      guard comments >= chunk || index == threads.count - 1 else { continue }
      shares.append(start..<index + 1)
      start = index + 1
      comments = 0
    }
    return shares
  }

  private func judged(_ threads: ArraySlice<FlatThread>, of input: String, progress: Progress?) async -> [JudgedThread]
  {
    let judge = threads.count > 1 ? book.map { Judge($0) } : nil
    var judged: [JudgedThread] = []
    for flat in threads {
      judged.append(await self.judged(flat, of: input, by: judge, likely: nil, progress: progress))
    }
    return judged
  }

  func judged(
    _ flat: FlatThread, of input: String, by judge: Judge?, likely: String?, progress: Progress?
  ) async -> JudgedThread {
    let thread = ThreadBuilder.build(flat, fallbackKey: input, inferringParents: !options.keepsFlat)
    let judgements = await judgements(of: thread, by: judge, likely: likely, progress: progress)
    return JudgedThread(thread: thread, judgements: judgements)
  }

  static let chunk = 1024

  /// - Parameters:
  ///   - judge: judges a thread of ordinary size alone; nil where no other thread keeps the other cores busy.
  ///   - likely: what other comments of the input are in.
  func judgements(
    of thread: CommentThread, by judge: Judge? = nil, likely: String? = nil, progress: Progress?
  ) async -> [Judgement] {
    guard let book else {
      progress?.finished(comments: thread.comments.count)
      return Array(repeating: .clean, count: thread.comments.count)
    }
    let context = ThreadContext(thread, language: options.language, likely: likely, book: book)
    let isFirst = await book.prepare(for: Set(context.languages.comments))
    guard let judge, thread.comments.count <= 2 * Self.chunk else {
      return await judgements(in: context, by: book, isFirst: isFirst, progress: progress)
    }
    defer { progress?.finished(comments: thread.comments.count) }
    return judge.judgements(in: context)
  }

  /// Looks at comments in chunks, so that one large thread keeps all cores busy, then judges the whole.
  private func judgements(
    in context: ThreadContext, by book: RuleBook, isFirst: Bool, progress: Progress?
  ) async -> [Judgement] {
    let chunks = Self.chunks(of: context.thread.comments.count, isFirst: isFirst)
    var parts: [[CommentDraft]] = Array(repeating: [], count: chunks.count)
    await withTaskGroup(of: [(Int, [CommentDraft])].self) { group in
      let workers = min(Workers.count, chunks.count)
      for worker in 0..<workers {
        group.addTask {
          let judge = Judge(book)
          var done: [(Int, [CommentDraft])] = []
          for index in stride(from: worker, to: chunks.count, by: workers) {
            done.append((index, chunks[index].map { judge.draft(of: $0, in: context) }))
            progress?.finished(comments: chunks[index].count)
          }
          return done
        }
      }
      for await done in group { for (index, part) in done { parts[index] = part } }
    }
    return Judge.judgements(of: parts.flatMap { $0 }, in: context, by: book)
  }

  /// - Parameter isFirst: whether patterns are yet to be compiled, which takes longer than a few comments and is worth
  ///   sharing.
  private static func chunks(of count: Int, isFirst: Bool) -> [Range<Int>] {
    let length = isFirst ? min(chunk, max(1, (count + Workers.count - 1) / Workers.count)) : chunk
    return stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
  }
}
