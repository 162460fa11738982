import ThreadModel

/// What tells users apart.
struct UserIdentity: Hashable {
  enum Kind: String {
    case account = "user id"
    case handle, name
  }

  static let noSite: Int32 = -1

  let kind: Kind
  let name: String
  /// The number of the site where an account or a handle is one; a mere name has none.
  var site: Int32

  /// Nil for an author without a name.
  init?(of author: Author, on site: Int32) {
    if let id = author.userID, !id.isEmpty {
      (kind, name, self.site) = (.account, id, site)
    } else if let handle = author.handle, !handle.isEmpty {
      (kind, name, self.site) = (.handle, handle, site)
    } else if let shown = author.name, !shown.isEmpty {
      (kind, name, self.site) = (.name, shown, Self.noSite)
    } else {
      return nil
    }
  }
}
