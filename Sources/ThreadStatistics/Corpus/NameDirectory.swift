/// Distinct names in the order of their first mention, by number.
struct NameDirectory {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ names: [String] = []) {
    for name in names { register(name) }
  }

  var count: Int { names.count }
  var indices: Range<Int> { names.indices }

  mutating func register(_ name: String) {
    guard numbers[name] == nil else { return }
    numbers[name] = names.count
    names.append(name)
  }

  func number(of name: String) -> Int? { numbers[name] }
}
