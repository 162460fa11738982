import ThreadModel

/// A name as it was borne on a site.
struct BorneName: Hashable {
  let name: String
  let site: String?
}

/// Who bore which name, in the order in which the names were first seen or came back.
///
/// A list and no dictionary: every user is added, and only a few names are ever asked for.
struct NameBearers {
  private struct Bearer {
    let name: String
    var site: Int32
    var user: Int32
  }

  private var bearers: [Bearer] = []

  mutating func add(_ author: Author, as user: Int32, on site: Int32) {
    if let name = author.name { bearers.append(Bearer(name: name, site: site, user: user)) }
    if let handle = author.handle { bearers.append(Bearer(name: handle, site: site, user: user)) }
    if let id = author.userID { bearers.append(Bearer(name: id, site: site, user: user)) }
  }

  /// - Parameters:
  ///   - users: the numbers of the later users.
  ///   - site: the number of a later site.
  mutating func join(_ later: NameBearers, users: [Int], site: (Int32) -> Int32) {
    for var bearer in later.bearers {
      bearer.site = site(bearer.site)
      bearer.user = Int32(truncatingIfNeeded: users[Int(bearer.user)])
      bearers.append(bearer)
    }
  }

  func first(of names: Set<BorneName>, sites: NameDirectory) -> [BorneName: Int] {
    var first: [BorneName: Int] = [:]
    for bearer in bearers {
      let site = bearer.site == UserIdentity.noSite ? nil : sites.names[Int(bearer.site)]
      let borne = BorneName(name: bearer.name, site: site)
      if names.contains(borne), first[borne] == nil { first[borne] = Int(bearer.user) }
    }
    return first
  }
}
