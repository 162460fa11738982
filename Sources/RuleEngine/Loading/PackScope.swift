import ThreadModel

/// What the rules of one file can refer to.
final class PackScope {
  let reader: NodeReader
  let checks: PatternChecks
  let languages: [String]
  /// Nil where no file says which categories there are.
  let categories: [String]?
  var macros: MacroTable
  /// By name; nil for a list that cannot be read.
  let lists: [String: [PatternText]?]
  /// Whether the file is without faults, and read without its examples.
  let isTrusted: Bool
  /// Nil where nothing grows old.
  let today: Timestamp?
  /// Names of the lists that a rule has asked for.
  var usedLists: Set<String> = []
  /// Where a pattern has been found wanting on a closer look.
  var examined: Set<Examined> = []

  struct Examined: Hashable {
    let code: String
    let location: SourceLocation
  }

  init(
    reader: NodeReader, checks: PatternChecks, languages: [String], categories: [String]?, macros: MacroTable,
    lists: [String: [PatternText]?], isTrusted: Bool, today: Timestamp? = nil
  ) {
    self.reader = reader
    self.checks = checks
    self.languages = languages
    self.categories = categories
    self.macros = macros
    self.lists = lists
    self.isTrusted = isTrusted
    self.today = today
  }
}
