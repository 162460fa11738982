import TestSupport

/// Writes PCRE2 patterns at random, each with texts that it probably matches.
struct PatternGenerator {
  /// A part of a pattern and, side by side, what it might match in each of several texts.
  struct Part {
    var pattern: String
    var samples: [String]
  }

  static let samples = 4

  var random: SplitMix
  private var captures: [[String]] = []

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func next() -> Part {
    captures = []
    var part = alternation(depth: 0)
    if random.chance(8) {
      part.pattern = random.pick(["(?i)", "(?s)", "(?m)", "(?U)", "(?-i)", "(?im-s)"]) + part.pattern
    }
    return part
  }

  private mutating func alternation(depth: Int) -> Part {
    var part = sequence(depth: depth)
    for _ in 0..<(random.chance(35) ? 1 + random.below(4) : 0) {
      let other = sequence(depth: depth)
      part.pattern += "|" + other.pattern
      for index in part.samples.indices where random.chance(50) { part.samples[index] = other.samples[index] }
    }
    return part
  }

  private mutating func sequence(depth: Int) -> Part {
    var whole = Part(pattern: "", samples: Array(repeating: "", count: Self.samples))
    for _ in 0..<(1 + random.below(depth == 0 ? 5 : 3)) {
      let part = quantified(depth: depth)
      whole.pattern += part.pattern
      for index in whole.samples.indices { whole.samples[index] += part.samples[index] }
    }
    return whole
  }

  private mutating func quantified(depth: Int) -> Part {
    var part = atom(depth: depth)
    guard random.chance(35), !part.pattern.hasPrefix("(?#"), !part.pattern.hasPrefix("(?i)") else { return part }
    if random.chance(4) {
      let text = random.pick(["{,2}", "{1-3}", "{ 2 }", "{x}"])
      part.pattern += text
      for index in part.samples.indices { part.samples[index] += text }
      return part
    }
    let (quantifier, counts) = random.pick([
      ("*", 0...3), ("+", 1...3), ("?", 0...1), ("{2}", 2...2), ("{1,3}", 1...3), ("{0,2}", 0...2), ("{2,}", 2...4),
      ("{3}", 3...3), ("{0}", 0...0),
    ])
    if part.pattern.unicodeScalars.count > 1, !part.pattern.hasPrefix("("), !part.pattern.hasPrefix("["),
      !part.pattern.hasPrefix("\\") || part.pattern.hasPrefix("\\Q")
    {
      part.pattern = random.chance(70) ? "(?:\(part.pattern))" : part.pattern
    }
    // PCRE2 10.42 takes `(?:a|^){0}b` for a pattern that starts a line.
    if quantifier == "{0}", part.pattern.contains("^") { return part }
    part.pattern += quantifier + random.pick(["", "", "", "?", "+"])
    for index in part.samples.indices {
      let times = counts.lowerBound + random.below(counts.count)
      part.samples[index] = String(repeating: part.samples[index], count: times)
    }
    return part
  }

  private mutating func atom(depth: Int) -> Part {
    switch random.below(depth < 3 ? 16 : 11) {
    case 0...3: return word()
    case 4: return listed(Self.classes)
    case 5: return listed(Self.shorthands)
    case 6: return same(random.pick([#"\b"#, #"\b"#, "^", "$", #"\A"#, #"\z"#, #"\B"#, "(?i)", #"\K"#, #"\G"#]), "")
    case 7: return listed(Self.gaps)
    case 8: return reference()
    case 9: return listed(Self.escapes)
    case 10: return listed(Self.lookArounds)
    case 11: return lookAround(depth: depth + 1)
    default: return group(depth: depth + 1)
    }
  }

  private func same(_ pattern: String, _ sample: String) -> Part {
    Part(pattern: pattern, samples: Array(repeating: sample, count: Self.samples))
  }

  private mutating func word() -> Part {
    let word = random.pick(Self.words)
    return same(word, word)
  }

  private mutating func listed(_ list: [(String, String)]) -> Part {
    let (pattern, matches) = random.pick(list)
    let choices = Array(matches)
    let samples = (0..<Self.samples).map { _ in choices.isEmpty ? "" : String(random.pick(choices)) }
    return Part(pattern: pattern, samples: samples)
  }

  private mutating func reference() -> Part {
    guard !captures.isEmpty else { return word() }
    let number = random.below(captures.count)
    return Part(
      pattern: random.pick(["\\\(number + 1)", "\\\(number + 1)", "\\g{\(number + 1)}", "(?:\\\(number + 1))"]),
      samples: captures[number])
  }

  private mutating func lookAround(depth: Int) -> Part {
    let inner = alternation(depth: depth)
    return Part(
      pattern: random.pick(["(?=", "(?!", "(?<=", "(?<!"]) + inner.pattern + ")",
      samples: random.chance(50) ? inner.samples : Array(repeating: "", count: Self.samples))
  }

  private mutating func group(depth: Int) -> Part {
    let kind = random.pick(["(", "(", "(", "(?:", "(?:", "(?>", "(?i:", "(?-i:", "(?|", "(?<n\(captures.count)>"])
    let captures = kind == "(" || kind.hasPrefix("(?<n")
    let number = self.captures.count
    if captures { self.captures.append(Array(repeating: "", count: Self.samples)) }
    var part = alternation(depth: depth)
    if captures { self.captures[number] = part.samples }
    part.pattern = kind + part.pattern + ")"
    return part
  }
}

extension PatternGenerator {
  fileprivate static let words = [
    "idiot", "a", "ab", "ass", "kiss", "Kelvin", "you", "s", "fff", "scheiße", "Straße", "Übel", "дурак", "Ёлка", "и",
    "ПРИВЕТ", "łoś", "żółw", "σοφός", "ΣΑΣ", "είναι", "ﬅ", "日本", "語", "שלום", "مرحبا", "👍", "👩‍👩", "İstanbul", "ılık",
    "e\u{301}t", "42", "0x", " ", "a b", "  ", "x  y", "!!", "...", "://", "t.me/", "_", "x_y", "ǆ", "ͅ", "ﾃ", "Ａｂ",
  ].map { $0.contains(".") || $0.contains("!") ? $0.replacing(".", with: "\\.") : $0 }

  fileprivate static let classes: [(String, String)] = [
    ("[a@4]", "a@4A"), ("[eéè]", "eéÈ"), ("[а-яё]", "жЁя"), ("[^\\W\\d_]", "aжß日"), ("[\\s,.-]", " ,\n-"),
    ("[[:alpha:]]", "aЖ"), ("[^a]", "bA "), ("[^\\s]", "x!"), ("[i1!|l]", "i1!|l"), ("[\\W_]", "_ .!"), ("[]a]", "]a"),
    ("[^]a]", "b"), ("[a\\-z]", "a-z"), ("[\\d.,]", "1.,"), ("[k-s]", "kKsſ\u{212A}"), ("[ßẞ]", "ßẞ"), ("[σς]", "Σς"),
    ("[[:punct:]]", "!."), ("[\\x{410}-\\x{42F}]", "Жж"), ("[\\p{L}\\p{N}\\p{M}_]", "aж1_"), ("[^\\p{L}\\p{N}]", " !"),
    ("[!?]", "!?"), ("[ab][cd]", ""), ("[\\w-]", "a-"), ("[\\h]", "\t "), ("[[:^alpha:]]", "1 "), ("[aа]", "aа"),
    ("[\\Qa]\\E]", "a"), ("[z-|]", "z{|"), ("[kſ]", "kK\u{212A}sS"),
  ]

  fileprivate static let shorthands: [(String, String)] = [
    ("\\w", "aж1_日"), ("\\d", "1٣"), ("\\s", " \n\u{A0}\u{3000}"), ("\\W", " !\u{301}"), ("\\D", "a "), ("\\S", "a!"),
    ("\\p{L}", "aжß"), ("\\p{Lu}", "Aa"), ("\\P{L}", "1 "), ("\\pN", "1"), ("\\p{Greek}", "σς"), ("\\p{Cyrillic}", "ж"),
    ("\\p{P}", "!."), ("\\p{S}", "+$"), ("\\h", " \t"), ("\\v", "\n"), ("\\R", "\n"), ("\\N", "a"), ("\\X", "é👍"),
    ("\\H", "a\n"), ("\\V", "a "), ("\\p{^L}", "1"), ("\\p{Zs}", " "),
  ]

  fileprivate static let gaps: [(String, String)] = [
    (".", "a !"), (".*", "ab"), (".{0,5}", "a"), (".*?", "b"), ("\\s+", " "), ("\\s*", " "), ("\\W*", "."),
    ("\\W+", "!"),
    ("\\w+", "ab"), ("\\w*", "z"), ("[\\W_]*", "._"), ("\\s?", " "), ("(?:\\w+\\s+){0,3}", ""), ("[^.]*", "q"),
    ("-?", "-"),
    ("\\h+", "\t"), ("\\s{2,}", ""), (" +", " "), ("(?:\\s|-)+", " -"), ("[a]+", "a"), ("(?:a|b)+", "ab"),
  ]

  fileprivate static let escapes: [(String, String)] = [
    ("\\x{17F}", "sſ"), ("\\x4b", "kK\u{212A}"), ("\\.", "."), ("\\$", "$"), ("\\Qa.b\\E", ""), ("\\n", "\n"),
    ("\\t", "\t"),
    ("\\x{212A}", "k"), ("\\x{DF}", "ẞß"), ("\\/", "/"), ("\\*", "*"), ("\\@", "@"), ("\\101", "aA"), ("\\o{141}", "a"),
    ("\\e", "\u{1B}"), ("\\0", "\0"), ("\\{", "{"), ("{", "{"), ("}", "}"), ("]", "]"), ("\\-", "-"),
    ("\\x{1F44D}", "👍"),
  ]

  fileprivate static let lookArounds: [(String, String)] = [
    ("(?<![\\p{L}\\p{N}\\p{M}_])", ""), ("(?![\\p{L}\\p{N}\\p{M}_])", ""), ("(?<!\\w)", ""), ("(?!\\w)", ""),
    ("(?<!a)", ""), ("(?=\\w)", ""), ("(?<=\\s)", ""), ("(?<=^|\\W)", ""), ("(?!s)", ""), ("(?<!not )", ""),
  ]
}
