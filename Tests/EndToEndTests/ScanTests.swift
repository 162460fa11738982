import FoundationEssentials
import TestSupport
import Testing

struct ScanTests {
  private struct Line: Decodable {
    struct Hit: Decodable {
      let rule: String
      let score: Double
      let view: String
      let start: Int
      let end: Int
      let match: String
      let counts: Bool
    }

    let id: String
    let author: String?
    let verdict: String
    let score: Double
    let categories: [String: Double]
    let hits: [Hit]
  }

  private func lines(_ run: Tool.Run) throws -> [Line] {
    try run.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test(arguments: ["en-tram-line.txt", "en-tram-line.html", "en-tram-line.jsonl"])
  func `the sample thread is flagged where it should be and nowhere else`(seed: String) throws {
    let run = try Tool.run(["scan", "--format", "jsonl", "seeds/" + seed])
    #expect(run.status == 0)
    let comments = try lines(run)
    #expect(comments.count == 16)
    let flagged = comments.filter { $0.verdict != "pass" }
    #expect(flagged.map(\.author) == ["KERBSTONE", "fastcash_lena", "Marlow77"])
    #expect(flagged.allSatisfy { $0.score >= 4 && !$0.hits.isEmpty })
  }

  @Test func `the scores of the hits that count add up to the score`() throws {
    for comment in try lines(Tool.run(["scan", "--format", "jsonl", "seeds/en-tram-line.txt"])) {
      let sum = comment.hits.filter(\.counts).reduce(0) { $0 + $1.score }
      #expect(sum >= comment.score)
      #expect(comment.categories.values.reduce(0, +) == comment.score)
    }
  }

  @Test func `what thread prints is what scan reads`() throws {
    let thread = try Tool.run(["thread", "--format", "jsonl", "seeds/en-tram-line.txt"])
    let direct = try lines(Tool.run(["scan", "--lang", "en", "--format", "jsonl", "seeds/en-tram-line.txt"]))
    let piped = try lines(Tool.run(["scan", "--lang", "en", "--format", "jsonl", "-"], input: thread.output))
    #expect(piped.map(\.verdict) == direct.map(\.verdict))
    #expect(piped.map { $0.hits.map(\.rule) } == direct.map { $0.hits.map(\.rule) })
  }

  @Test func `the hash of the rules is named wherever a format shows it`() throws {
    struct Head: Decodable {
      let hash: String

      enum CodingKeys: String, CodingKey { case hash = "rule_hash" }
    }
    let folder = try TemporaryFolder()
    let file = folder.path("scan.json")
    let scan = ["scan", "--rules", "Rules/any/shouting.yml", "seeds/en-tram-line.txt", "--format"]
    let alone = try JSONDecoder().decode(Head.self, from: Data(try Tool.run(scan + ["json"]).output))
    _ = try Tool.run(scan + ["text", "--output", "json:" + file])
    let beside = try JSONDecoder().decode(Head.self, from: Data(contentsOf: URL(filePath: file)))
    #expect(alone.hash.utf8.count == 64)
    #expect(beside.hash == alone.hash)
    #expect(try Tool.run(scan + ["markdown"]).text.contains(alone.hash))
  }

  @Test func `one line comes back for each line, in order, whatever thread it belongs to`() throws {
    let input = (0..<500).map { #"{"id":"\#($0)","thread":"\#($0 % 7)","text":"comment \#($0)","lang":"en"}"# }
    let run = try Tool.run(
      ["scan", "--format", "jsonl", "--input-format", "jsonl", "-"], input: Array(input.joined(separator: "\n").utf8))
    #expect(try lines(run).map(\.id) == (0..<500).map(String.init))
  }

  @Test(arguments: ["text", "jsonl", "json", "csv", "markdown", "html"])
  func `two runs give the same bytes, however many colours or columns`(format: String) throws {
    let pages = format == "json" ? ["seeds"] : ["seeds/en-tram-line.txt", "seeds/fr-mediatheque.txt", "seeds/smf-html"]
    let arguments = ["scan", "--format", format] + pages
    let first = try Tool.run(arguments)
    let second = try Tool.run(arguments, environment: ["COLUMNS": "20", "TERM": "xterm", "LC_ALL": "de_DE.UTF-8"])
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test func `--fail-on is a gate`() throws {
    #expect(try Tool.run(["scan", "--fail-on", "review", "seeds/en-tram-line.txt"]).status == 1)
    #expect(try Tool.run(["scan", "--fail-on", "hide", "seeds/en-tram-line.txt"]).status == 0)
    #expect(try Tool.run(["scan", "--fail-on", "review", "seeds/de-bruecke.txt"]).status == 0)
  }

  @Test func `--output writes files beside standard output`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.run([
      "scan", "seeds/en-tram-line.txt", "--output", "csv:" + folder.path("a.csv"), "--output",
      "jsonl:" + folder.path("a.jsonl"),
    ])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let plain = try Tool.run(["scan", "seeds/en-tram-line.txt", "--format", "csv"])
    #expect([UInt8](try Data(contentsOf: URL(filePath: folder.path("a.csv")))) == plain.output)
  }

  @Test func `a language that is given decides which rules are asked`() throws {
    let insult = Array(#"{"text":"Du bist ein Idiot."}"#.utf8)
    let arguments = ["scan", "--input-format", "jsonl", "--format", "jsonl", "-"]
    let german = try lines(Tool.run(arguments + ["--lang", "de"], input: insult))
    let french = try lines(Tool.run(arguments + ["--lang", "fr"], input: insult))
    #expect(
      german[0].hits.contains { $0.rule.hasPrefix("de-") } && !german[0].hits.contains { $0.rule.hasPrefix("fr-") })
    #expect(!french[0].hits.contains { $0.rule.hasPrefix("de-") })
  }

  @Test func `the prefilter and the profile change no byte of the report`() throws {
    let seed = "seeds/en-tram-line.html"
    let usual = try Tool.run(["scan", "--format", "json", seed])
    let slow = try Tool.run(["scan", "--no-prefilter", "--format", "json", seed])
    let profiled = try Tool.run(["scan", "--profile", "--format", "json", seed])
    #expect(!usual.output.isEmpty && usual.output == slow.output && usual.output == profiled.output)
    let header = try #require(profiled.errors.split(separator: "\n").first { $0.hasPrefix("rule ") })
    #expect(header.split(separator: " ") == ["rule", "runs", "matched", "gave_up", "ms", "share"])
    #expect(profiled.errors.contains("(prefilter)"))
    #expect(!usual.errors.contains("(prefilter)"))
  }

  @Test func `a rule that explodes on a comment is named and judges nothing`() throws {
    let folder = try TemporaryFolder()
    let rules = #"""
      version: 1
      languages: ['*']
      thresholds: {review: 4}
      categories: {spam: {}}
      rules:
        - id: explosive
          title: Explosive
          category: spam
          score: 4
          match: {regex: '(?:a\w*!|\w)+!'}
          examples: {none: a test}
      """#
    let path = try folder.write("rules.yml", rules)
    let text = String(repeating: "a", count: 12_000) + " !;!"
    let run = try Tool.run(
      ["scan", "--rules", path, "--input-format", "jsonl", "--format", "jsonl", "-"],
      input: Array("{\"id\":\"1\",\"text\":\"\(text)\"}\n".utf8))
    #expect(run.status == 0)
    #expect(run.text.contains("explosive"))
    #expect(run.text.contains(#""verdict":"pass""#))
  }
}
