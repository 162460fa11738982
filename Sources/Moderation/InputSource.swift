/// One thing to read: a file or standard input.
package enum InputSource: Sendable, Hashable {
  case file(String)
  /// - Parameter name: what reports call it.
  case standardInput(name: String)

  package var name: String {
    switch self {
    case .file(let path): path
    case .standardInput(let name): name
    }
  }
}
