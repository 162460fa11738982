/// One file of a rule directory, read by the caller.
package struct RuleSource: Sendable, Hashable {
  /// As shown in messages.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// `policy.yml` first, then by path, so that the order in which a file system lists files is never seen.
  package static func inReadingOrder(_ sources: [RuleSource]) -> [RuleSource] {
    sources.sorted { a, b in
      if a.isPolicy != b.isPolicy { return a.isPolicy }
      return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
  }

  /// Whether the file is read as a pack or policy rather than as a list.
  var isYAML: Bool { path.hasSuffix(".yml") || path.hasSuffix(".yaml") }

  var name: Substring { path.split(separator: "/", omittingEmptySubsequences: true).last ?? "" }

  private var isPolicy: Bool { name == "policy.yml" || name == "policy.yaml" }
}
