/// Distinct names in the order of their first mention, by number.
struct NameDirectory {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ names: some Sequence<String> = [String]()) {
    for name in names { register(name) }
  }

  var count: Int { names.count }

  @discardableResult
  mutating func register(_ name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  mutating func join(_ later: NameDirectory) -> RowMap {
    let numbers = later.names.map { register($0) }
    return RowMap(numbers: numbers, count: count)
  }

  func number(of name: String) -> Int? { numbers[name] }
}
