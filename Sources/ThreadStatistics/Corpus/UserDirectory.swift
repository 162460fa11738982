import ThreadModel

/// Users in the order of their first comment, by number; number 0 is everybody who is not named.
struct UserDirectory {
  static let unnamed = 0

  private var identities = [""]
  private var shownNames = ["(unnamed)"]
  private var numbers: [String: Int] = [:]
  private var numbersOfNames: [String: Int] = [:]

  var count: Int { identities.count }
  var indices: Range<Int> { identities.indices }

  /// The number of the user, a new one where the identity is new. The last name shown is the one that stays.
  mutating func register(_ author: Author) -> Int {
    guard let identity = author.identity, !identity.isEmpty else { return Self.unnamed }
    let shown = author.shownName ?? identity
    if let number = numbers[identity] {
      if shownNames[number] != shown { shownNames[number] = shown }
      return number
    }
    let number = identities.count
    numbers[identity] = number
    for name in [author.name, author.handle] {
      if let name, numbersOfNames[name] == nil { numbersOfNames[name] = number }
    }
    identities.append(identity)
    shownNames.append(shown)
    return number
  }

  func identity(of number: Int) -> String? { number == Self.unnamed ? nil : identities[number] }

  /// The user whose identity this is, else the first one who bore the name.
  func number(named name: String) -> Int? { numbers[name] ?? numbersOfNames[name] }

  /// What to call each user: the shown name, with the identity in brackets where several users share the name.
  func labels() -> [String] {
    var bearers: [String: Int] = [:]
    for name in shownNames { bearers[name, default: 0] += 1 }
    return indices.map { number in
      let name = shownNames[number]
      guard number != Self.unnamed, bearers[name, default: 0] > 1 else { return name }
      return "\(name) [\(identities[number])]"
    }
  }
}
