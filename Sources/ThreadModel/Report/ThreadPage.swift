/// One input, read and rebuilt, nothing judged yet.
package struct ThreadPage: Sendable, Hashable {
  /// The path as given, or the name of standard input.
  package let input: String
  /// The name of the format it was read as.
  package let format: String
  /// How that format was told; nil where it was given.
  package let detection: FormatDetection?
  package let threads: [CommentThread]
  /// Defects of the input itself; those of a tree are in its thread.
  package let defects: [ThreadDefect]

  package init(
    input: String, format: String, detection: FormatDetection? = nil, threads: [CommentThread],
    defects: [ThreadDefect]
  ) {
    self.input = input
    self.format = format
    self.detection = detection
    self.threads = threads
    self.defects = defects
  }
}
