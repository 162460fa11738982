import ThreadModel

/// A key of AutoModerator that looks for words: `~title+body (regex, includes-word)`.
struct AutoModeratorCheck {
  enum Mode: String {
    case includes
    case includesWord = "includes-word"
    case startsWith = "starts-with"
    case endsWith = "ends-with"
    case fullExact = "full-exact"
    case fullText = "full-text"
  }

  struct Problem: Error {
    let reason: String
  }

  var views: [View]
  var mode: Mode
  var isRegex = false
  var isExact = false
  var isNegated = false
  var isDomain = false

  init(views: [View], mode: Mode) {
    self.views = views
    self.mode = mode
  }

  /// - Parameter isAuthor: whether the key stands below `author:`.
  static func read(_ key: String, isAuthor: Bool) -> Result<AutoModeratorCheck, Problem> {
    func unknown() -> Result<AutoModeratorCheck, Problem> {
      .failure(Problem(reason: "the check '\(YAMLScalar.plain(key, longest: 40))' cannot be carried"))
    }
    var rest = key.split(separator: "#").first.map { $0.trimmed } ?? ""
    var check = AutoModeratorCheck(views: [], mode: .includesWord)
    if rest.hasPrefix("~") {
      check.isNegated = true
      rest = rest.dropFirst().trimmed
    }
    var modifiers: [String] = []
    if let open = rest.firstIndex(of: "(") {
      guard rest.hasSuffix(")") else { return unknown() }
      modifiers = rest[rest.index(after: open)...].dropLast().split(separator: ",").map(\.trimmed)
      rest = rest[..<open].trimmed
    }
    let fields = rest.split(separator: "+").map(\.trimmed)
    if fields.isEmpty { return unknown() }
    for field in fields {
      guard let view = view(of: field, isAuthor: isAuthor) else { return unknown() }
      if !check.views.contains(view) { check.views.append(view) }
    }
    check.isDomain = fields == ["domain"]
    if fields == ["url"] { check.mode = .includes }
    if isAuthor { check.mode = .fullExact }
    for modifier in modifiers {
      if modifier == "regex" {
        check.isRegex = true
      } else if modifier == "case-sensitive" {
        check.isExact = true
      } else if let mode = Mode(rawValue: modifier) {
        check.mode = mode
        check.isDomain = false
      } else {
        return .failure(Problem(reason: "the modifier '\(YAMLScalar.plain(modifier, longest: 30))' is not known"))
      }
    }
    return .success(check)
  }

  private static func view(of field: String, isAuthor: Bool) -> View? {
    if isAuthor { return field == "name" ? .author : nil }
    switch field {
    case "body": return .body
    case "title": return .title
    case "domain", "url": return .links
    default: return nil
    }
  }

  /// One clause a view; own words that look like an address are looked for among the links as well.
  func clauses(_ words: [(text: String, line: SourceLine)]) -> [ImportedClause] {
    if isDomain, !isRegex {
      let hosts = words.map { ImportedClause.Pattern(text: $0.text.trimmed.lowercased(), line: $0.line) }
      return [ImportedClause(kind: .domain, view: .links, patterns: hosts)]
    }
    let isPlain = !isRegex && mode == .includesWord && !isExact && words.allSatisfy { Phrase.isPlain($0.text) }
    let patterns = words.map { word in
      ImportedClause.Pattern(text: isPlain ? word.text.trimmed : pattern(word.text), line: word.line)
    }
    var places = views
    if views.contains(.body), !views.contains(.links) {
      if words.contains(where: { SourcePattern.looksLikeLink(isRegex ? $0.text : Phrase.escaped($0.text)) }) {
        places.append(.links)
      }
    }
    return places.map { view in
      ImportedClause(kind: isPlain ? .word : .regex, view: view, isExact: isExact, patterns: patterns)
    }
  }

  private func pattern(_ text: String) -> String {
    let inner = SourcePattern(isRegex ? text : Phrase.escaped(isExact ? text.trimmed : Phrase.visible(text.trimmed)))
    let whole: SourcePattern =
      switch mode {
      case .includes: inner
      case .includesWord: inner.wrapped(#"(?:^|\b)"#, #"(?:\b|$)"#)
      case .startsWith: inner.wrapped("^", "")
      case .endsWith: inner.wrapped("", "$")
      case .fullExact: inner.wrapped("^", "$")
      case .fullText: inner.wrapped(#"^\W*"#, #"\W*$"#)
      }
    // The names of an author stand one a line.
    let lines = views == [.author] ? "m" : ""
    let options = lines + (isExact ? "-i" : "")
    return (options.isEmpty ? "" : "(?\(options))") + whole.text
  }
}
