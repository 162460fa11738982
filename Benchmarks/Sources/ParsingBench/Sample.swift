import SeededRandom
import ThreadModel

/// Texts that everybody can make again: the same words in every run, in sentences of the usual length.
struct Sample {
  private var random = SplitMix(seed: 20_240_302)
  private static let words = """
    the bridge was opened twice because it rained and nobody on the north bank had read the notice that council put up
    I think you mean Grün Łódź cafés who said so? yes, no; maybe when budget allows it again http://town.example/plan
    """.split { $0 == " " || $0 == "\n" }

  mutating func number(below limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  mutating func text() -> String {
    (0..<(5 + number(below: 60))).map { _ in String(Self.words[number(below: Self.words.count)]) }
      .joined(separator: " ")
  }

  mutating func name() -> String { "reader_\(number(below: 900))" }

  static func time(_ index: Int) -> String {
    Timestamp(epochSeconds: 1_700_000_000 + index * 97)?.iso8601 ?? "2023-11-14T22:13:20Z"
  }
}
