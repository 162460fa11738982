import ThreadModel

/// Splits the lines of an article into title and text.
enum ArticleText {
  /// Longer first lines are the first paragraph of an article that was copied without its title.
  private static let longestTitle = 200

  static func article(of lines: [Substring]) -> Article {
    let first = lines.firstIndex { !isBlank($0) } ?? lines.endIndex
    guard first < lines.endIndex else { return Article() }
    let title = trimmed(lines[first])
    var rest = lines[(first + 1)...]
    guard title.count <= longestTitle, title.unicodeScalars.contains(where: \.isLetter),
      rest.contains(where: { !isBlank($0) })
    else {
      return Article(text: text(of: lines[first...]))
    }
    let next = rest.firstIndex { !isBlank($0) } ?? rest.endIndex
    if next < rest.endIndex, PlainText.singleSpaced(rest[next]) == PlainText.singleSpaced(title) {
      rest = rest[(next + 1)...]
    }
    return Article(title: String(title), text: text(of: rest))
  }

  /// The lines without leading and trailing blank ones, each without trailing white space.
  static func text(of lines: ArraySlice<Substring>) -> String {
    guard let first = lines.firstIndex(where: { !isBlank($0) }), let last = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...last].map { String(trimmedEnd($0)) }.joined(separator: "\n")
  }

  static func isBlank(_ line: Substring) -> Bool { line.unicodeScalars.allSatisfy { $0.isSpace } }

  static func trimmed(_ line: Substring) -> Substring {
    trimmedEnd(Substring(line.unicodeScalars.drop { $0.isSpace }))
  }

  static func trimmedEnd(_ line: Substring) -> Substring {
    var scalars = line.unicodeScalars
    while let last = scalars.last, last.isSpace { scalars.removeLast() }
    return Substring(scalars)
  }
}
