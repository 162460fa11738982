package import PatternMatching
package import ThreadModel

/// A rule as written, checked against the schema, macros expanded; not yet compiled.
package struct RuleDefinition: Sendable {
  package var summary: RuleSummary
  /// How many hits are scored at most; 1 unless `times` says more.
  package var times: Int
  /// The least verdict of a comment on which this rule fires.
  package var verdict: Verdict?
  /// `match` and every entry of `all`.
  package var required: [Clause]
  /// `any`: at least one holds; empty = not asked.
  package var alternatives: [Clause]
  /// `none`: none holds.
  package var excluded: [Clause]
  /// `unless`: where one holds the rule does not fire.
  package var exceptions: [Clause]
  /// `when`: all hold.
  package var structure: [StructuralTest]
  /// `expr`: the rule is about other rules.
  package var expression: RuleExpression?
  /// Rules whose score is taken out where this one fires.
  package var absorbs: [RuleReference]
  package var count: CountCondition?
  package var examples: RuleExamples
  /// Where each key of the rule stands, for messages.
  package var origin: RuleOrigin

  package init(
    summary: RuleSummary, times: Int = 1, verdict: Verdict? = nil, required: [Clause] = [],
    alternatives: [Clause] = [], excluded: [Clause] = [], exceptions: [Clause] = [],
    structure: [StructuralTest] = [], expression: RuleExpression? = nil, absorbs: [RuleReference] = [],
    count: CountCondition? = nil, examples: RuleExamples = RuleExamples(), origin: RuleOrigin = RuleOrigin()
  ) {
    self.summary = summary
    self.times = times
    self.verdict = verdict
    self.required = required
    self.alternatives = alternatives
    self.excluded = excluded
    self.exceptions = exceptions
    self.structure = structure
    self.expression = expression
    self.absorbs = absorbs
    self.count = count
    self.examples = examples
    self.origin = origin
  }
}

extension RuleDefinition {
  /// The rules whose firing decides this one.
  var components: [RuleReference] { (expression?.references ?? []) + (count?.rules ?? []) }

  /// All tests of structure, those of clauses included.
  var tests: [StructuralTest] {
    structure + (required + alternatives + excluded + exceptions).flatMap(\.structure)
  }
}

/// A condition on words, a condition on structure, or both at once.
package struct Clause: Sendable {
  package var condition: Condition?
  package var structure: [StructuralTest]
  package var location: SourceLocation

  package init(condition: Condition?, structure: [StructuralTest] = [], location: SourceLocation) {
    self.condition = condition
    self.structure = structure
    self.location = location
  }
}

/// Patterns of one kind, one of which has to be found in a view.
package struct Condition: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Whole Unicode words or phrases.
    case word
    /// Single words, as written or with a slip in them.
    case similar
    case substring
    /// PCRE2 with UTF, UCP and caseless matching.
    case regex
    /// The entries of a list file, as words.
    case list
    /// Hosts, with their subdomains; looks at links.
    case domain
  }

  package var kind: Kind
  package var patterns: [PatternText]
  package var view: View
  package var normalization: Normalization
  /// What the found text has to satisfy besides; only of regexes.
  package var check: Checksum?
  /// How far what is found may be from what is written; only of similar words.
  package var edits: SimilarWords.Edits
  /// Words that are not meant, however similar.
  package var exceptions: [PatternText]

  package init(
    kind: Kind, patterns: [PatternText], view: View, normalization: Normalization, check: Checksum? = nil,
    edits: SimilarWords.Edits = .one, exceptions: [PatternText] = []
  ) {
    self.kind = kind
    self.patterns = patterns
    self.view = view
    self.normalization = normalization
    self.check = check
    self.edits = edits
    self.exceptions = exceptions
  }
}

/// One pattern, and where it was written.
package struct PatternText: Sendable, Hashable {
  /// Macros expanded.
  package var text: String
  package var location: SourceLocation

  package init(_ text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }
}

/// What is done to a view before a condition looks at it. Spans are mapped back to the original.
package enum Normalization: String, Sendable, Hashable, CaseIterable {
  case none
  /// NFKC, simple case folding, zero-width and bidi controls removed, typographic apostrophes made plain.
  case text
  /// Look-alikes, leet and marks besides: what a word reads like.
  case skeleton
  /// Spelled-out words joined and repeated letters made one besides.
  case squash
}

/// Places of a rule's parts in its file.
package struct RuleOrigin: Sendable {
  package var id: SourceLocation?
  package var score: SourceLocation?
  package var examples: SourceLocation?

  package init(id: SourceLocation? = nil, score: SourceLocation? = nil, examples: SourceLocation? = nil) {
    self.id = id
    self.score = score
    self.examples = examples
  }
}
