import RuleEngine
import ThreadModel

/// The text checks of Reddit's AutoModerator: one rule a YAML document.
///
/// A check that cannot be carried takes its whole document with it: without it the rule would say more than it did.
///
/// Source: Reddit, "Full AutoModerator documentation".
struct AutoModeratorReader {
  let options: ImportOptions

  func draft(of source: ImportSource) -> PackDraft {
    var draft = PackDraft()
    let ids = RuleID(prefix: options.idPrefix, file: source.baseName)
    for document in AutoModeratorDocument.documents(of: source) {
      draft.lines += 1
      let log = LintLog()
      var reader = YAMLReader(SourceText(RuleSource(path: source.name, bytes: document.bytes)), log: log)
      let root = reader.read()
      if let problem = log.diagnostics.first {
        let line = document.line(at: problem.location)
        draft.refuse(line, "\(problem.code): \(problem.message)")
        continue
      }
      guard let root else {
        // Comments alone.
        draft.lines -= 1
        continue
      }
      var builder = AutoModeratorRule(document: document, options: options)
      builder.read(root)
      for (line, reason) in builder.refused { draft.refuse(line, reason) }
      if builder.refused.isEmpty { draft.rules.append(builder.rule(ids)) }
    }
    return draft
  }
}

/// The lines between two `---`.
struct AutoModeratorDocument {
  let lines: ArraySlice<SourceLine>

  static func documents(of source: ImportSource) -> [AutoModeratorDocument] {
    let lines = source.lines
    var documents: [AutoModeratorDocument] = []
    var start = 0
    for index in 0...lines.count where index == lines.count || isSeparator(lines[index].text) {
      if start < index { documents.append(AutoModeratorDocument(lines: lines[start..<index])) }
      start = index + 1
    }
    return documents.filter { $0.lines.contains { !$0.text.trimmed.isEmpty } }
  }

  private static func isSeparator(_ line: String) -> Bool { line.hasPrefix("---") && line.dropFirst(3).trimmed.isEmpty }

  var bytes: [UInt8] { Array(lines.map(\.text).joined(separator: "\n").utf8) }

  /// The line of the source at a place of the document.
  func line(at location: SourceLocation) -> SourceLine {
    let index = lines.startIndex + max(0, location.line - 1)
    return lines.indices.contains(index) ? lines[index] : first
  }

  /// The first line that says something.
  var first: SourceLine {
    lines.first { !$0.text.trimmed.isEmpty && !$0.text.trimmed.hasPrefix("#") } ?? lines[lines.startIndex]
  }

  /// The last comment before the first key.
  var comment: String? {
    var comment: String?
    for line in lines {
      let text = line.text.trimmed
      guard text.hasPrefix("#") || text.isEmpty else { break }
      let words = text.drop { $0 == "#" }.trimmed
      if !words.isEmpty { comment = words }
    }
    return comment
  }
}
