import ThreadModel

/// A name out of a line that a template prints: `NAME says:`, `Comment by NAME — TIME`, `NAME | TIME`.
struct PrintedAuthor {
  let name: String
  /// Whether words around the name said that it is one.
  let isMarked: Bool
  /// The line announces a notice from another site.
  let ping: CommentFlag?

  private static let unmistakable = CommentWords.by.filter { $0.contains(" ") || $0 == "by" }

  /// The longest name that is believed.
  private static let longest = 120

  /// - Parameters:
  ///   - line: one line, without a time in it.
  ///   - isElement: the markup says that this is the name. Then `von`, `le` and `says` may be parts of it.
  init?(_ line: some StringProtocol, isElement: Bool = false) {
    let line = PlainText.singleSpaced(line)
    var name = Self.trimmed(line)
    guard !name.isEmpty, name.utf8.count < 400 else { return nil }
    let prefixes = isElement ? Self.unmistakable : CommentWords.by
    let hasVerb = !isElement || line.last == ":"
    let lower = name.lowercased()
    ping = lower.hasPrefix("pingback") ? .pingback : lower.hasPrefix("trackback") ? .trackback : nil
    var isMarked = false
    for _ in 0..<3 {
      let before = name
      if let rest = Self.without(prefixes: prefixes, name) { (name, isMarked) = (rest, true) }
      if hasVerb, let rest = Self.without(verb: name) { (name, isMarked) = (rest, true) }
      if !isElement, let word = CommentWords.between.first(where: { name.hasSuffix(" " + $0) }) {
        name = Self.trimmed(String(name.dropLast(word.count)))
      }
      name = Self.withoutParentheses(name)
      if name == before { break }
    }
    guard !name.isEmpty, name.utf8.count <= Self.longest, name.contains(where: { $0.isLetter || $0.isNumber }) else {
      return nil
    }
    self.name = name
    self.isMarked = isMarked
  }

  private static func trimmed(_ name: String) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || ":,;|—–-·•»«/\\#~>…".unicodeScalars.contains(scalar)
    }
    var scalars = name.unicodeScalars[...]
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) || last == "@" || last == "(" { scalars.removeLast() }
    return String(Substring(scalars))
  }

  private static func without(prefixes: [String], _ name: String) -> String? {
    let lower = name.lowercased()
    guard let prefix = prefixes.filter({ lower.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { return nil }
    let rest = name.dropFirst(prefix.count)
    guard let next = rest.first, next == " " || next == ":" else { return nil }
    let name = trimmed(String(rest))
    return name.isEmpty ? nil : name
  }

  private static func without(verb name: String) -> String? {
    let lower = name.lowercased()
    guard lower.count == name.count,
      let verb = CommentWords.says.filter({ lower.hasSuffix(" " + $0) }).max(by: { $0.count < $1.count })
    else { return nil }
    let rest = trimmed(String(name.dropLast(verb.count + 1)))
    return rest.isEmpty ? nil : rest
  }

  /// Drops `(not verified)` and `(Author)`, which are no part of a name.
  private static func withoutParentheses(_ name: String) -> String {
    guard let last = name.last, last == ")" || last == "]",
      let open = name.lastIndex(where: { $0 == "(" || $0 == "[" }), open > name.startIndex
    else { return name }
    let words = name[name.index(after: open)...].dropLast().lowercased()
    guard CommentWords.unverified.contains(words) || CommentWords.author.contains(words) else { return name }
    return trimmed(String(name[..<open]))
  }

  /// Whether the line is nothing but `says:` or the like.
  static func isOnlyVerb(_ line: some StringProtocol) -> Bool {
    CommentWords.says.contains(trimmed(PlainText.singleSpaced(line)).lowercased())
  }
}
