import TestSupport

/// Writes made-up dumps of threads, one record a line, with everything that can be wrong with a line.
struct DumpSketch {
  private var dice: SplitMix
  /// How many threads are open at a time; 0 = one behind the other.
  private let width: Int

  init(seed: UInt64, width: Int) {
    dice = SplitMix(seed: seed)
    self.width = width
  }

  private mutating func random(_ bound: Int) -> Int { Int(dice.next() % UInt64(max(1, bound))) }

  mutating func dump(of kind: String, lines: Int) -> [UInt8] {
    var dump: [UInt8] = random(2) == 0 ? [0xEF, 0xBB, 0xBF] : []
    var sizes: [Int: Int] = [:]
    for number in 0..<lines {
      let thread = width == 0 ? number / 12 : number / 60 * width + random(width)
      let place = sizes[thread, default: 0]
      sizes[thread] = place + 1
      dump += line(of: kind, thread: thread, place: place)
      if number + 1 < lines { dump += random(9) == 0 ? [13, 10] : [10] }
      // The first lines tell the format.
      if number > 8 { dump += fault() }
    }
    return dump
  }

  private mutating func fault() -> [UInt8] {
    switch random(25) {
    case 0: Array("\n  \r\n".utf8)
    case 1: Array("{\"text\": \"torn\n".utf8)
    case 2: Array("not JSON at all\n".utf8)
    case 3: Array("{}\n".utf8)
    case 4: Array("[1, 2]\nnull\n".utf8)
    default: []
    }
  }

  private mutating func line(of kind: String, thread: Int, place: Int) -> [UInt8] {
    let parent = place == 0 ? nil : random(place)
    let words = words(place)
    let time = 1_500_000_000 + thread * 1000 + place
    switch kind {
    case "own":
      let key =
        random(4) == 0
        ? "\"\\u0074hread\":\"\(thread)\"" : random(3) == 0 ? "\"thread\":\(thread)" : "\"thread\":\"\(thread)\""
      let named = thread % 7 == 3 ? "" : key + ","
      let answers = parent.map { "\"parent_id\":\"\(thread)-\($0)\"," } ?? ""
      return Array(
        #"{\#(named)"id":"\#(thread)-\#(random(30) == 0 ? 0 : place)",\#(answers)"author":"user\#(random(5))",\#(words)}"#
          .utf8)
    case "pushshift":
      let answers = parent.map { "t1_c\(thread)x\($0)" } ?? "t3_s\(thread)"
      let comment =
        #"{"id":"c\#(thread)x\#(place)","author":"u\#(random(5))","link_id":"t3_s\#(thread)","parent_id":"\#(answers)","#
        + #""created_utc":\#(time),"subreddit":"x",\#(words.replacing("\"text\"", with: "\"body\""))}"#
      if random(12) == 0 { return Array("{\"data\":[\(comment)]}".utf8) }
      if random(12) == 0 { return Array("[\(comment),\(comment.replacing("\(thread)", with: "\(thread + 1)"))]".utf8) }
      if random(12) == 0 {
        return Array(
          #"{"id":"s\#(thread)","title":"On \#(thread)","subreddit":"x","created_utc":5,"selftext":"Now"}"#.utf8)
      }
      return Array(comment.utf8)
    case "convokit":
      let answers = parent.map { "\"\(thread)-\($0)\"" } ?? "null"
      let root = random(5) == 0 ? "root" : "conversation_id"
      return Array(
        #"{"id":"\#(thread)-\#(place)","\#(root)":"k\#(thread)","speaker":"u\#(random(4))","reply-to":\#(answers),\#(words)}"#
          .utf8)
    case "items":
      let answers = (parent.map { thread * 1000 + $0 }).map { "\"type\":\"comment\",\"parent\":\($0)" }
      let opening =
        random(2) == 0 ? "\"type\":\"story\",\"title\":\"T\"" : "\"type\":\"comment\",\"parent\":\(thread * 1000 + 999)"
      let item =
        #"{"id":\#(thread * 1000 + place),"by":"u\#(random(4))","time":\#(time),\#(answers ?? opening),\#(words)}"#
      return Array((random(12) == 0 ? "[\(item)]" : item).utf8)
    default:
      return Array(
        (#"{"comment_id":\#(thread * 1000 + place),"topic_id":\#(thread),"user":"u\#(random(4))","created_at":\#(time),"#
          + #""reply_to":\#(parent.map { String(thread * 1000 + $0) } ?? "null"),\#(words.replacing("\"text\"", with: "\"body\""))}"#)
          .utf8)
    }
  }

  private mutating func words(_ place: Int) -> String {
    let start = ["", "@user\(random(5)) ", "&gt; word 1\\n\\n", "user\(random(5)), "][random(4)]
    let rest = (0..<random(20)).map { _ in
      ["word \(random(9))", "fool", "\\\"so\\\"", "na\u{EF}ve", "a, b\\nc", "\\\\"][random(6)]
    }
    return "\"text\":\"\(start)\(rest.joined(separator: " ")).\""
  }
}
