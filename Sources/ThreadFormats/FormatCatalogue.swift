package import ThreadModel

/// Every format as the documentation shows it, without reading anything.
package enum FormatCatalogue {
  /// A row a format, by chapter.
  ///
  /// - Parameter names: of the formats to list; all where it is empty.
  package static func table(of names: Set<String> = []) -> StatisticsTable {
    StatisticsTable(
      subject: "format",
      columns: [
        .init("format", "What --input-format takes and reports show."), .init("family", "Its chapter in Formats.md."),
        .init("summary", "What it is."), .init("example", "A sample page of this project."),
      ],
      rows: formats(names).map {
        [.text($0.name), .text($0.guide.family.rawValue), .text($0.summary), .text($0.guide.seed)]
      })
  }

  /// The text of `Documentation/Formats.md`, up to what was measured.
  package static var markdown: String { ([introduction, columns] + chapters([])).joined(separator: "\n") }

  /// The sections of these formats.
  package static func markdown(of names: Set<String>) -> String { chapters(names).joined(separator: "\n") }

  private static func formats(_ names: Set<String>) -> [any ThreadFormat.Type] {
    FormatGuide.Family.allCases.flatMap { family in
      FormatRegistry.all.filter { $0.guide.family == family && (names.isEmpty || names.contains($0.name)) }
    }
  }

  private static func chapters(_ names: Set<String>) -> [String] {
    var open: FormatGuide.Family?
    return formats(names).map { format in
      defer { open = format.guide.family }
      let heading = open == format.guide.family ? "" : "## \(format.guide.family.rawValue)\n\n"
      return heading + section(of: format)
    }
  }

  private static func section(of format: any ThreadFormat.Type) -> String {
    let guide = format.guide
    var lines = ["### `\(format.name)`", "", sentence(format.summary), ""]
    lines.append("- From: \(guide.source).")
    lines.append("- Reads: \(guide.reads).")
    if !guide.parents.isEmpty {
      lines.append("- Parents: \(guide.parents.map(\.sentence).joined(separator: "; else ")).")
    }
    if !guide.flags.isEmpty {
      lines.append("- Flags: " + guide.flags.map { "`\($0.key.rawValue)`: \($0.value)" }.joined(separator: "; ") + ".")
    }
    lines.append("- Example: `moderate thread \(guide.seed)`")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  private static let introduction = """
    # Formats

    <!-- Written by scripts/formats from the registry of formats. -->

    `moderate` tells the format of an input by its content, never by its name: each format says how sure it is, from 0 to
    100, and the surest reads the input. `moderate formats` lists them; `--input-format NAME` forces one.

    Two kinds of doubt are said in one line on standard error, which `--quiet` silences, and in the `detection` of
    `--format json`: `near` where the runner-up is at most \(FormatDetector.nearMargin) behind, and `guess` where
    the format itself reads whatever looks like comments: \(guesses).

    How a comment's parent is known is the evidence of its edge: `markup` where the input names it, `nesting` where the
    comment stands nested or indented below it, `quote` and `mention` where it was inferred. A comment that is deleted,
    removed, spam or not approved is a comment with a flag, and no gap.

    """

  private static var guesses: String {
    FormatRegistry.all.filter { $0.isGuess }.map { "`\($0.name)`" }.joined(separator: ", ")
  }

  private static var columns: String {
    let rows = TableField.allCases.map { field in
      "| `\(field.rawValue)` | \(field.names.prefix(4).map { "`\($0)`" }.joined(separator: ", ")) |"
    }
    return """
      ## Columns

      Tables and records name their columns and keys as they like. Common names are known, in any case and with any marks
      between their words; `--columns author=nick,text=body` says what is not. A table that has all the columns which
      `--columns` names is read as `csv`, and JSON whose objects have the key of the text as `json-records`.

      | field | known by names such as |
      |---|---|
      \(rows.joined(separator: "\n"))

      """
  }
}

extension FormatGuide.Parents {
  fileprivate var sentence: String {
    switch self {
    case .named: "named by the input"
    case .nesting: "nesting or indentation"
    case .inferred: "inferred from quotes and mentions"
    }
  }
}
