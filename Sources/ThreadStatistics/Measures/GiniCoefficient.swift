/// How unequal counts are: 0 where all are equal, towards 1 where one has everything.
///
/// G = 2 (1 x1 + 2 x2 + ... + n xn) / (n (x1 + ... + xn)) - (n + 1) / n for ascending x.
/// Source: Gini 1912, in the form of Damgaard and Weiner 2000, "Describing inequality in plant size or fecundity".
enum GiniCoefficient {
  /// - Returns: nil where there is nothing to share.
  static func value(of counts: [Int]) -> Double? {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    guard total > 0 else { return nil }
    let n = Double(counts.count)
    var weighted = 0.0
    for (rank, count) in counts.sorted().enumerated() { weighted += Double(rank + 1) * Double(count) }
    return 2 * weighted / (n * total) - (n + 1) / n
  }
}
