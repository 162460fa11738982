/// How the format of an input was told by its content.
package struct FormatDetection: Sendable, Hashable {
  package struct Candidate: Sendable, Hashable {
    package let format: String
    /// 0...100
    package let confidence: Int

    package init(format: String, confidence: Int) {
      self.format = format
      self.confidence = confidence
    }
  }

  /// Why somebody should look whether the format is the right one.
  package enum Doubt: String, Sendable, Hashable, CaseIterable {
    /// The runner-up is about as likely.
    case near
    /// The format reads whatever looks like comments, without knowing the program that wrote them.
    case guess
  }

  /// 0...100, of the format that the input was read as.
  package let confidence: Int
  /// The next best format; nil where no other has any confidence.
  package let runnerUp: Candidate?
  /// Nil where the content speaks clearly.
  package let doubt: Doubt?

  package init(confidence: Int, runnerUp: Candidate? = nil, doubt: Doubt? = nil) {
    self.confidence = confidence
    self.runnerUp = runnerUp
    self.doubt = doubt
  }
}
