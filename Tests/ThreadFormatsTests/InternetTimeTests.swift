import TestSupport
import Testing
import ThreadModel

@testable import ThreadFormats

@Suite struct InternetTimeTests {
  @Test func `what it reads is what a printed time says`() {
    var random = SplitMix(seed: 3)
    var read = 0
    for _ in 0..<400 {
      func two(_ bound: Int) -> String {
        let number = random.below(bound)
        return (number < 10 ? "0" : "") + String(number)
      }
      let zone = random.chance(50) ? "Z" : random.pick(["+", "-"]) + two(16) + ":" + random.pick(["00", "30", "45"])
      let text = "\(1970 + random.below(70))-\(two(14))-\(two(33))T\(two(25)):\(two(61)):\(two(61))\(zone)"
      guard let time = InternetTime.read(text) else { continue }
      read += 1
      #expect(time == PrintedTime.read(text), "\(text)")
    }
    #expect(read > 200)
  }

  @Test(arguments: [
    "", "2024-02-01", "2024-02-01T10:28Z", "2024-02-01 10:28:05Z", "2024-02-01T10:28:05.5Z", "2024-02-30T10:28:05Z",
    "2024-02-01T10:28:05", "2024-02-01T10:28:05+0100x", "2024-02-01T10:28:05+25:00", "２024-02-01T10:28:0",
    "yesterday, 10:28 o'clock", "2024-02-01T10:28:05Zyesterd",
  ])
  func `everything else is left to others`(text: String) { #expect(InternetTime.read(text) == nil) }

  @Test func `a line's time is the same however it is written`() throws {
    let lines = ["2024-02-01T10:28:05Z", "1 February 2024 10:28:05 UTC"].enumerated().map { number, time in
      "{\"thread\":\"t\",\"id\":\"\(number)\",\"text\":\"x\",\"published\":\"\(time)\"}"
    }
    let document = try InputDocument(name: "a.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))
    let page = try JSONLinesFormat.parse(document, context: ParseContext())
    let times = page.threads.flatMap(\.records).map { $0.published?.epochSeconds }
    #expect(times == [1_706_783_285, 1_706_783_285])
  }
}
