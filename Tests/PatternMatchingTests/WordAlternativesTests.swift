import Testing

@testable import PatternMatching

/// Alternatives that are words are read all at once, and come to what they come to part by part.
struct WordAlternativesTests {
  /// `pattern` with its letters as classes of one, which are read one by one.
  private func letterByLetter(_ pattern: String) -> String {
    var isEscaped = false
    return pattern.map { character in
      defer { isEscaped = character == "\\" && !isEscaped }
      return character.isLetter && !isEscaped ? "[\(character)]" : String(character)
    }.joined()
  }

  private func described(_ requirement: Requirement) -> String {
    "\(requirement.literals) \(requirement.cost) \(requirement.reach.map { String($0) } ?? "anywhere")"
  }

  private func described(_ facts: MatchFacts?) -> [String] {
    guard let facts else { return ["lost"] }
    let list = facts.allRequirements
    return list.sets.map(described) + [
      "\(facts.isExact) \(facts.prefixes) \(facts.suffixes) \(facts.kinds.bits) \(facts.run) \(facts.isSingleInk)",
      "\(facts.coversWords) \(String(describing: facts.width)) \(facts.walk)", list.anchor.map(described) ?? "nowhere",
    ]
  }

  @Test(
    arguments: [
      "idiots?|morons?|dim-?wits?|fools", "(?:cat|dog|horse)s?", "(?:a|an|the) (?:cat|dogs?|horse)", "(?:cat||dog)",
      "(?:cat|)dog", #"\b(?:he|she|they?)\b.{0,40}\b(?:liars?|cheats?|thie(?:f|ves))\b"#, "(?:zebra|x+|gnu)",
      "(?:abracadabracadabra|zebra|gnu)", "(?:o?l?d?e?r?|zebra)", "(?:mississippi|aa?b?b|ccc)",
      "(?:zebra|gnu){2}", "(?!no|not|never)zebra", "(?<=no|not )zebra|gnu", "(?:zebra??|gnu?+|okapi)", "zebra|gnu|",
      "(?:k|s|K|ss)ea|zebra", "(?:it's|its|snow_man|b2b)!",
    ], [TextForm.plain, .skeleton])
  func `words among alternatives say what they say letter by letter`(pattern: String, form: TextForm) {
    let facts = PatternReader.facts(of: pattern, form: form)
    #expect(described(facts) == described(PatternReader.facts(of: letterByLetter(pattern), form: form)))
  }

  @Test(arguments: ["z", "is", "zebra", "the zebra crossing", "xxqzj the e", "\u{4}\u{5}\u{6}abc"], 1...4)
  func `the rarest part of a literal is the first of those that are expected least`(text: String, length: Int) {
    let literal = Literal(text.utf8)
    guard length <= literal.count else { return }
    let all = (0...(literal.count - length)).map { LetterFrequency.expected(literal.part(from: $0, length)) }
    let (offset, expected) = LetterFrequency.rarestPart(of: literal, length: length)
    #expect(expected == all.min())
    #expect(offset == all.firstIndex(of: expected))
  }

  @Test func `each literal knows all sets that hold it`() {
    let sets = [["zebra", "gnu"], ["gnu"], ["okapi", "zebra", "gnu"], []]
    let users = LiteralUsers(of: sets.map { set in set.map { Literal($0.utf8) } })
    #expect(users.literals == ["zebra", "gnu", "okapi"].map { Literal($0.utf8) })
    let numbers = users.literals.indices.map { Array(users.sets[Int(users.starts[$0])..<Int(users.starts[$0 + 1])]) }
    #expect(numbers == [[0, 2], [0, 1, 2], [2]])
  }
}
