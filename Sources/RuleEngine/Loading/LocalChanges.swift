import ThreadModel

/// The `overrides` and `ignores` of a set of rule files, each of which one file may hold.
struct LocalChanges {
  private let overrides: [(change: LocalChangeReader.Override, reader: NodeReader)]
  private let ignored: [(ignore: RuleIgnore, rule: YAMLNode, reader: NodeReader)]

  init(_ files: [RuleFile], today: Timestamp?) {
    overrides =
      Self.single("overrides", files).map { file, entry in
        LocalChangeReader(file.reader).overrides(entry.value).map { ($0, file.reader) }
      } ?? []
    ignored =
      Self.single("ignores", files).map { file, entry in
        LocalChangeReader(file.reader).ignores(entry.value, today: today).map { ($0.ignore, $0.rule, file.reader) }
      } ?? []
  }

  /// The rules with changed scores and states; a change of a rule that is not there is reported.
  func overriding(_ drafts: [RuleDraft]) -> [RuleDraft] {
    guard !overrides.isEmpty else { return drafts }
    var drafts = drafts
    let indices = Self.indices(of: drafts)
    for (change, reader) in overrides {
      guard let index = indices[change.id] else {
        let nearest = NearestName.of(change.id, among: indices.keys.sorted())
        reader.report(.unusedOverride(change.id, nearest: nearest), at: change.node)
        continue
      }
      let summary = drafts[index].definition.summary
      drafts[index].definition.summary = RuleSummary(
        id: summary.id, title: summary.title, description: summary.description, category: summary.category,
        score: change.scoreValue ?? summary.score, status: change.status ?? summary.status,
        languages: summary.languages, references: summary.references, path: summary.path, line: summary.line)
      if let score = change.score {
        drafts[index].score = score
        drafts[index].scoreSource = reader.source
      }
    }
    return drafts
  }

  /// The ignores of rules that are there; the others are reported.
  func ignores(of drafts: [RuleDraft]) -> [RuleIgnore] {
    guard !ignored.isEmpty else { return [] }
    let indices = Self.indices(of: drafts)
    return ignored.compactMap { ignore, rule, reader in
      if indices[ignore.rule] != nil { return ignore }
      let nearest = NearestName.of(ignore.rule, among: indices.keys.sorted())
      reader.report(.unusedIgnore(ignore.rule, nearest: nearest), at: rule)
      return nil
    }
  }

  private static func indices(of drafts: [RuleDraft]) -> [String: Int] {
    Dictionary(drafts.indices.map { (drafts[$0].definition.summary.id, $0) }) { first, _ in first }
  }

  /// The one file that holds a key; a second one is an error that points at both.
  private static func single(_ key: String, _ files: [RuleFile]) -> (file: RuleFile, entry: YAMLNode.Entry)? {
    var found: (file: RuleFile, entry: YAMLNode.Entry)?
    for file in files {
      guard let entry = file.fields[key] else { continue }
      guard let first = found else {
        found = (file, entry)
        continue
      }
      let note = Diagnostic.Related(
        path: first.file.reader.source.path, location: first.entry.key.start, note: "first set here")
      file.reader.report(.policyTwice(key), at: entry.key, related: note)
    }
    return found
  }
}
