import Testing
import ThreadFormats
import ThreadModel

struct TableFormatTests {
  private func records(_ text: String, _ columns: [TableField: String] = [:]) throws -> [CommentRecord] {
    let page = try TableFormat.parse(try Fixtures.document(text), context: ParseContext(columns: columns))
    return page.threads.flatMap(\.records)
  }

  @Test func `cells in quotation marks hold delimiters, line ends and quotation marks`() throws {
    let records = try records("author,text,time\nA,\"x, \"\"y\"\"\r\nz\",2024-03-04\r\nB, \"w\" ,2024-03-05\n")
    #expect(records.map(\.text) == ["x, \"y\"\nz", "w"])
    #expect(records.map(\.line) == [2, 4])
  }

  @Test func `a quotation mark that nothing closes is a character`() throws {
    let records = try records("author,text\nA,\"open\nB,b\nC,c\n")
    #expect(records.map(\.author.name) == ["A", "B", "C"])
    #expect(records.first?.text == "\"open")
  }

  @Test(arguments: [
    "comment_id,comment_author,comment_content,comment_parent\n1,A,x,0\n2,B,y,1",
    "Comment ID;User Name;Comment Text;Parent ID\n1;A;x;\n2;B;y;1",
    "id\tby\tbody\tparent_id\nt1_1\tA\tx\tt3_9\nt1_2\tB\ty\tt1_1", "id|nick|msg|reply_to\n1.0|A|x|nan\n2.0|B|y|1.0",
  ])
  func `columns are known by many names`(_ text: String) throws {
    #expect(FormatDetector.detect(try Fixtures.document(text)).format.name == "csv")
    let records = try records(text)
    #expect(records.map(\.id) == ["1", "2"])
    #expect(records.map(\.author.name) == ["A", "B"])
    #expect(records.map(\.text) == ["x", "y"])
    #expect(records.map(\.parent) == [.topLevel, .id("1")])
  }

  @Test func `given columns count before known ones`() throws {
    let text = "text,Aussage,author\nlabel,words,A\n"
    #expect(try records(text, [.text: "Aussage"]).first?.text == "words")
    #expect(try records("a,b\nx,y\n", [.text: "b", .author: "a"]).first?.author.name == "x")
    #expect(throws: ParseFailure.self) { try self.records("a,b\nx,y\n") }
  }

  @Test(arguments: ["a,b,c\nx,y,z\n", "{\"a\": \"x\", \"b\": \"y\", \"text\": \"z\"}\n{\"a\": \"x\", \"b\": \"y\"}"])
  func `an input that has the given columns is a table or records`(_ text: String) throws {
    let document = try Fixtures.document(text)
    let columns: [TableField: String] = [.author: "a", .text: "b"]
    let detection = FormatDetector.detect(document, columns: columns)
    #expect(["csv", "json-records"].contains(detection.format.name))
    #expect(detection.doubt == nil)
    let page = try detection.format.parse(document, context: ParseContext(columns: columns))
    #expect(page.threads.first?.records.first?.text == "y")
    #expect(page.threads.first?.records.first?.author.name == "x")
    let seldom = FormatDetector.detect(document, columns: [.text: "b", .author: "a", .parent: "c"])
    #expect(["csv", "json-records"].contains(seldom.format.name))
    let other = FormatDetector.detect(document, columns: [.author: "a", .text: "nothing"])
    #expect(other.format.name == FormatDetector.detect(document).format.name)
  }

  @Test func `a given column that the table lacks is named`() throws {
    let failure = #expect(throws: ParseFailure.self) { try self.records("text,author\nx,y\n", [.published: "Zeit"]) }
    #expect(failure?.problem == "the table has no column 'Zeit'")
  }

  @Test func `rows of another length lose nothing`() throws {
    let records = try records("author,text,time\nA\nB,b,2024-03-04,more\n,,\n")
    #expect(records.map(\.author.name) == ["A", "B", nil])
    #expect(records.map(\.text) == ["", "b", " "])
  }

  @Test func `a table of a million marks is read to its end`() throws {
    let text = "author,text\nA,\"" + String(repeating: "\"\",\" ,\"", count: 100_000)
    #expect(try !records(text).isEmpty)
    let many = "author,text\n" + String(repeating: "A,\"x\n", count: 100_000)
    #expect(try records(many).count > 0)
  }
}
