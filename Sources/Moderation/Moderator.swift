package import RuleEngine
package import ThreadFormats
package import ThreadModel

/// The sentence the program is: bytes, records, thread, judgements, report.
package struct Moderator: Sendable {
  let book: RuleBook?
  let options: Options

  package struct Options: Sendable {
    /// The name of a format in `FormatRegistry`; nil = by content.
    package var format: String?
    /// BCP 47; what to take the comments for where they do not say.
    package var language: String?
    /// What "today" means.
    package var now: Timestamp?
    /// Keep flat threads flat.
    package var keepsFlat: Bool
    /// Which column of a table, or key of a record, holds what.
    package var columns: [TableField: String]
    /// Whether reports name the hash of the rules, which takes a while to find out.
    package var namesRuleHash = true

    package init(
      format: String? = nil, language: String? = nil, now: Timestamp? = nil, keepsFlat: Bool = false,
      columns: [TableField: String] = [:]
    ) {
      self.format = format
      self.language = language
      self.now = now
      self.keepsFlat = keepsFlat
      self.columns = columns
    }

    var context: ParseContext { ParseContext(now: now, columns: columns) }
  }

  /// - Parameter book: nil rebuilds threads without judging them.
  package init(book: RuleBook?, options: Options = Options()) {
    self.book = book
    self.options = options
  }

  /// Reads and judges the inputs, several at once, and returns them in their order.
  ///
  /// - Parameter progress: called as inputs are done, from any task.
  package func report(
    on sources: [InputSource], version: String, failures: [InputFailure] = [], progress: Progress? = nil
  ) async -> Report {
    async let ruleHash = options.namesRuleHash ? book?.hash ?? "" : ""
    var results: [Result<PageReport, InputFailureError>?] = Array(repeating: nil, count: sources.count)
    await withTaskGroup(of: (Int, Result<PageReport, InputFailureError>).self) { group in
      var next = 0
      func addNext() {
        guard next < sources.count else { return }
        let index = next
        next += 1
        group.addTask { (index, await page(sources[index], progress: progress)) }
      }
      for _ in 0..<Workers.count { addNext() }
      for await (index, result) in group {
        results[index] = result
        addNext()
      }
    }
    var pages: [PageReport] = []
    var failures = failures
    for result in results {
      switch result {
      case .success(let page): pages.append(page)
      case .failure(let error): failures.append(error.failure)
      case nil: break
      }
    }
    return Report(
      version: version, ruleHash: await ruleHash, rules: book?.rules ?? [], pages: pages, failures: failures)
  }

  private func page(_ source: InputSource, progress: Progress?) async -> Result<PageReport, InputFailureError> {
    do throws(InputFailureError) {
      return .success(try await page(source.name, try InputReader.bytes(of: source), progress: progress))
    } catch {
      progress?.finishedInput()
      return .failure(error)
    }
  }

  /// Rebuilds and judges what was read of an input.
  func page(
    _ name: String, _ input: InputBytes, progress: Progress?
  ) async throws(InputFailureError) -> PageReport {
    defer { progress?.finishedInput() }
    let (format, detection, page) = try parse(name, input)
    var threads: [JudgedThread] = []
    for flat in page.threads {
      let thread = ThreadBuilder.build(flat, fallbackKey: name, inferringParents: !options.keepsFlat)
      threads.append(JudgedThread(thread: thread, judgements: await judgements(of: thread, progress: progress)))
    }
    return PageReport(input: name, format: format, detection: detection, threads: threads, defects: page.defects)
  }

  /// One input as its format reads it, before any tree is made; how the format was told, where it was not given.
  func parse(
    _ name: String, _ input: InputBytes
  ) throws(InputFailureError) -> (format: String, detection: FormatDetection?, page: ParsedPage) {
    do throws(ParseFailure) {
      let document = try InputDocument(name: name, bytes: input.bytes)
      let given = options.format.flatMap(FormatRegistry.format(named:))
      let detection = given == nil ? FormatDetector.detect(document, columns: options.columns) : nil
      let format = given ?? detection?.format ?? ArticleFormat.self
      var page = try format.read(document, context: options.context)
      if !format.decodesBytes { page.defects = document.defects + page.defects }
      page.defects = input.defects + page.defects
      return (format.name, detection?.summary, page)
    } catch {
      throw InputFailureError(name, error.problem, at: error.location)
    }
  }

  static let chunk = 1024

  /// Looks at comments in chunks, so that one large thread keeps all cores busy, then judges the whole.
  ///
  /// - Parameter likely: what other comments of the input are in.
  func judgements(
    of thread: CommentThread, likely: String? = nil, progress: Progress?
  ) async -> [Judgement] {
    guard let book else {
      progress?.finished(comments: thread.comments.count)
      return Array(repeating: .clean, count: thread.comments.count)
    }
    let context = ThreadContext(thread, language: options.language, likely: likely, book: book)
    let isFirst = await book.prepare(for: Set(context.languages.comments))
    let chunks = Self.chunks(of: thread.comments.count, isFirst: isFirst)
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
