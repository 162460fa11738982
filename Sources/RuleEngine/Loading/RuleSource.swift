/// One file of a rule directory, read by the caller.
package struct RuleSource: Sendable, Hashable {
  /// As shown in messages.
  package let path: String
  package let bytes: [UInt8]
  /// Whether the content is known to have no faults, as that of the built-in packs is, which are tested with the tool.
  package let isProven: Bool

  package init(path: String, bytes: [UInt8], isProven: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isProven = isProven
  }

  /// `policy.yml` first, then by path, so that the order in which a file system lists files is never seen.
  package static func inReadingOrder(_ sources: [RuleSource]) -> [RuleSource] {
    let policies = sources.filter(\.isPolicy)
    let others = sources.filter { !$0.isPolicy }
    return [policies, others].flatMap { $0.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
  }

  /// Whether a line of the file sets thresholds or categories.
  package var setsPolicy: Bool {
    guard isYAML else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { start in
        guard start == 0 || bytes[start - 1] == 0x0A, bytes[start] == 0x74 || bytes[start] == 0x63 else { return false }
        return bytes[start...].starts(with: "thresholds:".utf8) || bytes[start...].starts(with: "categories:".utf8)
      }
    }
  }

  /// Whether the file is read as a pack or policy rather than as a list.
  var isYAML: Bool { path.hasSuffix(".yml") || path.hasSuffix(".yaml") }

  var name: Substring { path.split(separator: "/", omittingEmptySubsequences: true).last ?? "" }

  private var isPolicy: Bool { name == "policy.yml" || name == "policy.yaml" }
}
