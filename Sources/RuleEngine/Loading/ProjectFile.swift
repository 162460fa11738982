package import ThreadModel

/// `moderate.yml`: where a project keeps its rules.
package enum ProjectFile {
  /// The paths under `rules:` as written, and what is wrong with the file.
  package static func rulePaths(in source: RuleSource) -> (paths: [String], diagnostics: [Diagnostic]) {
    let log = LintLog()
    let text = SourceText(source)
    let reader = NodeReader(source: text, log: log)
    var yaml = YAMLReader(text, log: log)
    guard let root = yaml.read(), let fields = reader.fields(root, .project) else { return ([], log.diagnostics) }
    guard let rules = fields["rules"] else {
      reader.report(.missingKey("rules", of: "moderate.yml"), at: root)
      return ([], log.diagnostics)
    }
    let paths = reader.texts(rules.value, expected: "a path or a list of paths") ?? []
    return (paths.map(\.text), log.diagnostics)
  }
}
