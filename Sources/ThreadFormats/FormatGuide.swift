package import ThreadModel

/// What a reader of `Documentation/Formats.md` wants to know of a format besides its summary.
package struct FormatGuide: Sendable {
  /// Chapters of the documentation, in its order.
  package enum Family: String, Sendable, Hashable, CaseIterable {
    case article = "Comments below articles"
    case forum = "Forums"
    case aggregator = "Link aggregators"
    case schema = "Pages marked up for machines"
    case api = "Interfaces and downloads (JSON)"
    case widget = "Comment services (JSON)"
    case export = "Exports (XML)"
    case mail = "Mail"
    case record = "Records and tables"
    case fallback = "When nothing else fits"
  }

  /// How the parent of a comment is known.
  package enum Parents: String, Sendable, Hashable, CaseIterable {
    /// The input names the answered comment: evidence `markup`.
    case named
    /// The comment is nested or indented below it: evidence `nesting`.
    case nesting
    /// The input says nothing: quotes and mentions may tell.
    case inferred
  }

  package let family: Family
  /// A file in `seeds/`, from the root of the repository.
  package let seed: String
  /// Where people have such files from.
  package let source: String
  /// What is taken from it.
  package let reads: String
  /// The usual way first.
  package let parents: [Parents]
  /// What in the input becomes which flag.
  package let flags: KeyValuePairs<CommentFlag, String>

  package init(
    _ family: Family, seed: String, source: String, reads: String, parents: [Parents],
    flags: KeyValuePairs<CommentFlag, String> = [:]
  ) {
    self.family = family
    self.seed = seed
    self.source = source
    self.reads = reads
    self.parents = parents
    self.flags = flags
  }
}
