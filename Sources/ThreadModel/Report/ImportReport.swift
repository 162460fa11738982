/// What became of the lines of somebody else's rules.
package struct ImportReport: Sendable, Hashable {
  /// A line of the source, and what there is to say of it.
  package struct Line: Sendable, Hashable {
    package let input: String
    /// From 1.
    package let number: Int
    package let text: String
    package let reason: String

    package init(input: String, number: Int, text: String, reason: String) {
      self.input = input
      self.number = number
      self.text = text
      self.reason = reason
    }
  }

  package let inputs: [String]
  /// What the source was read as.
  package let format: String
  /// How that was told; nil where it was given.
  package let detection: FormatDetection?
  /// Lines, or documents, that say something: neither blank nor a comment.
  package let lines: Int
  package let rules: Int
  /// In the order of the source.
  package let refused: [Line]
  /// Carried, but not to the letter.
  package let changed: [Line]

  package init(
    inputs: [String], format: String, detection: FormatDetection?, lines: Int, rules: Int, refused: [Line],
    changed: [Line]
  ) {
    self.inputs = inputs
    self.format = format
    self.detection = detection
    self.lines = lines
    self.rules = rules
    self.refused = refused
    self.changed = changed
  }
}
