import ThreadModel

/// Texts that everybody can make again: the same words in every run, in sentences of the usual length.
struct Sample {
  private var state: UInt64 = 20_240_302
  private static let words = """
    the bridge was opened twice because it rained and nobody on the north bank had read the notice that council put up
    I think you mean Grün Łódź cafés who said so? yes, no; maybe when budget allows it again http://town.example/plan
    """.split { $0 == " " || $0 == "\n" }

  /// SplitMix64.
  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func text() -> String {
    (0..<(5 + number(below: 60))).map { _ in String(Self.words[number(below: Self.words.count)]) }
      .joined(separator: " ")
  }

  mutating func name() -> String { "reader_\(number(below: 900))" }

  static func time(_ index: Int) -> String {
    Timestamp(epochSeconds: 1_700_000_000 + index * 97)?.iso8601 ?? "2023-11-14T22:13:20Z"
  }
}
