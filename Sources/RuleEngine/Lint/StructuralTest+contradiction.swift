extension StructuralTest.Field {
  /// Whether the field is a ratio of 0 to 1 rather than a count.
  var isShare: Bool { kind == .share }

  var range: ClosedRange<Double> {
    switch kind {
    case .share, .truth: 0...1
    case .verdict: 0...3
    // Clocks differ: an answer can be older than what it answers.
    case .duration: -.infinity ... .infinity
    case .count, .names: 0 ... .infinity
    }
  }

  /// Whether values lie between whole numbers, so that `> 3` is not `>= 4`.
  fileprivate var isContinuous: Bool { kind == .share || kind == .duration }
}

extension StructuralTest {
  /// As a person would write it.
  var written: String {
    field.kind == .truth
      ? "\(field.rawValue) \(bound == 1)" : "\(field.rawValue) \(comparison.rawValue) \(writtenBound)"
  }

  private var writtenBound: String {
    field.kind == .count || field.kind == .share ? PlainScalar.shown(bound) : boundText
  }

  /// Whether both speak about one number; top level is depth 0.
  func isComparable(with other: StructuralTest) -> Bool { asDepth.field == other.asDepth.field }

  fileprivate var asDepth: StructuralTest {
    guard field == .isTopLevel else { return self }
    let isTop = (bound == 1) == (comparison == .equal)
    return StructuralTest(field: .depth, comparison: isTop ? .equal : .more, bound: 0, location: location)
  }

  /// The bound, and for whole numbers the next one inside it.
  fileprivate func narrow(_ low: inout (value: Double, open: Bool), _ high: inout (value: Double, open: Bool)) {
    let isOpen = comparison == .more || comparison == .less
    if comparison == .atLeast || comparison == .more || comparison == .equal {
      let value = isOpen && !field.isContinuous ? bound + 1 : bound
      if value > low.value || (value == low.value && isOpen) { low = (value, isOpen && field.isContinuous) }
    }
    if comparison == .atMost || comparison == .less || comparison == .equal {
      let value = isOpen && !field.isContinuous ? bound - 1 : bound
      if value < high.value || (value == high.value && isOpen) { high = (value, isOpen && field.isContinuous) }
    }
  }
}

extension [StructuralTest] {
  /// A test that no comment can pass together with those before it.
  var firstContradiction: StructuralTest? {
    for (index, test) in enumerated() where test.field.kind != .names {
      let group = self[...index].filter { $0.isComparable(with: test) }.map(\.asDepth)
      guard let field = group.first?.field else { continue }
      var low = (value: field.range.lowerBound, open: false)
      var high = (value: field.range.upperBound, open: false)
      for test in group { test.narrow(&low, &high) }
      let isPoint = low.value == high.value
      let isForbidden = isPoint && group.contains { $0.comparison == .notEqual && $0.bound == low.value }
      if low.value > high.value || (isPoint && (low.open || high.open)) || isForbidden { return test }
    }
    return nil
  }
}
