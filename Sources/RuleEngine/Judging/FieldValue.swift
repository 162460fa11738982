import ThreadModel

/// What a field of `when` comes to on one comment.
enum FieldValue: Sendable, Hashable {
  case number(Double)
  /// Names, each of which means the same person or role; lower case.
  case names([String])
  /// The input does not say, and why. No test holds for it.
  case unknown(String)

  static func truth(_ value: Bool) -> FieldValue { .number(value ? 1 : 0) }
}

extension StructuralTest {
  func holds(for value: FieldValue) -> Bool {
    switch value {
    case .number(let number): holds(for: number)
    case .names(let found): names.contains(where: found.contains) == (comparison == .equal)
    case .unknown: false
    }
  }

  /// The test in the words of the rule file.
  var wording: String {
    field.kind == .truth || field.kind == .names && comparison == .equal
      ? "\(field.rawValue): \(boundText)" : "\(field.rawValue): \(comparison.rawValue) \(boundText)"
  }

  /// The bound as a person would write it.
  var boundText: String {
    field.kind == .names ? names.joined(separator: " | ") : text(of: bound)
  }

  /// `caps_ratio 0.93 >= 0.7`, with at most two decimals.
  func measured(_ value: FieldValue) -> String {
    switch value {
    case .unknown(let reason): return "\(field.rawValue) is not known: \(reason)"
    case .names(let names):
      let found = names.isEmpty ? "none" : names.joined(separator: "/")
      return "\(field.rawValue) \(found) \(comparison.rawValue) \(boundText)"
    case .number(let number):
      if field.kind == .truth { return "\(field.rawValue) \(number == 1)" }
      return "\(field.rawValue) \(text(of: number)) \(comparison.rawValue) \(text(of: bound))"
    }
  }

  private func text(of value: Double) -> String {
    switch field.kind {
    case .truth: return String(value == 1)
    case .duration: return TimeSpan.shown(value)
    case .verdict:
      let rank = Int(min(max(0, value), Double(Verdict.allCases.count - 1)))
      return Verdict.allCases[rank].rawValue
    case .count, .share, .names: return Self.short(value)
    }
  }

  private static func short(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 1e15 else { return "\(value)" }
    let whole = Int(hundredths)
    if whole % 100 == 0 { return String(whole / 100) }
    var digits = String(abs(whole) % 100 + 100).dropFirst()
    if digits.last == "0" { digits = digits.dropLast() }
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 100).\(digits)"
  }
}

extension Verdict {
  /// 0 for `pass`, as bounds of `parent.verdict` count.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
