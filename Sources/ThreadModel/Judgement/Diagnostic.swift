/// An error or warning about a rule file.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable { case error, warning }

  /// `E203`; never reused for another problem.
  package let code: String
  package let severity: Severity
  package let path: String
  package let location: SourceLocation
  /// Characters from `location` on that the caret underlines; at least 1.
  package let length: Int
  package let message: String
  /// The source line, as it stands in the file; nil where the file could not be read.
  package let sourceLine: String?
  /// "did you mean ..." and the like.
  package let help: String?
  /// Another place that belongs to the problem, such as a first definition.
  package let related: Related?

  package struct Related: Sendable, Hashable {
    package let path: String
    package let location: SourceLocation
    package let note: String

    package init(path: String, location: SourceLocation, note: String) {
      self.path = path
      self.location = location
      self.note = note
    }
  }

  package init(
    code: String, severity: Severity, path: String, location: SourceLocation, length: Int = 1, message: String,
    sourceLine: String?, help: String? = nil, related: Related? = nil
  ) {
    self.code = code
    self.severity = severity
    self.path = path
    self.location = location
    self.length = max(1, length)
    self.message = message
    self.sourceLine = sourceLine
    self.help = help
    self.related = related
  }
}
