/// Something about a rule file that was looked at and is in order.
package struct PassedCheck: Sendable, Hashable {
  package let path: String
  package let line: Int
  /// Such as `en-insult-direct: match example`.
  package let name: String

  package init(path: String, line: Int, name: String) {
    self.path = path
    self.line = line
    self.name = name
  }
}
