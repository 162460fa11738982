import Testing
import ThreadFormats
import ThreadModel

/// A body that is there and blank is told from one that is missing, in every kind of input.
struct BlankBodyTests {
  private func texts(_ text: String) throws -> [String] {
    let document = try Fixtures.document(text)
    let page = try FormatDetector.detect(document).format.parse(document, context: ParseContext())
    return page.threads.flatMap { $0.records.map(\.text) }
  }

  @Test(arguments: [
    #"{"comments":[{"commentHex":"1","parentHex":"root","markdown":"","html":"","creationDate":"2022-10-25T07:25:46Z"}]}"#,
    #"{"cid":"U1","text":"","time":"1 day ago","author":"Ann","channel":"C","votes":"1"}"#,
    #"[{"kind":"Listing","data":{"children":[{"kind":"t1","data":{"id":"a","body":"","author":"Ann","created_utc":1}}]}}]"#,
    "author,text\nAnn,\n",
    "<html><body><div class='post_wrapper'><div class='poster'><h4>Ann</h4></div><div class='inner' id='msg_1'></div></div>",
    "<html><body><ol class='commentlist'><li class='comment depth-1' id='comment-1'><b class='fn'>Ann</b><div class="
      + "'comment-content'><p> &nbsp; </p></div></li></ol>",
  ])
  func `a blank body is one space`(_ text: String) throws {
    #expect(try texts(text) == [" "])
  }

  @Test(arguments: [
    #"{"comments":[{"commentHex":"1","parentHex":"root","deleted":true,"markdown":"","creationDate":"2022-10-25T07:25:46Z"}]}"#,
    #"[{"kind":"Listing","data":{"children":[{"kind":"t1","data":{"id":"a","body":"[deleted]","created_utc":1}}]}}]"#,
    #"{"id":1,"type":"comment","parent":2,"deleted":true,"time":1}"#,
  ])
  func `a missing or deleted body is empty`(_ text: String) throws {
    #expect(try texts(text) == [""])
  }

  @Test func `a blank text between two headers of a rendition is one space`() throws {
    let bodies = ["Stone.", "Wood.", " ", "Steel."]
    let text = bodies.enumerated().map { "\($0 + 1). Ann \($0) - \($0 + 1) May, 2012\n\n    \($1)\n" }
    #expect(try texts("Comments\n\n" + text.joined(separator: "\n")) == bodies)
  }
}
