/// One thing to read: a file, a maildir or standard input.
package enum InputSource: Sendable, Hashable {
  case file(String)
  /// A mailbox that is a directory with a file a message.
  case maildir(String)
  /// - Parameter name: what reports call it.
  case standardInput(name: String)

  package var name: String {
    switch self {
    case .file(let path), .maildir(let path): path
    case .standardInput(let name): name
    }
  }
}
