import ThreadModel

/// The judged threads with their users, rules and categories numbered, so that counting is adding to arrays.
struct Corpus {
  let threads: [JudgedThread]
  let users: UserDirectory
  /// For each thread the user number of each comment's author.
  let authors: [[Int32]]
  /// Rule ids: the loaded rules in their order, then those that only hits name.
  let rules: NameDirectory
  /// Category names, those of loaded rules first.
  let categories: NameDirectory
  /// Who answers whom: users who differ, sorted by number.
  let pairs: [UserPair]

  init(_ threads: [JudgedThread], rules summaries: [RuleSummary] = []) {
    self.threads = threads
    var users = UserDirectory()
    var rules = NameDirectory(summaries.map(\.id))
    var categories = NameDirectory(summaries.map(\.category))
    var authors: [[Int32]] = []
    for judged in threads {
      let comments = judged.thread.comments
      authors.append(comments.indices.map { Int32(users.register(comments[$0].record.author)) })
      for judgement in judged.judgements {
        for hit in judgement.hits { rules.register(hit.rule) }
        for category in judgement.categories { categories.register(category.name) }
      }
    }
    self.users = users
    self.rules = rules
    self.categories = categories
    self.authors = authors
    pairs = UserPair.pairs(of: threads, authors: authors)
  }

  var hasUnnamedComments: Bool {
    authors.contains { $0.contains { $0 == UserDirectory.unnamed } }
  }
}
