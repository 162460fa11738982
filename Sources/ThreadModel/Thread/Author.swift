/// Who wrote a comment, as the page names them.
///
/// A page may print a display name, a login, a numeric id and a real name; they are kept apart and never merged.
package struct Author: Sendable, Hashable {
  /// The name the page prints above the comment; nil where it prints none.
  package var name: String?
  /// The login, where the page tells it apart from the display name.
  package var handle: String?
  /// The site's own key of the account.
  package var userID: String?
  /// The name in parentheses behind a handle.
  package var realName: String?
  /// `op`, `staff`, `moderator`, `bot`: lower case, as the site means it.
  package var role: String?

  package init(
    name: String? = nil, handle: String? = nil, userID: String? = nil, realName: String? = nil, role: String? = nil
  ) {
    self.name = name
    self.handle = handle
    self.userID = userID
    self.realName = realName
    self.role = role
  }

  /// The one word to show for this author: display name, else handle, else user id.
  package var shownName: String? { name ?? handle ?? userID }

  /// What tells two authors of one site apart: user id, else handle, else display name; nil for an unnamed author.
  package var identity: String? { userID ?? handle ?? name }
}
