import ThreadModel

/// The judged threads with their users numbered, so that counting is adding to arrays.
struct Corpus {
  let threads: [CorpusThread]
  let users: UserDirectory
  let rules: [RuleSummary]
  /// Who answers whom.
  let pairs: UserPairs

  init(
    _ threads: [JudgedThread], sites: [String?], rules: [RuleSummary] = [], reviewThreshold: Double? = nil
  ) {
    var users = UserDirectory()
    self.threads = zip(threads, sites).map { judged, site in
      CorpusThread(
        judged, site: site, authors: Self.register(judged.thread.comments, of: site, in: &users),
        reviewThreshold: reviewThreshold)
    }
    self.users = users
    self.rules = rules
    pairs = UserPairs(self.threads)
  }

  /// The user number of each comment's author; users are numbered in the order of the input.
  private static func register(
    _ comments: [Comment], of site: String?, in users: inout UserDirectory
  ) -> [Int32] {
    var authors = [Int32](repeating: 0, count: comments.count)
    let site = users.siteNumber(of: site)
    users.reserve(comments.count)
    for node in InputOrder.nodes(of: comments) {
      authors[node] = users.register(comments[node].record.author, on: site)
    }
    return authors
  }
}
