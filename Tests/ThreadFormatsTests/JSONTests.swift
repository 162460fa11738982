import Testing

@testable import ThreadFormats

struct JSONTests {
  @Test func `values are read by name and by place`() throws {
    let root = try JSONDocument(#" {"a": [1, {"b": null}, "x"], "n": -2.5e1, "t": true, "f": false, "a": 2} "#).root
    #expect(root["a"]?.elements.count == 3)
    #expect(root["a"]?.elements[0].int == 1)
    #expect(root["a"]?.elements[1]["b"]?.isNull == true)
    #expect(root["a"]?.elements[2].string == "x")
    #expect(root["n"]?.double == -25)
    #expect(root["t"]?.bool == true)
    #expect(root["f"]?.bool == false)
    #expect(root["missing"]?.string == nil)
    #expect(root.members.map(\.key) == ["a", "n", "t", "f", "a"])
  }

  @Test(arguments: [
    (#""a\n\t\"\\\/""#, "a\n\t\"\\/"), (#""\u00e9\ud83d\ude00""#, "é😀"), (#""\ud83d""#, "\u{FFFD}"),
    (#""\ude00x""#, "\u{FFFD}x"), (#""\uZZ""#, "\u{FFFD}ZZ"), (#""\q""#, "\u{FFFD}"), (#""é""#, "é"), (#""""#, ""),
  ])
  func `escapes are decoded`(_ json: String, _ text: String) throws {
    #expect(try JSONDocument(json).root.string == text)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), (#"{"a" 1}"#, 5), (#"{"a":1,}"#, 7), ("[1 2]", 3), ("\"abc", 4), ("1 2", 2),
    ("nul", 0), ("\"a\nb\"", 2), ("-", 1), ("]", 0), (#"{"a":}"#, 5), (#""\"#, 2),
  ])
  func `what is not JSON is named by its offset`(_ json: String, _ offset: Int) {
    #expect {
      _ = try JSONDocument(json)
    } throws: {
      ($0 as? JSONFailure)?.offset == offset
    }
  }

  @Test func `nesting costs no stack`() throws {
    let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    #expect(try JSONDocument(deep).entries.count == 200_000)
    #expect(throws: JSONFailure.self) { try JSONDocument(String(repeating: "{\"a\":", count: 100_000)) }
  }
}
