import Testing
import ThreadFormats
import ThreadModel

/// Traps of single export formats.
struct ExportFormatTests {
  private func page(_ text: String, _ context: ParseContext = ParseContext()) throws -> ParsedPage {
    let document = try Fixtures.document(text)
    return try FormatDetector.detect(document).format.parse(document, context: context)
  }

  private func records(_ text: String) throws -> [CommentRecord] { try page(text).threads.flatMap(\.records) }

  @Test(arguments: [
    #"{"name":"left-pad","version":"1.0.0","author":"Ann","dependencies":{},"keywords":["text"]}"#,
    #"[{"id":1,"title":"Bread","price":3.5},{"id":2,"title":"Butter","price":2}]"#,
    #"{"kind":"Listing","data":{"children":[{"kind":"t5","data":{"display_name":"x"}}]}}"#,
    #"{"type":"FeatureCollection","items":[{"type":"Feature","properties":{"name":"x"}}]}"#,
    #"{"items":[{"kind":"youtube#video","snippet":{"title":"x","description":"y"}}]}"#,
    "{\"time\":\"2024-03-04T10:00:00Z\",\"level\":\"info\",\"msg\":\"started\",\"user\":\"root\"}\n"
      + "{\"time\":\"2024-03-04T10:00:01Z\",\"level\":\"info\",\"msg\":\"stopped\",\"user\":\"root\"}",
    "time,level,user,message\n10:00,info,root,started\n10:01,info,root,stopped",
    "commit,author,date,message\n1a2b,Ann,2024-03-04,Fix\n3c4d,Ben,2024-03-05,Break",
    "id,name,description,price\n1,Bread,Fresh,3\n2,Butter,Salted,2",
    "name,email,date\nAnn,a@example.org,2024-03-04",
    "text, author\n\nA line of prose, and another, by somebody.",
    "func f(text: Int, author: Int) -> Int {\n  text + author\n}",
  ])
  func `data that holds no comments is not taken for a thread`(_ text: String) throws {
    #expect(FormatDetector.detect(try Fixtures.document(text)).format.name == "article")
  }

  @Test func `responses may come one a line, in an array, or alone`() throws {
    let one = #"{"post_stream":{"posts":[{"id":51,"post_number":1,"username":"a","cooked":"x"}]},"id":7}"#
    let two =
      #"{"post_stream":{"posts":[{"id":52,"post_number":2,"reply_to_post_number":1,"username":"b","cooked":"y"}]},"id":7}"#
    for text in [one + "\n" + two, "[\(one),\(two)]", "[[\(one)],\n[\(two)]]"] {
      let threads = try page(text).threads
      #expect(threads.count == 1)
      #expect(threads.first?.records.map(\.id) == ["51", "52"])
      #expect(threads.first?.records.last?.parent == .id("51"))
    }
    #expect(try page(one).threads.first?.records.count == 1)
  }

  @Test func `a broken line of a dump is a defect and the rest goes on`() throws {
    let line =
      #"{"id":"a1","link_id":"t3_x","parent_id":"t3_x","author":"a","body":"hello","created_utc":"1700000000"}"#
    let page = try page("\(line)\n{\"id\":\"a2\",\"body\n\n\(line)\n17\n")
    #expect(page.threads.first?.records.count == 2)
    #expect(page.defects.map(\.location) == [SourceLocation(line: 2, column: 17), SourceLocation(line: 5)])
  }

  @Test func `parents that are numbers are ids in base 36`() throws {
    let text =
      #"{"id":"zik0zj","link_id":"t3_abc","parent_id":null,"author":"a","body":"x"}"# + "\n"
      + #"{"id":"b","link_id":"t3_abc","parent_id":2147483647,"author":"a","body":"x"}"# + "\n"
      + #"{"id":"c","link_id":"t3_abc","parent_id":13368,"author":"a","body":"x"}"#
    #expect(try records(text).map(\.parent) == [.topLevel, .id("zik0zj"), .topLevel])
  }

  @Test func `replies nested as deep as the input allows are read without recursion`() throws {
    let depth = 20_000
    let open =
      #"{"kind":"t1","data":{"id":"x","link_id":"t3_a","author":"a","body":"b","replies":"#
      + #"{"kind":"Listing","data":{"children":["#
    let text =
      #"{"kind":"Listing","data":{"children":["# + String(repeating: open, count: depth)
      + String(repeating: "]}}}}", count: depth) + "]}}"
    #expect(try records(text).count == depth)
  }

  @Test func `a story is the article where it is answered and a record where it is not`() throws {
    let story = #"{"id":1,"type":"story","by":"a","time":1700000000,"title":"T","text":"<i>x</i> &gt; y"}"#
    let reply = #"{"id":2,"type":"comment","by":"b","parent":1,"time":1700000001,"text":"z"}"#
    let answered = try page("[\(story),null,\(reply)]").threads
    #expect(answered.map(\.article) == [Article(title: "T", text: "x > y")])
    #expect(answered.first?.records.map(\.id) == ["2"])
    #expect(try records("[\(story)]").map(\.text) == ["T\n\nx > y"])
  }

  @Test func `comments that answer a story outside the input are one thread without orphans`() throws {
    let lines = (2...4).map { #"{"id":\#($0),"type":"comment","by":"b","parent":1,"time":1700000001,"text":"z"}"# }
    let flat = try #require(try page(lines.joined(separator: "\n")).threads.first)
    let thread = ThreadBuilder.build(flat, fallbackKey: "x")
    #expect(thread.comments.count == 3)
    #expect(thread.defects.isEmpty)
  }

  @Test func `records that answer each other in a ring still find a thread`() throws {
    let text = """
      {"id":1,"type":"comment","by":"b","parent":2,"time":1,"text":"z"}
      {"id":2,"type":"comment","by":"b","parent":1,"time":1,"text":"z"}
      """
    #expect(try records(text).count == 2)
  }

  @Test func `a status between ancestors and descendants is not in the context and parts them not`() throws {
    let status = { (id: Int, parent: String) in
      #"{"id":"\#(id)","in_reply_to_id":\#(parent),"account":{"acct":"a@b"},"content":"<p>x</p>","created_at":null}"#
    }
    let text = "{\"ancestors\":[\(status(1, "null"))],\"descendants\":[\(status(3, "\"2\"")),\(status(4, "\"3\""))]}"
    let threads = try page(text).threads
    #expect(threads.count == 1)
    #expect(threads.first?.records.count == 3)
    #expect(threads.first?.rootIDs == ["2"])
  }

  @Test(arguments: [
    ("> one\n> two\n\nmine", "mine", ["one\ntwo"]), (">> deep\n> less\nmine", "mine", ["deep", "less"]),
    ("a\n\n> q\n\nb", "a\n\nb", ["q"]), (">!hidden!< and >_<", ">!hidden!< and >_<", []), ("1 > 0", "1 > 0", []),
    ("> only", "", ["only"]), (">\n>", ">\n>", []),
  ])
  func `lines marked with a bracket are quotes`(_ body: String, _ own: String, _ quotes: [String]) throws {
    let line = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
    let text = #"{"cid":"a","channel":"c","author":"x","text":"\#(line)"}"#
    let record = try #require(try records(text).first)
    #expect(record.text == own)
    #expect(record.quotes.map(\.text) == quotes)
    #expect((record.raw == nil) == quotes.isEmpty)
  }

  @Test func `a picture alone says what stands for it and where it is`() throws {
    let text =
      #"[{"id":"1","pid":"","user":{"name":"a"},"text":"<p><img src=\"https://p.example/1.gif\" alt=\"owl\"></p>"}]"#
    let record = try #require(try records(text).first)
    #expect(record.text == "owl")
    #expect(record.links == ["https://p.example/1.gif"])
  }

  @Test func `code with brackets in it is no quote`() throws {
    let text =
      #"{"id":1,"type":"comment","by":"b","parent":9,"time":1,"text":"&gt; said<p><pre><code>&gt; run\n</code></pre>"}"#
    let record = try #require(try records(text).first)
    #expect(record.quotes.map(\.text) == ["said"])
    #expect(record.text == "> run")
  }

  @Test(arguments: [
    ("1700000000", "2023-11-14T22:13:20Z"), ("1700000000123", "2023-11-14T22:13:20Z"),
    ("\"1700000000.5\"", "2023-11-14T22:13:20Z"), ("\"2024-03-04T10:11:12.345+0530\"", "2024-03-04T10:11:12+05:30"),
    ("\"2024-03-04 10:11:12 UTC\"", "2024-03-04T10:11:12Z"), ("\"2024-03-04 10:11\"", "2024-03-04T10:11"),
    ("\"2024-03-04\"", "2024-03-04"), ("0", nil), ("\"soon\"", nil), ("1e300", nil), ("\"2024-02-30T10:00:00Z\"", nil),
  ])
  func `times of data formats are exact or missing`(_ printed: String, _ expected: String?) throws {
    let text = #"{"id":"u","conversation_id":"u","speaker":"a","reply-to":null,"text":"x","timestamp":\#(printed)}"#
    #expect(try records(text).first?.published?.iso8601 == expected)
  }
}
