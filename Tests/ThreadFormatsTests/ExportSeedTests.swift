import TestSupport
import Testing
import ThreadFormats
import ThreadModel

/// The sample exports: each folder of `seeds` is named after the format of its files.
struct ExportSeedTests {
  static let paths = [
    "activitypub/owls.json", "commento-json/lamp.json", "convokit/utterances.json", "convokit/utterances.jsonl",
    "csv/choir.csv", "csv/night-chat.tsv", "csv/wahl.csv", "discourse-json/allotments.json",
    "disqus-json/market.json", "hn-algolia/bread-oven.json", "hn-firebase/bread-oven.ndjson", "isso-json/lamp.json",
    "json-records/picnic.json", "lemmy-json/garden.json", "lobsters-json/clock.json",
    "lobsters-json/clock-2021.json", "mastodon-json/owls.json", "pushshift/ferry.ndjson", "reddit-json/ferry.json",
    "reddit-json/more-children.json", "remark42-json/lamp.json", "remark42-json/lamp-tree.json",
    "telegram/stairs.json", "youtube-api/bridge.json", "youtube-comment-downloader/bridge.ndjson",
    "yt-dlp/bridge.info.json",
  ]

  static let texts = paths.compactMap { try? Repository.text("seeds/" + $0) }

  private func document(_ path: String) throws -> InputDocument {
    try InputDocument(name: path, bytes: try Repository.bytes("seeds/" + path))
  }

  @Test(arguments: paths)
  func `a sample is recognised as the format of its folder`(_ path: String) throws {
    let detection = FormatDetector.detect(try document(path))
    #expect(detection.format.name == path.prefix { $0 != "/" })
    #expect(detection.confidence > (detection.runnerUp?.confidence ?? 0))
  }

  @Test(arguments: paths)
  func `a sample is read as recorded`(_ path: String) throws {
    let document = try document(path)
    let page = try FormatDetector.detect(document).format.parse(document, context: ParseContext())
    let threads = page.threads.map { ThreadBuilder.build($0, fallbackKey: path) }
    let name = path.split(separator: "/").joined(separator: "-")
    let difference = Golden.difference(
      RecordListing.text(of: threads, defects: page.defects), from: "Tests/ThreadFormatsTests/Golden/\(name).txt")
    #expect(difference == nil)
  }
}

/// Everything that a format read, in the order of the tree: one paragraph a comment.
enum RecordListing {
  static func text(of threads: [CommentThread], defects: [ThreadDefect]) -> String {
    var lines: [String] = []
    for thread in threads {
      lines.append("thread \(thread.key): \(thread.article.title ?? "-")")
      if let url = thread.article.url { lines.append("  url \(url)") }
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
    lines[0] += " [\(comment.evidence.rawValue)] line \(record.line ?? 0)"
    if !record.flags.isEmpty { lines[0] += " " + record.flags.map(\.rawValue).joined(separator: " ") }
    lines.append("\(rail)  \(record.published?.iso8601 ?? "-") from \(record.publishedRaw ?? "-")")
    if let score = record.score { lines[1] += ", score \(score)" }
    if let language = record.language { lines[1] += ", \(language)" }
    lines.append("\(rail)  \(record.text.debugDescription)")
    for quote in record.quotes {
      let place = "\(quote.author ?? "-"), \(quote.sourceID ?? "-"), \(quote.evidence?.rawValue ?? "-")"
      lines.append("\(rail)  > \(quote.text.debugDescription) (\(place))")
    }
    for link in record.links { lines.append("\(rail)  -> \(link)") }
    if let raw = record.raw { lines.append("\(rail)  raw \(raw.debugDescription)") }
    return lines
  }
}
