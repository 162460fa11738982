import PatternMatching

/// Looks for a text on which a pattern takes more steps than the length of the text accounts for (E303).
///
/// Steps are counted, nothing is timed: the answer is the same on every machine.
struct SuperLinearSearch {
  struct Finding: Sendable, Hashable {
    /// Where the repetition stands in the pattern.
    let offset: Int
    /// The probe as a person would type it.
    let probe: String
    /// Its characters.
    let length: Int
  }

  /// More steps than this on an ordinary text are too many.
  static let budget: UInt32 = 10_000
  /// A comment of this many characters is nothing unusual.
  private static let ordinaryLength = 400
  /// Twice the text takes four times the steps where they grow with its square, and twice where they do not.
  private static let growth = 2.8

  private let meter: EffortMeter

  /// Nil where the pattern does not compile.
  init?(_ pattern: String) {
    guard let meter = try? EffortMeter(pattern) else { return nil }
    self.meter = meter
  }

  /// The first probe that exceeds the budget, and grows faster than its length.
  func finding(_ probes: [PumpedProbe]) -> Finding? {
    for probe in probes {
      let size = probe.pump.unicodeScalars.count
      let most = max(8, Self.ordinaryLength / max(1, size))
      guard meter.exceeds(Self.budget, on: probe.text(most)), let count = superLinearCount(of: probe, most: most)
      else { continue }
      let length = probe.text(count).unicodeScalars.count
      return Finding(offset: probe.offset, probe: probe.written(count), length: length)
    }
    return nil
  }

  /// How many repeats exceed the budget; nil where the steps before grow with the length alone.
  private func superLinearCount(of probe: PumpedProbe, most: Int) -> Int? {
    var counts: [Double] = []
    var repeats = 1
    while let steps = meter.steps(on: probe.text(repeats), upTo: Self.budget) {
      counts.append(Double(steps))
      if repeats >= most { return nil }
      repeats = min(most, repeats * 2)
    }
    guard counts.count >= 3 else { return nil }
    let last = counts.suffix(3)
    let (first, second, third) = (last[last.startIndex], last[last.startIndex + 1], last[last.startIndex + 2])
    return third - second >= Self.growth * max(1, second - first) ? repeats : nil
  }
}
