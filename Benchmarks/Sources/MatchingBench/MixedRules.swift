import SeededRandom

/// Rules of nine kinds in the proportions of lists that people keep, and texts they match.
struct MixedRules {
  private(set) var rules: [(pattern: String, match: String)] = []
  private var random = SplitMix(seed: 20_260_101)

  /// 2,000 rules in an order of which every beginning is a mixture as well.
  init() {
    let kinds: [(count: Int, make: (inout MixedRules) -> (String, String))] = [
      (342, { $0.alternation() }), (401, { $0.disguised() }), (348, { $0.phrase() }), (189, { $0.word(.english) }),
      (185, { $0.address() }), (183, { $0.cyrillic() }), (156, { $0.european() }), (141, { $0.lookAround() }),
      (55, { $0.repetition() }),
    ]
    for (count, make) in kinds { for _ in 0..<count { rules.append(make(&self)) } }
    rules.shuffle(using: &random)
  }

  private mutating func word(_ vocabulary: Vocabulary) -> (String, String) {
    let word = vocabulary.marked(&random)
    return (#"\b\#(word)(?:s|er|ing)?\b"#, word)
  }

  private mutating func alternation() -> (String, String) {
    let words = (0..<4 + random.below(10)).map { _ in Vocabulary.english.marked(&random) }
    return (#"\b(?:\#(words.joined(separator: "|")))s?\b"#, words[0])
  }

  private mutating func disguised() -> (String, String) {
    let word = Vocabulary.english.marked(&random)
    let pattern = word.map { Self.disguises[$0] ?? "\($0)+" }.joined(separator: #"[\W_]*"#)
    return (#"\b"# + pattern, word.map { $0 == "a" ? "@" : String($0) }.joined(separator: random.pick(["", ".", " "])))
  }

  private static let disguises: [Character: String] = [
    "a": "[a@4]+", "e": "[e3]+", "i": "[i1!|]+", "o": "[o0]+", "s": "[s$5]+", "t": "[t7+]+", "u": "[u*@v]+",
    "l": "[l1|]+", "c": "[ck(]+", "b": "[b8]+", "g": "[g9]+",
  ]

  private mutating func phrase() -> (String, String) {
    let words = (0..<2 + random.below(2)).map { _ in Vocabulary.english.marked(&random) }
    let gap = random.pick([#"\s+"#, #"\s+(?:\w+\s+){0,3}"#, #"\W+"#, #".{0,20}"#])
    return (#"\b"# + words.joined(separator: gap) + #"\b"#, words.joined(separator: " "))
  }

  private mutating func address() -> (String, String) {
    let name = Vocabulary.english.marked(&random)
    let ending = random.pick(["com", "net", "ru", "info", "xyz"])
    return random.below(3) == 0
      ? (#"https?://(?:[\w-]+\.)*\#(name)\.\#(ending)\b"#, "https://www.\(name).\(ending)/x")
      : (#"\b\#(name)[\w-]*\.\#(ending)\b"#, "\(name)-24.\(ending)")
  }

  private mutating func cyrillic() -> (String, String) {
    let word = Vocabulary.russian.marked(&random)
    if random.below(4) > 0 { return (#"\b\#(word)\w{0,3}\b"#, word.uppercased()) }
    let pattern = word.map { ["а": "[аa@]", "о": "[оo0]", "е": "[еe3ё]"][$0] ?? String($0) }.joined()
    return (#"\b"# + pattern, word)
  }

  private mutating func european() -> (String, String) {
    word(random.pick([Vocabulary.german, .french, .polish]))
  }

  private mutating func lookAround() -> (String, String) {
    let (word, other) = (Vocabulary.english.marked(&random), Vocabulary.english.marked(&random))
    return random.pick([
      (#"\b\#(word)\b(?!\s+\#(other))"#, word), (#"(?<!not )(?<!\#(other) )\b\#(word)"#, word),
      (#"\b(?=\w*\#(word.suffix(4)))\#(word.prefix(3))\w+"#, word),
      (#"\#(word)(?=\W+\w+\W+\#(other))"#, word + " a " + other),
    ])
  }

  private mutating func repetition() -> (String, String) {
    let word = Vocabulary.english.marked(&random)
    switch random.below(14) {
    case 0: return (#"([^\W\d_])\1{\#(5 + random.below(6)),}"#, "nooooooooooooo")
    case 1: return (#"(\b\w+\b)\W+\1\W+\1\W+\1"#, "go go go go")
    default: return (#"\b(\#(word)|\#(Vocabulary.english.marked(&random)))\W+\1\b"#, word + " " + word)
    }
  }
}
