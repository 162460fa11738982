import Reporters
import ThreadFormats
import ThreadModel

/// Reads one input and holds what comes out of it against what is promised.
enum Trial {
  static func run(_ bytes: [UInt8], as family: Family) {
    if family == .lines { return LineTrial.run(bytes) }
    read(bytes, as: family)
    if let long = Amplifier.amplified(bytes) { read(long, as: family) }
  }

  private static func read(_ bytes: [UInt8], as family: Family) {
    let document = Limits.hold(bytes, "decoding") { try? InputDocument(name: "x", bytes: bytes) }
    guard let document else { return }
    let detected = Limits.hold(bytes, "detection") { FormatDetector.detect(document).format }
    // Somebody may force a format on anything: one that does not claim the input has its turn too.
    let forced = family.formats[bytes.count % family.formats.count]
    var formats = family.formats.filter { $0 == forced || $0.confidence(in: document) > 0 }
    if !formats.contains(where: { $0 == detected }) { formats.append(detected) }
    for format in formats { read(document, of: bytes, as: format) }
  }

  private static func read(_ document: InputDocument, of bytes: [UInt8], as format: any ThreadFormat.Type) {
    let context = ParseContext(now: Timestamp(epochSeconds: 1 << 30))
    let threads = Limits.hold(bytes, format.name, comments: count(of:)) { () -> [CommentThread]? in
      guard let page = try? format.read(document, context: context) else { return nil }
      let threads = page.threads.map { ThreadBuilder.build($0, fallbackKey: "x") }
      for (flat, thread) in zip(page.threads, threads) {
        Limits.require(thread.comments.count == flat.records.count, format.name, "records were lost", of: bytes)
      }
      return threads
    }
    guard let threads, threads.contains(where: { !$0.comments.isEmpty }) else { return }
    let shown: (String) -> Int = { _ in count(of: threads) }
    let printed = Limits.hold(bytes, "printing \(format.name)", comments: shown) {
      let page = ThreadPage(input: "x", format: format.name, threads: threads, defects: [])
      return ThreadJSONLinesReporter.render([page], failures: [], style: Style())
    }
    let isText = String(validating: printed.utf8, as: UTF8.self) != nil
    Limits.require(isText, format.name, "the output is not UTF-8", of: bytes)
    compare(threads, withPrinted: printed, format.name, bytes)
  }

  private static func count(of threads: [CommentThread]?) -> Int { threads?.reduce(0) { $0 + $1.comments.count } ?? 0 }

  /// What is printed as JSON Lines is read back as the same comments.
  private static func compare(_ threads: [CommentThread], withPrinted text: String, _ format: String, _ bytes: [UInt8])
  {
    let again = (try? InputDocument(name: "x", bytes: Array(text.utf8))).flatMap {
      try? JSONLinesFormat.parse($0, context: ParseContext())
    }
    let records = again?.threads.flatMap(\.records) ?? []
    let comments = threads.flatMap(\.comments)
    Limits.require(records.count == comments.count, format, "\(records.count) of \(comments.count) printed", of: bytes)
    let read = records.map(\.text).sorted()
    Limits.require(read == comments.map { $0.record.text }.sorted(), format, "a text was changed", of: bytes)
    for thread in threads {
      for node in thread.comments.indices {
        let depth = thread.tree.parent(of: node).map { thread.tree.depth(of: $0) + 1 } ?? 0
        Limits.require(thread.comments[node].depth == depth, format, "a depth is wrong", of: bytes)
      }
    }
  }
}
