import Testing
import ThreadModel

@Suite struct AuthorTests {
  @Test func `the display name is shown, and the account tells authors apart`() {
    let author = Author(name: "Ann", handle: "ann77", userID: "12")
    #expect(author.shownName == "Ann")
    #expect(author.identity == "12")
    #expect(Author(name: "Ann", handle: "ann77").identity == "ann77")
    #expect(Author(handle: "ann77").shownName == "ann77")
    #expect(Author(name: "Ann").identity == "Ann")
    #expect(Author(realName: "Ann Lee", role: "op").identity == nil)
  }
}
