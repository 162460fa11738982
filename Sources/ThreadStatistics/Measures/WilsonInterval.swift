/// The 95 % score interval of a share: wide for few observations, so that two comments are not a pattern.
///
/// Source: E. B. Wilson 1927, "Probable inference, the law of succession, and statistical inference".
struct WilsonInterval: Equatable {
  let low: Double
  let high: Double

  /// The 97.5 % point of the standard normal distribution.
  private static let z = 1.959963984540054

  /// - Returns: nil without observations.
  init?(successes: Int, of observations: Int) {
    guard observations > 0, (0...observations).contains(successes) else { return nil }
    let n = Double(observations)
    let share = Double(successes) / n
    let square = Self.z * Self.z
    let scale = 1 + square / n
    let centre = (share + square / (2 * n)) / scale
    let half = Self.z / scale * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    low = successes == 0 ? 0 : max(0, centre - half)
    high = successes == observations ? 1 : min(1, centre + half)
  }
}
