/// The value below which a given share of a sample lies, interpolated between neighbours.
///
/// Source: Hyndman and Fan 1996, "Sample quantiles in statistical packages", type 7 (the default of R and NumPy).
enum Quantile {
  /// - Parameters:
  ///   - share: 0 for the smallest value, 0.5 for the median, 1 for the largest.
  ///   - sorted: ascending.
  /// - Returns: nil for an empty sample.
  static func value(at share: Double, ofSorted sorted: some RandomAccessCollection<Int>) -> Double? {
    value(at: share, ofSorted: sorted.lazy.map(Double.init))
  }

  /// The same for a sample of numbers.
  static func value(at share: Double, ofSorted sorted: some RandomAccessCollection<Double>) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let place = min(max(share, 0), 1) * Double(sorted.count - 1)
    let whole = Int(place)
    let lower = sorted.index(sorted.startIndex, offsetBy: whole)
    let low = sorted[lower]
    let upper = sorted.index(after: lower)
    guard upper < sorted.endIndex else { return low }
    return low + (place - Double(whole)) * (sorted[upper] - low)
  }
}
