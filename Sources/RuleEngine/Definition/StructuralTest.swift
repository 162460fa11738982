package import ThreadModel

/// One line of `when`: a measured field compared with a bound.
package struct StructuralTest: Sendable, Hashable {
  package enum Field: String, Sendable, Hashable, CaseIterable {
    /// Characters of own words.
    case length
    case letters
    /// Capitals over letters, 0...1; 0 without letters.
    case capsRatio = "caps_ratio"
    /// The longest row of one word.
    case repeatedWords = "repeated_words"
    /// The longest row of the same words, up to forty of them.
    case repeatedPhrases = "repeated_phrases"
    /// The longest row of single letters set apart from each other.
    case spelledLetters = "spelled_letters"
    case links
    case emoji
    /// `@name` at a word's start.
    case mentions
    /// Quoted characters over quoted and own ones, 0...1.
    case quoteShare = "quote_share"
    /// Quotes that stand neither in a comment of the page nor in the article.
    case missingQuotes = "quotes.missing"
    case edited
    /// 0 at top level.
    case depth
    case isTopLevel = "is_top_level"
    /// Whether the author started the page: role `op`.
    case isSubmitter = "is_submitter"
    /// Direct replies.
    case replies
    /// Time since the comment that is answered.
    case sinceParent = "since_parent"
    /// Replies in a row, this one the last, in which the same two authors answer each other in turn.
    case exchangeTurns = "exchange.turns"
    /// Name, handle or id of the answered author; `same` where both are one.
    case parentAuthor = "parent.author"
    case parentVerdict = "parent.verdict"
    /// All comments of the page.
    case threadComments = "thread.comments"
    case threadAuthors = "thread.authors"
    /// Time since the first comment of the page.
    case threadAge = "thread.age"
    /// All comments of the author on the page.
    case authorComments = "author.comments"
    case authorRole = "author.role"
    /// Earlier comments of the author that did not pass.
    case authorFlagged = "author.flagged"
    /// Time since the author's first comment on the page.
    case authorFirstSeen = "author.first_seen"
  }

  package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case notEqual = "!="
    case more = ">"
    case less = "<"
    case equal = "="
  }

  package var field: Field
  package var comparison: Comparison
  /// 1 and 0 stand for true and false; durations in seconds; verdicts by rank from 0 for `pass`.
  package var bound: Double
  /// For fields that hold a name or role: lower case, one of which has to be it.
  package var names: [String]
  package var location: SourceLocation

  package init(
    field: Field, comparison: Comparison, bound: Double = 0, names: [String] = [], location: SourceLocation
  ) {
    self.field = field
    self.comparison = comparison
    self.bound = bound
    self.names = names
    self.location = location
  }

  package func holds(for value: Double) -> Bool {
    switch comparison {
    case .atLeast: value >= bound
    case .atMost: value <= bound
    case .notEqual: value != bound
    case .more: value > bound
    case .less: value < bound
    case .equal: value == bound
    }
  }
}

extension StructuralTest.Field {
  /// What a value of the field looks like in a rule file.
  enum Kind: Sendable {
    case count, share, truth, duration, verdict, names
  }

  var kind: Kind {
    switch self {
    case .length, .letters, .repeatedWords, .repeatedPhrases, .spelledLetters, .links, .emoji, .mentions,
      .missingQuotes, .depth, .replies, .exchangeTurns,
      .threadComments, .threadAuthors, .authorComments, .authorFlagged:
      .count
    case .capsRatio, .quoteShare: .share
    case .edited, .isTopLevel, .isSubmitter: .truth
    case .sinceParent, .threadAge, .authorFirstSeen: .duration
    case .parentVerdict: .verdict
    case .parentAuthor, .authorRole: .names
    }
  }

  /// Whether the value is known only once the comments before have been judged.
  var isHistory: Bool { self == .parentVerdict || self == .authorFlagged }

  /// Whether the value needs more of the thread than the comment and its place.
  var looksAtThread: Bool {
    switch self {
    case .exchangeTurns, .threadAuthors, .threadAge, .authorComments, .authorFlagged, .authorFirstSeen, .parentVerdict:
      true
    default: false
    }
  }
}
