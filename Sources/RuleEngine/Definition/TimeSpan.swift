/// Lengths of time as rule files write them: a number and one of `s m h d w`.
enum TimeSpan {
  private static let units: [(letter: Character, seconds: Double)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
  ]

  /// Seconds; nil where the text is no length of time or longer than a thousand years.
  static func seconds(_ text: some StringProtocol) -> Double? {
    guard let last = text.last, let unit = units.first(where: { $0.letter == last }),
      case .number(let value) = PlainScalar(String(text.dropLast())), value >= 0
    else { return nil }
    let seconds = value * unit.seconds
    return seconds <= 3.2e10 ? seconds : nil
  }

  /// In the largest unit that divides it: `90m`, `7d`.
  static func shown(_ seconds: Double) -> String {
    guard seconds != 0, seconds == seconds.rounded() else { return PlainScalar.shown(seconds) + "s" }
    for unit in units where seconds.truncatingRemainder(dividingBy: unit.seconds) == 0 {
      return PlainScalar.shown(seconds / unit.seconds) + String(unit.letter)
    }
    return PlainScalar.shown(seconds) + "s"
  }
}
