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
    let threads = await judged(page.threads, of: name, progress: progress)
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
}
