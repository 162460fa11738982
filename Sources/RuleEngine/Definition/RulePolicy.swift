package import ThreadModel

/// `policy.yml`: what scores mean.
package struct RulePolicy: Sendable {
  /// From this sum on a comment gets this verdict; ascending.
  package var thresholds: [Threshold]
  /// The closed list of categories, in the order of the file.
  package var categories: [Category]

  package struct Threshold: Sendable, Hashable {
    package var verdict: Verdict
    package var score: Double
    package init(verdict: Verdict, score: Double) {
      self.verdict = verdict
      self.score = score
    }
  }

  package struct Category: Sendable, Hashable {
    package var name: String
    /// What the category may add to one comment at most and at least.
    package var max: Double?
    package var min: Double?
    package init(name: String, max: Double? = nil, min: Double? = nil) {
      self.name = name
      self.max = max
      self.min = min
    }
  }

  package init(thresholds: [Threshold], categories: [Category]) {
    self.thresholds = thresholds
    self.categories = categories
  }
}
