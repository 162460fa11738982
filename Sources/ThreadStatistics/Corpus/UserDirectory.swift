import ThreadModel

/// Users in the order of their first comment, by number; number 0 is everybody who is not named.
struct UserDirectory: RowDirectory {
  static let columns = [
    Column(
      "user",
      "The name shown at the user's last comment, with the identity, and the site if need be, in brackets where users "
        + "share a name.", unit: "name"),
    Column(
      "identity", "User id, else handle, else display name: what tells users of a site apart.", unit: "name",
      missing: "the comments have no author"),
    Column(
      "site", "Host of the thread's address, or the site that the format belongs to.", unit: "name",
      missing: "it is not known, or the user has neither a user id nor a handle"),
  ]

  static let unnamed = 0

  private enum Key: Hashable {
    case account(id: String, site: String?)
    case handle(String, site: String?)
    case name(String)
  }

  private struct User {
    let key: Key?
    var shownName: String
    /// As whom and where the user wrote last.
    var lastAuthor: Author
    var lastSite: String?

    var identity: String? {
      switch key {
      case .account(let id, _): id
      case .handle(let handle, _): handle
      case .name(let name): name
      case nil: nil
      }
    }

    var site: String? {
      switch key {
      case .account(_, let site), .handle(_, let site): site
      case .name, nil: nil
      }
    }
  }

  /// A name as it was borne on a site.
  private struct BorneName: Hashable {
    let name: String
    let site: String?
  }

  private var users = [User(key: nil, shownName: "(unnamed)", lastAuthor: Author())]
  private var numbers: [Key: Int] = [:]
  private var bearers: [BorneName: Int] = [:]
  private var hasUnnamed = false

  init() {}
  init(_ corpus: Corpus) { self = corpus.users }

  var count: Int { users.count }
  func isShown(_ row: Int) -> Bool { row != Self.unnamed || hasUnnamed }

  /// The number of the user, a new one where the identity is new. The last name shown is the one that stays.
  mutating func register(_ author: Author, on site: String?) -> Int {
    guard let key = Self.key(of: author, on: site) else {
      hasUnnamed = true
      return Self.unnamed
    }
    let shown = author.shownName ?? ""
    if let number = numbers[key] {
      if users[number].lastAuthor != author || users[number].lastSite != site {
        users[number].shownName = shown
        users[number].lastAuthor = author
        users[number].lastSite = site
        remember(author, as: number, on: site)
      }
      return number
    }
    let number = users.count
    numbers[key] = number
    users.append(User(key: key, shownName: shown, lastAuthor: author, lastSite: site))
    remember(author, as: number, on: site)
    return number
  }

  private static func key(of author: Author, on site: String?) -> Key? {
    if let id = author.userID, !id.isEmpty { return .account(id: id, site: site) }
    if let handle = author.handle, !handle.isEmpty { return .handle(handle, site: site) }
    if let name = author.name, !name.isEmpty { return .name(name) }
    return nil
  }

  private mutating func remember(_ author: Author, as number: Int, on site: String?) {
    for case let name? in [author.name, author.handle, author.userID] {
      let borne = BorneName(name: name, site: site)
      if bearers[borne] == nil { bearers[borne] = number }
    }
  }

  mutating func join(_ later: UserDirectory) -> RowMap {
    hasUnnamed = hasUnnamed || later.hasUnnamed
    let moved = later.users.map { user -> Int in
      guard let key = user.key else { return Self.unnamed }
      if let number = numbers[key] {
        users[number] = user
        return number
      }
      numbers[key] = users.count
      users.append(user)
      return users.count - 1
    }
    for (borne, number) in later.bearers where bearers[borne] == nil { bearers[borne] = moved[number] }
    return RowMap(numbers: moved, count: count)
  }

  func identity(of number: Int) -> String? { users[number].identity }
  func site(of number: Int) -> String? { users[number].site }

  /// The first user who bore the name on a site, as display name, handle or user id.
  func number(named name: String, on site: String?) -> Int? { bearers[BorneName(name: name, site: site)] }

  func headings() -> (Int) -> [Cell] {
    let labels = labels()
    return { number in
      [.text(labels[number]), .text(orMissing: identity(of: number)), .text(orMissing: site(of: number))]
    }
  }

  /// What to call each user: the shown name, with as much in brackets as tells those who share it apart.
  func labels() -> [String] {
    let names = users.map(\.shownName)
    let shared = Self.repeated(names)
    if shared.isEmpty { return names }
    let longer = users.map { user in
      guard shared.contains(user.shownName), let identity = user.identity else { return user.shownName }
      return "\(user.shownName) [\(identity)]"
    }
    let stillShared = Self.repeated(longer)
    return zip(users, longer).map { user, label in
      guard stillShared.contains(label), let key = user.key else { return label }
      return "\(user.shownName) [\(Self.words(for: key))]"
    }
  }

  private static func words(for key: Key) -> String {
    switch key {
    case .account(let id, let site): "user id \(id)" + (site.map { " at \($0)" } ?? "")
    case .handle(let handle, let site): "handle \(handle)" + (site.map { " at \($0)" } ?? "")
    case .name(let name): "name \(name)"
    }
  }

  private static func repeated(_ names: [String]) -> Set<String> {
    var seen = Set<String>(minimumCapacity: names.count)
    return Set(names.filter { !seen.insert($0).inserted })
  }
}
