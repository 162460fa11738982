package import ThreadModel

/// A kind of input: how to tell it and how to read it. One file (or folder) a format, one line in `FormatRegistry`.
package protocol ThreadFormat: Sendable {
  /// What `--input-format` takes and reports show: `dle-html`.
  static var name: String { get }
  /// One line for `moderate formats` and the documentation.
  static var summary: String { get }
  /// For the documentation.
  static var guide: FormatGuide { get }
  /// Whether it reads whatever looks like comments, without knowing the program that wrote them.
  static var isGuess: Bool { get }
  /// Whether it reads the bytes itself, part by part, so that the defects of the document's text do not count.
  static var decodesBytes: Bool { get }
  /// 0 = certainly not this format, 100 = certainly this one. Looks at content only, never at the file's name.
  static func confidence(in document: InputDocument) -> Int
  /// Reads what can be read; what is wrong with single records is a defect in the result.
  ///
  /// - Throws: `ParseFailure` where nothing can be made of the input as a whole.
  static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage
}

extension ThreadFormat {
  package static var isGuess: Bool { false }
  package static var decodesBytes: Bool { false }

  /// What `parse` makes of the input, unless it is a page on which that could not come to an end.
  ///
  /// - Throws: `ParseFailure` where nothing can be made of the input as a whole.
  package static func read(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try parse(document, context: context)
    if document.isExhausted { throw .exhausted }
    return page
  }
}

/// What a format may know besides the bytes.
package struct ParseContext: Sendable {
  /// What "today" means; nil leaves relative times unread.
  package var now: Timestamp?
  /// Which column of a table (or key of a record) holds what, over the names that the format knows by itself.
  package var columns: [TableField: String]

  package init(now: Timestamp? = nil, columns: [TableField: String] = [:]) {
    self.now = now
    self.columns = columns
  }
}

/// The reason why an input could not be read at all.
package struct ParseFailure: Error, Sendable, Hashable {
  package let location: SourceLocation?
  package let problem: String

  package init(_ problem: String, at location: SourceLocation? = nil) {
    self.problem = problem
    self.location = location
  }

  static let exhausted = ParseFailure("the comments are nested in each other too deeply")
}
