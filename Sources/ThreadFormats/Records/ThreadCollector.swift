import ThreadModel

/// Sorts records into threads by key and keeps their order in the input.
struct ThreadCollector {
  private(set) var threads: [FlatThread] = []
  var defects: [ThreadDefect] = []
  private var places: [String?: Int] = [:]
  /// By thread: where its opening post stands among the records.
  private var openings: [Int: Int] = [:]
  private var count = 0

  /// The place of the thread with this key; made where there is none yet.
  mutating func thread(_ key: String?) -> Int {
    if let place = places[key] { return place }
    places[key] = threads.count
    threads.append(FlatThread(key: key, records: []))
    return threads.count - 1
  }

  mutating func append(_ record: CommentRecord, to thread: Int) {
    threads[thread].records.append(record)
    threads[thread].ordinals.append(count)
    count += 1
  }

  /// An article, story or submission that has an author of its own: it is what the thread is about where the input has
  /// comments on it, and a record like any other where it has none.
  mutating func appendOpening(_ record: CommentRecord, title: String?, url: String? = nil, to thread: Int) {
    describe(thread, title: title, text: record.saysNothing ? "" : record.text, url: url)
    var record = record
    if let title, !title.isEmpty { record.text = record.saysNothing ? title : title + "\n\n" + record.text }
    record.parent = .topLevel
    if let id = record.id { withThread(thread) { $0.rootIDs.insert(id) } }
    if openings[thread] == nil { openings[thread] = threads[thread].records.count }
    append(record, to: thread)
  }

  /// Changes a thread's article, root ids or records in place.
  mutating func withThread(_ place: Int, _ change: (inout FlatThread) -> Void) { change(&threads[place]) }

  /// Fills in what is not known yet of a thread's article.
  mutating func describe(_ place: Int, title: String? = nil, text: String? = nil, url: String? = nil) {
    withThread(place) { thread in
      if thread.article.title == nil, let title, !title.isEmpty { thread.article.title = title }
      if thread.article.text.isEmpty, let text { thread.article.text = text }
      if thread.article.url == nil, let url, !url.isEmpty { thread.article.url = url }
    }
  }

  mutating func note(_ defect: ThreadDefect?) {
    if let defect { defects.append(defect) }
  }

  /// An input without any record is a thread without comments.
  mutating func page() -> ParsedPage {
    for (thread, opening) in openings where threads[thread].records.count > 1 {
      threads[thread].records.remove(at: opening)
      threads[thread].ordinals.remove(at: opening)
    }
    return ParsedPage(threads: threads.isEmpty ? [FlatThread(records: [])] : threads, defects: defects)
  }
}
