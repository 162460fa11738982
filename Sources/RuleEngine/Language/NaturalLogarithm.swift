/// Without the C library, so that the tables are the same everywhere.
enum NaturalLogarithm {
  /// - Precondition: `x` is positive and finite.
  static func of(_ x: Double) -> Double {
    let t = (x.significand - 1) / (x.significand + 1)
    var (term, sum) = (t, 0.0)
    for odd in stride(from: 1.0, through: 15, by: 2) {
      sum += term / odd
      term *= t * t
    }
    return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
  }
}
