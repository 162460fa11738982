import ThreadModel

/// A rule that was made of a line, or of several.
struct ImportedRule: Sendable {
  var id: String
  var title: String
  var score: Double
  /// The least verdict that it brings.
  var verdict: Verdict?
  var all: [ImportedClause] = []
  var any: [ImportedClause] = []
  var none: [ImportedClause] = []
  /// Fields of `when` with what they are compared with, in YAML.
  var when: [(field: String, value: String)] = []
  /// Over ids of other rules.
  var expression: String?
  /// The rules that the expression names.
  var components: [String] = []
  /// Where it begins in the source.
  var line: SourceLine

  init(id: String, title: String, score: Double, line: SourceLine) {
    self.id = id
    self.title = title
    self.score = score
    self.line = line
  }

  var isEmpty: Bool { all.isEmpty && any.isEmpty && none.isEmpty && when.isEmpty && expression == nil }
}

/// Patterns of one kind, one of which has to be found in a view.
struct ImportedClause: Sendable {
  enum Kind: String, Sendable { case word, regex, domain }

  struct Pattern: Sendable {
    var text: String
    let line: SourceLine
  }

  var kind: Kind
  var view: View = .body
  /// Whether capitals count, so that the text is looked at as it was written.
  var isExact = false
  var patterns: [Pattern]
}
