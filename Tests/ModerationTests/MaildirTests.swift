import TestSupport
import Testing
import ThreadModel

@testable import Moderation

struct MaildirTests {
  @Test func `a maildir is one input with a message a file`() async throws {
    let folder = try TemporaryFolder()
    func message(_ id: String, _ fields: String, _ text: String) -> String {
      "Autocrypt: x\nMessage-ID: <\(id)>\nFrom: a@x.example\nDate: Mon, 6 May 2019 10:00:00 +0000\n\(fields)\n\(text)\n"
    }
    try folder.write(
      "box/new/1557136900.2.host", message("b@x", "In-Reply-To: <a@x>\n", "From here it goes on.\n>From there too."))
    try folder.write("box/cur/1557136800.1.host:2,S", message("a@x", "", "It begins."))
    try folder.write("box/cur/999.index", "not a mail\n")
    try folder.write("box/tmp/1", "")
    let finder = InputFinder([folder.root])
    #expect(finder.sources == [.maildir(folder.path("box"))])
    let report = await Moderator(book: nil).report(on: finder.sources, version: "0")
    let thread = try #require(report.pages.first?.threads.first?.thread)
    #expect(report.failures.isEmpty)
    #expect(thread.comments.map(\.id) == ["a@x", "b@x"])
    #expect(thread.comments.map(\.depth) == [0, 1])
    #expect(thread.comments.last?.text == "From here it goes on.")
    #expect(thread.comments.last?.quotes.map(\.text) == ["From there too."])
  }
}
