package import RuleEngine
import ThreadFormats
package import ThreadModel

/// The sentence the program is: bytes, records, thread, judgements, report.
package struct Moderator: Sendable {
  private let book: RuleBook?
  private let options: Options

  package struct Options: Sendable {
    /// The name of a format in `FormatRegistry`; nil = by content.
    package var format: String?
    /// BCP 47; what to take the comments for where they do not say.
    package var language: String?
    /// What "today" means.
    package var now: Timestamp?
    /// Keep flat threads flat.
    package var keepsFlat: Bool

    package init(
      format: String? = nil, language: String? = nil, now: Timestamp? = nil, keepsFlat: Bool = false
    ) {
      self.format = format
      self.language = language
      self.now = now
      self.keepsFlat = keepsFlat
    }
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
      version: version, ruleHash: book?.hash ?? "", rules: book?.rules ?? [], pages: pages, failures: failures)
  }

  private func page(_ source: InputSource, progress: Progress?) async -> Result<PageReport, InputFailureError> {
    defer { progress?.finishedInput() }
    do throws(InputFailureError) {
      let (format, page) = try parse(source)
      var threads: [JudgedThread] = []
      for flat in page.threads {
        let thread = ThreadBuilder.build(flat, fallbackKey: source.name, inferringParents: !options.keepsFlat)
        threads.append(JudgedThread(thread: thread, judgements: await judgements(of: thread, progress: progress)))
      }
      return .success(
        PageReport(input: source.name, format: format, threads: threads, defects: page.defects))
    } catch {
      return .failure(error)
    }
  }

  private func parse(_ source: InputSource) throws(InputFailureError) -> (format: String, page: ParsedPage) {
    let bytes = try InputReader.bytes(of: source)
    do throws(ParseFailure) {
      let document = try InputDocument(name: source.name, bytes: bytes)
      let format = options.format.flatMap(FormatRegistry.format(named:)) ?? FormatDetector.detect(document).format
      var page = try format.parse(document, context: ParseContext(now: options.now))
      if !format.decodesBytes { page.defects = document.defects + page.defects }
      return (format.name, page)
    } catch {
      throw InputFailureError(source.name, error.problem, at: error.location)
    }
  }

  private static let chunk = 1024

  /// Looks at comments in chunks, so that one large thread keeps all cores busy, then judges the whole.
  private func judgements(of thread: CommentThread, progress: Progress?) async -> [Judgement] {
    guard let book else {
      progress?.finished(comments: thread.comments.count)
      return Array(repeating: .clean, count: thread.comments.count)
    }
    let chunks = stride(from: 0, to: thread.comments.count, by: Self.chunk).map {
      $0..<min($0 + Self.chunk, thread.comments.count)
    }
    var parts: [[CommentDraft]] = Array(repeating: [], count: chunks.count)
    let language = LanguageDetector.language(of: thread, given: options.language)
    let context = ThreadContext(thread, language: language, book: book)
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
}
