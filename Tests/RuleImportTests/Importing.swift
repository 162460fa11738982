import RuleEngine
import RuleImport
import Testing
import ThreadModel

/// An import of text, and what the engine makes of its pack.
struct Importing {
  static let policy = RuleSource(
    path: "policy.yml",
    bytes: Array(
      """
      version: 1
      thresholds: {review: 4, hide: 8, reject: 15}
      categories: {insult: {max: 12}, profanity: {max: 8}, spam: {max: 20}, conduct: {max: 6}}

      """.utf8))

  let text: String
  let report: ImportReport
  /// Of the pack; that it reaches no threshold alone is the policy's.
  let diagnostics: [Diagnostic]
  let set: RuleSet?

  init(
    _ source: String, as format: ImportFormat?, name: String = "list.txt", options: ImportOptions = ImportOptions()
  ) {
    self.init([ImportSource(name: name, bytes: Array(source.utf8))], as: format, options: options)
  }

  init(_ sources: [ImportSource], as format: ImportFormat?, options: ImportOptions = ImportOptions()) {
    let importer = RuleImporter(options: options, policy: Self.policy)
    (text, report) = importer.pack(of: sources, as: format)
    let pack = RuleSource(path: "pack.yml", bytes: Array(text.utf8))
    let (set, diagnostics) = RuleSetReader(checks: PatternShelf().checks).read([Self.policy, pack])
    self.set = set
    self.diagnostics = diagnostics.filter { $0.path == "pack.yml" }
  }

  /// Line and reason of what was not carried.
  var refused: [String] { report.refused.map { "\($0.number): \($0.reason)" } }

  /// The ids of the rules that fire on a comment.
  func fired(on record: CommentRecord, title: String? = nil) throws -> [String] {
    let set = try #require(set)
    let book = try RuleBook(set, hash: set.hash)
    let flat = FlatThread(article: Article(title: title), records: [record])
    let thread = ThreadBuilder.build(flat, fallbackKey: "t")
    return Array(Set(Judge(book).judgements(of: thread)[0].hits.map(\.rule))).sorted()
  }

  func fires(_ body: String) throws -> Bool {
    !(try fired(on: CommentRecord(text: body, links: LinkScanner.links(in: body)))).isEmpty
  }

  /// Whether lint has nothing to say.
  var isClean: Bool { diagnostics.isEmpty && set?.rules.count == report.rules }
}
