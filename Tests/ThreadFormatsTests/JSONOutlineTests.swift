import FoundationEssentials
import TestSupport
import Testing

@testable import ThreadFormats

/// What the field scanner of JSON Lines makes of a line, held against Foundation and against the reader of whole texts.
struct JSONOutlineTests {
  private struct Line: Decodable, Equatable {
    var text: String
    var id: String?
    var author: String?
    var thread: String?
    var lang: String?
    var score: Double?
  }

  private func scanned(_ line: String) -> Line? {
    var fields = JSONLinesFields()
    let bytes = line.utf8.span
    do throws(JSONLinesRecord.Malformed) { try fields.read(bytes) } catch { return nil }
    func string(_ name: JSONLinesFields.Name) -> String? {
      fields[name].flatMap { fields.outline.string($0, in: bytes) }
    }
    guard let text = string(.text) else { return nil }
    return Line(
      text: text, id: string(.id), author: string(.author), thread: string(.thread), lang: string(.language),
      score: fields[.score].flatMap { fields.outline.double($0, in: bytes) })
  }

  private static let pieces = [
    "a", "Zoë", "\\n", "\\u00e9", "\\ud83d\\ude00", "😀", "\\\"", "\\\\", "\\/", "\\t", "ы", " ", "{", "]", ",", ":",
    "\\b", "\\f", "\\r", "\\u0041", "longer than a word of eight bytes", "\u{7F}", "\u{2028}", "\\u2028",
  ]

  private func literal(_ random: inout SplitMix) -> String {
    "\"" + (0..<random.below(9)).map { _ in random.pick(Self.pieces) }.joined() + "\""
  }

  private func line(_ random: inout SplitMix) -> String {
    let space = random.chance(30) ? " " : ""
    var names = ["text", "id", "author", "thread", "lang"].filter { _ in random.chance(70) }
    names.append(random.pick(["unknown", "te\\u0078t_", "Text", "x"]))
    var members = names.map { "\"\($0)\"\(space):\(space)\(literal(&random))" }
    if random.chance(50) { members.append("\"score\":" + random.pick(["0", "-2.5", "1e3", "1E-2", "12345678901"])) }
    if random.chance(50) {
      members.append("\"other\":" + random.pick(["[]", "{}", "[1,[2,{\"text\":\"no\"}]]", "null", "true", "[false]"]))
    }
    if random.chance(20) { members.append("\"lang\":null") }
    return "{\(space)" + members.shuffled(using: &random).joined(separator: ",\(space)") + "}\(space)"
  }

  @Test func `a well-formed line says what Foundation says`() throws {
    var random = SplitMix(seed: 5)
    let decoder = JSONDecoder()
    for _ in 0..<3000 {
      let line = line(&random)
      // A name that stands twice has the first value here, and either one there.
      guard line.components(of: "\"lang\"") < 2 else { continue }
      #expect(scanned(line) == (try? decoder.decode(Line.self, from: Data(line.utf8))), "\(line)")
    }
  }

  @Test func `what Foundation takes for JSON is read, whatever was broken`() throws {
    var random = SplitMix(seed: 6)
    let decoder = JSONDecoder()
    var read = 0
    for _ in 0..<1500 {
      for bytes in Mutation.flips(of: Array(line(&random).utf8), count: 2) {
        // Foundation passes over control characters in what nobody asks for, and over a comma at the end.
        guard let text = String(validating: bytes, as: UTF8.self), text.components(of: "\"lang\"") < 2,
          bytes.allSatisfy({ $0 >= 0x20 }), text.components(of: ",}") + text.components(of: ", }") == 0,
          let expected = try? decoder.decode(Line.self, from: Data(bytes))
        else { continue }
        read += 1
        #expect(scanned(text) == expected, "\(text)")
      }
    }
    #expect(read > 100)
  }

  @Test func `one outline after the other reads what a document reads`() throws {
    var random = SplitMix(seed: 8)
    var outline = JSONOutline()
    for _ in 0..<500 {
      for text in [line(&random)]
        + Mutation.flips(of: Array(line(&random).utf8), count: 3).map({
          String(decoding: $0, as: UTF8.self)
        })
      {
        let expected = Result { try JSONDocument(text).root }
        let failure = Result { () throws(JSONFailure) in try outline.read(text.utf8.span) }
        switch (expected, failure) {
        case (.success(let root), .success):
          for name in ["text", "id", "score", "other"] {
            let place = outline.member(name, of: JSONOutline.root, in: text.utf8.span)
            #expect(place.flatMap { outline.key($0, in: text.utf8.span) } == root[name]?.key, "\(text)")
          }
        case (.failure(let first), .failure(let second)): #expect(first as? JSONFailure == second, "\(text)")
        default: Issue.record("one of two readers refuses \(text)")
        }
      }
    }
  }

  @Test(arguments: ["", "\n", "a", "a\n", "\r\n", "a\r\nb", "\n\nlonger than eight bytes\r\n\r", "a\rb\n"])
  func `lines end where they end`(text: String) {
    var parts = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    let expected = parts.map { String(Substring($0.last == 13 ? $0.dropLast() : $0)) }
    #expect(InputLines(text).map { String($0.text) } == expected)
    #expect(InputLines(text, numbers: [7]).map(\.number).first == 7)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = utf8[...]
    while let first = rest.first {
      if first == part.utf8.first, rest.starts(with: part.utf8) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
