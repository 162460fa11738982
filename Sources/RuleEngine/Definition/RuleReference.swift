package import ThreadModel

/// A rule id, or a pattern with `*` for several, as written in `expr`, `absorbs` or `count`.
package struct RuleReference: Sendable, Hashable {
  package var pattern: String
  package var location: SourceLocation
  /// The ids it stands for, in rule order; filled in once all files are read.
  package var rules: [String]

  package init(_ pattern: String, at location: SourceLocation, rules: [String] = []) {
    self.pattern = pattern
    self.location = location
    self.rules = rules
  }

  var isGlob: Bool { pattern.utf8.contains(UInt8(ascii: "*")) }

  /// Whether an id fits the pattern; `*` stands for any number of characters. Takes time in the product of the lengths
  /// at worst, which are at most 40.
  func matches(_ id: String) -> Bool {
    if !isGlob { return pattern == id }
    let glob = pattern.utf8.span
    let text = id.utf8.span
    var (g, t) = (0, 0)
    var star: (glob: Int, text: Int)?
    while t < text.count {
      if g < glob.count, glob[g] == UInt8(ascii: "*") {
        star = (g + 1, t)
        g += 1
      } else if g < glob.count, glob[g] == text[t] {
        g += 1
        t += 1
      } else if let last = star {
        star = (last.glob, last.text + 1)
        (g, t) = (last.glob, last.text + 1)
      } else {
        return false
      }
    }
    while g < glob.count, glob[g] == UInt8(ascii: "*") { g += 1 }
    return g == glob.count
  }
}
