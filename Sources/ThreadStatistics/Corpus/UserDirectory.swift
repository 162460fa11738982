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

  private struct User {
    /// Nil for those who are not named.
    var identity: UserIdentity?
    /// As whom and where the user wrote last.
    var lastAuthor: Author
    var lastSite: Int32

    var shownName: String { lastAuthor.shownName ?? "(unnamed)" }
  }

  private var users = [User(identity: nil, lastAuthor: Author(), lastSite: UserIdentity.noSite)]
  private var numbers: [UserIdentity: Int32] = [:]
  private var sites = NameDirectory()
  private var bearers = NameBearers()
  private var hasUnnamed = false

  init() {}
  init(_ corpus: Corpus) { self = corpus.users }

  var count: Int { users.count }
  func isShown(_ row: Int) -> Bool { row != Self.unnamed || hasUnnamed }

  /// Makes room for as many users at once: to move a million of them when one more comes costs as much as to add them.
  mutating func reserve(_ count: Int) { if count > numbers.capacity { numbers.reserveCapacity(count) } }

  /// What `register` takes for a site; nil is a site that is not known.
  mutating func siteNumber(of site: String?) -> Int32 {
    site.map { Int32(truncatingIfNeeded: sites.register($0)) } ?? UserIdentity.noSite
  }

  /// The number of the user, a new one where the identity is new. The last name shown is the one that stays.
  mutating func register(_ author: Author, on site: Int32) -> Int32 {
    guard let identity = UserIdentity(of: author, on: site) else {
      hasUnnamed = true
      return Int32(Self.unnamed)
    }
    if let number = numbers[identity] {
      if users[Int(number)].lastSite == site, users[Int(number)].lastAuthor == author { return number }
      users[Int(number)].lastAuthor = author
      users[Int(number)].lastSite = site
      bearers.add(author, as: number, on: site)
      return number
    }
    let number = Int32(truncatingIfNeeded: users.count)
    numbers[identity] = number
    users.append(User(identity: identity, lastAuthor: author, lastSite: site))
    bearers.add(author, as: number, on: site)
    return number
  }

  mutating func join(_ later: UserDirectory) -> RowMap {
    hasUnnamed = hasUnnamed || later.hasUnnamed
    let siteNumbers = sites.join(later.sites).numbers
    func moved(_ site: Int32) -> Int32 {
      site == UserIdentity.noSite ? site : Int32(truncatingIfNeeded: siteNumbers[Int(site)])
    }
    let rows = later.users.map { user -> Int in
      guard var identity = user.identity else { return Self.unnamed }
      identity.site = moved(identity.site)
      let joined = User(identity: identity, lastAuthor: user.lastAuthor, lastSite: moved(user.lastSite))
      if let number = numbers[identity] {
        users[Int(number)] = joined
        return Int(number)
      }
      numbers[identity] = Int32(truncatingIfNeeded: users.count)
      users.append(joined)
      return users.count - 1
    }
    bearers.join(later.bearers, users: rows, site: moved)
    return RowMap(numbers: rows, count: count)
  }

  func identity(of number: Int) -> String? { users[number].identity?.name }
  func site(of number: Int) -> String? { users[number].identity.flatMap(site) }
  private func site(of identity: UserIdentity) -> String? {
    identity.site == UserIdentity.noSite ? nil : sites.names[Int(identity.site)]
  }

  /// The first user who bore each of the names on its site, as display name, handle or user id.
  func firstBearers(of names: Set<BorneName>) -> [BorneName: Int] {
    names.isEmpty ? [:] : bearers.first(of: names, sites: sites)
  }

  func headings() -> RowHeadings {
    let labels = labels()
    return RowHeadings {
      [.text(labels[$0]), .text(orMissing: identity(of: $0)), .text(orMissing: site(of: $0))]
    }
  }

  /// What to call each user: the shown name, with as much in brackets as tells those who share it apart.
  func labels() -> [String] {
    let names = users.map(\.shownName)
    let shared = Self.repeated(names)
    if shared.isEmpty { return names }
    let longer = users.map { user in
      guard shared.contains(user.shownName), let identity = user.identity else { return user.shownName }
      return "\(user.shownName) [\(identity.name)]"
    }
    let stillShared = Self.repeated(longer)
    return zip(users, longer).map { user, label in
      guard stillShared.contains(label), let identity = user.identity else { return label }
      let place = site(of: identity).map { " at \($0)" } ?? ""
      return "\(user.shownName) [\(identity.kind.rawValue) \(identity.name)\(place)]"
    }
  }

  private static func repeated(_ names: [String]) -> Set<String> {
    var seen = Set<String>(minimumCapacity: names.count)
    return Set(names.filter { !seen.insert($0).inserted })
  }
}
