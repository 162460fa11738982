/// What the removal of a comment would take along, alone or with everything below it.
package struct RemovalPreview: Sendable, Hashable {
  /// A comment that would be touched.
  package struct Touched: Sendable, Hashable {
    package let id: String
    package let author: Author
    package let verdict: Verdict

    package init(id: String, author: Author, verdict: Verdict) {
      self.id = id
      self.author = author
      self.verdict = verdict
    }
  }

  /// Somebody below the comment, none of whose comments there is flagged.
  package struct Bystander: Sendable, Hashable {
    package let author: Author
    /// Their comments below it.
    package let comments: Int

    package init(author: Author, comments: Int) {
      self.author = author
      self.comments = comments
    }
  }

  package let comment: Touched
  /// Direct replies: they answer nothing where only the comment is emptied.
  package let orphans: [Touched]
  /// Comments below it, which go where the subtree is removed.
  package let below: Int
  /// Those of them that pass.
  package let passingBelow: Int
  /// Characters of own words in the comments below.
  package let charactersBelow: Int
  /// Most comments first, then in the order of the tree.
  package let bystanders: [Bystander]
  /// Other comments that quote it: its words stay there. In the order of the tree.
  package let quotes: [Touched]
  /// How many of `quotes` stand outside the subtree and stay even where that is removed.
  package let quotesOutside: Int

  package init(
    comment: Touched, orphans: [Touched], below: Int, passingBelow: Int, charactersBelow: Int,
    bystanders: [Bystander], quotes: [Touched], quotesOutside: Int
  ) {
    self.comment = comment
    self.orphans = orphans
    self.below = below
    self.passingBelow = passingBelow
    self.charactersBelow = charactersBelow
    self.bystanders = bystanders
    self.quotes = quotes
    self.quotesOutside = quotesOutside
  }
}
