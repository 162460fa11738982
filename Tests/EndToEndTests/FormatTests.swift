import FoundationEssentials
import TestSupport
import Testing

/// Formats as a user meets them: listed, forced, doubted.
struct FormatTests {
  private static let table = "who;when;what\nAnn;2024-03-04;You idiot.\nBob;2024-03-05;Well.\n"

  @Test(arguments: ["text", "json", "csv", "markdown", "jsonl"])
  func `formats are listed with an example that can be read`(format: String) throws {
    let run = try Tool.run(["formats", "--format", format])
    #expect(run.status == 0)
    #expect(run.text.contains("wordpress-html"))
    #expect(run.text.contains("seeds/wordpress-html/orchard-wall.html"))
  }

  @Test func `a misspelt format or field is told with the nearest one`() throws {
    let format = try Tool.run(["scan", "--input-format", "wordpres-html", "seeds"])
    #expect(format.status == 64)
    #expect(format.errors.contains("Did you mean 'wordpress-html'?"))
    let field = try Tool.run(["scan", "--columns", "autor=who", "seeds"])
    #expect(field.status == 64)
    #expect(field.errors.contains("Did you mean 'author'?"))
    let output = try Tool.run(["thread", "--format", "graphlm", "seeds"])
    #expect(output.errors.contains("Did you mean 'graphml'?"))
  }

  @Test(arguments: ["scan", "thread", "stats", "report"])
  func `columns are named for every command that reads`(command: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("table.csv", Self.table)
    let run = try Tool.run([
      command, "--columns", "author=who,published=when,text=what", "--lang", "en", path, "--format", "json",
    ])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("Ann"))
  }

  @Test func `a column that is not there is an error with the input's name`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("table.csv", Self.table)
    let run = try Tool.run(["thread", "--input-format", "csv", "--columns", "text=words", path])
    #expect(run.status == 3)
    #expect(run.errors.contains("\(path):1:1: the table has no column 'words'"))
  }

  @Test func `a guess is said on standard error and in JSON, and nowhere else`() throws {
    let page = "seeds/html-generic/gazeta.html"
    let lines = try Tool.run(["thread", "--format", "jsonl", page])
    #expect(lines.errors.contains("moderate: \(page): read as html-generic (20), a guess"))
    #expect(!lines.text.contains("guess"))
    let json = try Tool.run(["thread", "--format", "json", page])
    #expect(json.text.contains("\"doubt\": \"guess\""))
    #expect(try Tool.run(["thread", "--quiet", page]).errors.isEmpty)
    #expect(try Tool.run(["thread", "--input-format", "html-generic", page]).errors.isEmpty)
    #expect(try Tool.run(["thread", "seeds/phpbb-html/ferry-3.html"]).errors.isEmpty)
  }

  @Test func `many doubts are a few lines and a number`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<15 {
      try folder.write("\(number).html", try Repository.text("seeds/html-generic/gazeta.html"))
    }
    let run = try Tool.run(["thread", folder.root])
    #expect(run.errors.split(separator: "\n").count == 11)
    #expect(run.errors.contains("5 more inputs"))
  }

  @Test func `a corpus is a folder, and reads back as the same threads`() throws {
    let folder = try TemporaryFolder()
    let corpus = folder.path("corpus")
    let pages = ["seeds/en-tram-line.html", "seeds/wxr/lighthouse.xml"]
    let run = try Tool.run(["thread", "--format", "convokit", "-o", corpus] + pages)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: corpus).sorted()
    #expect(names == ["conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"])
    let before = try Tool.run(["thread", "--format", "jsonl"] + pages)
    let after = try Tool.run(["thread", "--format", "jsonl", corpus + "/utterances.jsonl"])
    #expect(try Self.edges(before) == Self.edges(after))
    let also = try Tool.run(["thread", "--output", "convokit:" + folder.path("also")] + pages)
    #expect(also.output.isEmpty)
    #expect(
      FileManager.default.contentsEqual(
        atPath: corpus + "/utterances.jsonl", andPath: folder.path("also/utterances.jsonl")))
  }

  private static func edges(_ run: Tool.Run) throws -> [String] {
    try run.lines.map { line in
      let comment = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      return "\(comment.id) < \(comment.parent ?? "-")"
    }.sorted()
  }

  private struct Line: Decodable {
    let id: String
    let parent: String?

    enum CodingKeys: String, CodingKey {
      case id
      case parent = "parent_id"
    }
  }

  @Test func `inference is measured on threads that state their parents`() throws {
    let run = try Tool.run(["measure-inference", "--format", "csv", "seeds/hn-algolia", "seeds/mbox"])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("format,threads,comments,replies,evidence,inferred,correct,parentless,precision,recall"))
    #expect(run.text.contains("hn-algolia,"))
    #expect(run.output.split(separator: UInt8(ascii: "\n")).count == 1 + 2 * 4)
    #expect(try !Tool.run(["--help"]).text.contains("measure-inference"))
  }
}
