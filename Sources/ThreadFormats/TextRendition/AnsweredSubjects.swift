import ThreadModel

/// Reads the line that Drupal writes for those who cannot see the indentation: "In reply to SUBJECT by NAME".
struct AnsweredSubjects {
  private static let openings = [
    "In reply to ", "Als Antwort auf ", "Antwort auf ", "En réponse à ", "En respuesta a ", "W odpowiedzi na ",
    "В ответ на ",
  ]
  private static let joints = [" by ", " von ", " par ", " por ", " przez ", " от "]

  /// The nearest comment above that begins with the subject is the one that is answered.
  func link(_ records: inout [CommentRecord]) {
    var placeOfSubject: [String: Int] = [:]
    for place in records.indices {
      var lines = records[place].text.split(separator: "\n", omittingEmptySubsequences: false)
      if let first = lines.first, let subject = subject(of: first) {
        lines.removeFirst()
        records[place].text = ArticleText.text(of: lines[...])
        if let source = placeOfSubject[subject] {
          let id = records[source].id ?? String(source + 1)
          records[source].id = id
          records[place].parent = .id(id)
        }
      }
      if let first = lines.first(where: { !$0.isEmpty }) { placeOfSubject[PlainText.singleSpaced(first)] = place }
    }
  }

  private func subject(of line: Substring) -> String? {
    guard line.utf8.count <= 300, let opening = Self.openings.first(where: { line.hasPrefix($0) }) else { return nil }
    let rest = line.dropFirst(opening.count)
    for joint in Self.joints {
      guard let range = rest.ranges(of: joint).last else { continue }
      return PlainText.singleSpaced(rest[..<range.lowerBound])
    }
    return nil
  }
}
