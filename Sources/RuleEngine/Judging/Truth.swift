/// Kleene's three-valued logic: a pattern that gave up leaves its clause undecided.
enum Truth {
  case no, undecided, yes

  init(_ value: Bool) { self = value ? .yes : .no }

  static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .undecided: .undecided
    case .yes: .no
    }
  }

  static func all(_ values: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for value in values {
      if value == .no { return .no }
      if value == .undecided { result = .undecided }
    }
    return result
  }

  static func any(_ values: some Sequence<Truth>) -> Truth { !all(values.lazy.map { !$0 }) }
}
