import RuleEngine
import ThreadFormats
import ThreadModel

extension Moderator {
  /// What the comments without a thread are mostly in, which is found out while others are judged.
  typealias LooseLanguage = Task<Result<String?, InputFailureError>, Never>

  func looseLanguage(in stream: LineStream, limits: StreamLimits) -> LooseLanguage {
    LooseLanguage.detached { () async -> Result<String?, InputFailureError> in
      do throws(InputFailureError) {
        return .success(try languageOfLooseLines(in: stream, limits: limits))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Rebuilds and judges some threads of a stream.
  ///
  /// - Parameters:
  ///   - size: how many bytes of the lines are in memory at once.
  ///   - looseLanguage: what the comments without a thread are mostly in.
  func page(
    _ batch: LineBatch, of stream: LineStream, size: Int, looseLanguage: LooseLanguage, progress: Progress?
  ) async throws(InputFailureError) -> PageReport {
    var page = try parse(batch, of: stream, size: size)
    let judge = book.map { Judge($0) }
    var threads: [JudgedThread] = []
    threads.reserveCapacity(page.threads.count)
    for place in page.threads.indices {
      var flat = page.threads[place]
      page.threads[place] = FlatThread(records: [])
      if flat.key == nil, stream.firstLoosePart != nil { Self.numberByLine(&flat) }
      let likely = flat.key == nil ? try await looseLanguage.value.get() : nil
      threads.append(await judged(flat, of: stream.file.name, by: judge, likely: likely, progress: progress))
    }
    return PageReport(
      input: stream.file.name, format: stream.format.name, detection: stream.detection, threads: threads,
      defects: page.defects)
  }

  private func parse(
    _ batch: LineBatch, of stream: LineStream, size: Int
  ) throws(InputFailureError) -> ParsedPage {
    var reader = stream.format.lineReader(options.context)
    try batch.forEachDocument(of: stream.file, size: size) { reader.read($0) }
    return reader.finish()
  }

  /// A running number would begin anew in each part of the lines without a thread.
  private static func numberByLine(_ thread: inout FlatThread) {
    for index in thread.records.indices where thread.records[index].id == nil {
      thread.records[index].id = thread.records[index].line.map { String($0) }
    }
  }

  /// What the first of the lines without a thread tell, where they are too many for one thread.
  func languageOfLooseLines(in stream: LineStream, limits: StreamLimits) throws(InputFailureError) -> String? {
    guard book != nil, options.language == nil, let first = stream.firstLoosePart else { return nil }
    let batch = LineBatch([first], of: stream.index)
    var usual = UsualLanguage()
    var article = Article()
    try batch.forEachDocument(of: stream.file, size: limits.piece) { lines in
      var reader = stream.format.lineReader(options.context)
      reader.read(lines)
      for thread in reader.finish().threads where thread.key == nil {
        for comment in thread.records { usual.add(comment) }
        if article.title == nil { article = thread.article }
      }
    }
    return usual.language(below: article)
  }
}
