import Testing
import ThreadModel

struct CodeScannerTests {
  @Test func `a hundred thousand marks are read in linear time`() {
    for piece in ["`a ", "```\n", "~~~ x\n", "`` ` ", "````\n~~~\n"] {
      let text = String(repeating: piece, count: 100_000)
      #expect(CodeScanner.blocks(in: text).allSatisfy { $0.upperBound <= text.utf8.count })
      #expect(CodeScanner.code(in: text).utf8.count <= text.utf8.count)
    }
  }

  @Test func `a block reaches from fence to fence`() {
    let text = "a\n```swift\nlet b\n\n```\nc"
    #expect(CodeScanner.blocks(in: text) == [2..<21])
    #expect(CodeScanner.code(in: text) == "let b\n")
  }

  @Test(arguments: [("héllo", 2, "h"), ("héllo", 3, "hé"), ("abc", 9, "abc"), ("abc", 0, ""), ("", 3, "")])
  func `a prefix of bytes cuts no scalar`(text: String, count: Int, expected: String) {
    #expect(text.prefix(bytes: count) == expected[...])
  }
}
