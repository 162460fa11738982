import ThreadModel

/// Everything that a format read, in the order of the tree: one paragraph a comment. What goldens hold.
enum RecordListing {
  static func text(of threads: [CommentThread], defects: [ThreadDefect]) -> String {
    var lines: [String] = []
    for thread in threads {
      lines.append("thread \(thread.key): \(thread.article.title ?? "-")")
      if let url = thread.article.url { lines.append("  url \(url)") }
      if let language = thread.article.language { lines.append("  language \(language)") }
      if !thread.article.text.isEmpty { lines.append("  text \(thread.article.text.debugDescription)") }
      for comment in thread.comments { lines += describe(comment) }
    }
    for defect in threads.flatMap(\.defects) + defects {
      lines.append("defect \(defect.code) in line \(defect.location?.line ?? 0)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ comment: ThreadModel.Comment) -> [String] {
    let record = comment.record
    let rail = String(repeating: "| ", count: comment.depth)
    let author = [record.author.name, record.author.handle, record.author.userID, record.author.role]
    var lines = ["\(rail)#\(comment.id) by \(author.map { $0 ?? "-" }.joined(separator: ", "))"]
    if let name = record.author.realName { lines[0] += " (\(name))" }
    lines[0] += " [\(comment.evidence.rawValue)] line \(record.line ?? 0)"
    if !record.flags.isEmpty { lines[0] += " " + record.flags.map(\.rawValue).joined(separator: " ") }
    lines.append("\(rail)  \(record.published?.iso8601 ?? "-") from \(record.publishedRaw ?? "-")")
    if let score = record.score { lines[1] += ", score \(score)" }
    if let language = record.language { lines[1] += ", \(language)" }
    lines.append("\(rail)  \(record.text.debugDescription)")
    lines += record.quotes.map { "\(rail)  > \($0.text.debugDescription) (\(place(of: $0)))" }
    lines += record.links.map { "\(rail)  -> \($0)" }
    if let raw = record.raw { lines.append("\(rail)  raw \(raw.debugDescription)") }
    return lines
  }

  private static func place(of quote: Quote) -> String {
    let place = "\(quote.author ?? "-"), \(quote.sourceID ?? "-"), \(quote.evidence?.rawValue ?? "-")"
    return place + (quote.nesting.map { ", in \($0)" } ?? "")
  }
}
