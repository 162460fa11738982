/// How PCRE2 goes through a text.
extension PatternReader {
  /// The pattern with a callout at every step that PCRE2 counts; nil where it was not understood.
  static func stepping(_ pattern: String) -> String? {
    var reader = PatternReader(pattern, form: .plain)
    reader.steps = []
    while reader.at < reader.bytes.count, !reader.isLost { reader.readPart() }
    guard !reader.isLost, !reader.callsGroups, reader.outer.isEmpty, let steps = reader.steps else { return nil }
    var written: [UInt8] = []
    var last = 0
    for step in steps.sorted() {
      written += reader.bytes[last..<step]
      written += "(?C)".utf8
      last = step
    }
    return String(decoding: written + reader.bytes[last...], as: UTF8.self)
  }

  mutating func noteWalk(over facts: MatchFacts, _ count: ClosedRange<Int>, isPossessive: Bool) {
    if let ground = facts.ground {
      group.walk.add(ground, count)
    } else if let number = facts.repeats {
      if captured.contains(number) { group.walk.addRow() } else { group.walk.add(.anywhere) }
    } else if isPossessive {
      // Its rounds are not counted one by one.
      group.walk.add(.anywhere)
    } else {
      group.walk.add(facts.walk.repeated(count))
    }
  }
}
