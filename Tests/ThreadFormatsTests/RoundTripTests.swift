import Testing
import ThreadFormats
import ThreadModel

/// What `thread --format jsonl` prints is read back as the same comments, whatever format they came from.
struct RoundTripTests {
  private typealias Comment = ThreadModel.Comment

  @Test(arguments: [
    Fixtures.dleText, Fixtures.dleTree, Fixtures.dleFlat, Fixtures.dleAjax, Fixtures.dleAjaxMessage, Fixtures.jsonLines,
  ])
  func `printed JSON Lines are read back identically`(_ text: String) throws {
    let document = try Fixtures.document(text)
    let page = try FormatDetector.detect(document).format.parse(document, context: ParseContext())
    let printed = lines(of: page)
    let again = try JSONLinesFormat.parse(try Fixtures.document(printed), context: ParseContext())
    #expect(again.defects.isEmpty)
    #expect(lines(of: again) == printed)
    #expect(printed.split(separator: "\n").count == page.threads.reduce(0) { $0 + $1.records.count })
  }

  /// The keys of the contract in `Documentation/Architecture.md`, in the order of the input.
  private func lines(of page: ParsedPage) -> String {
    var lines: [(Int, String)] = []
    for flat in page.threads {
      let thread = ThreadBuilder.build(flat, fallbackKey: "fixture")
      lines += thread.comments.map { ($0.ordinal, line(of: $0, in: thread.key)) }
    }
    return lines.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
  }

  private func line(of comment: Comment, in key: String) -> String {
    let quotes = comment.quotes.map { quote in
      object([("author", string(quote.author)), ("text", string(quote.text)), ("source_id", string(quote.sourceID))])
    }
    return object([
      ("thread", string(key)), ("id", string(comment.id)), ("parent_id", string(comment.parentID)),
      ("depth", "\(comment.depth)"), ("evidence", string(comment.evidence.rawValue)),
      ("author", string(comment.author.name)), ("handle", string(comment.author.handle)),
      ("published", string(comment.published?.iso8601)), ("published_raw", string(comment.publishedRaw)),
      ("text", string(comment.text)), ("quotes", "[" + quotes.joined(separator: ",") + "]"),
      ("links", "[" + comment.links.map(string).joined(separator: ",") + "]"),
      ("score", comment.score.map { "\($0)" } ?? "null"),
      ("flags", "[" + comment.flags.map { string($0.rawValue) }.joined(separator: ",") + "]"),
    ])
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private func string(_ text: String?) -> String {
    guard let text else { return "null" }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"" + escaped + "\""
  }
}
