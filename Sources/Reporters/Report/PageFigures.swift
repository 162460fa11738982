internal import ThreadModel

/// Who wrote what on one page, and which rules spoke.
struct PageFigures {
  struct User {
    let name: String
    fileprivate(set) var comments = 0
    fileprivate(set) var flagged = 0
    /// The sum over their comments.
    fileprivate(set) var score = 0.0
  }

  struct Rule {
    let id: String
    let title: String
    let status: RuleStatus
    fileprivate(set) var hits = 0
    fileprivate(set) var comments = 0
    /// What its counted hits add before caps.
    fileprivate(set) var score = 0.0
  }

  /// Most flagged comments first, then the higher score, then more comments, then the earlier one.
  let users: [User]
  /// Most comments first, then by id.
  let rules: [Rule]

  var flaggedUsers: [User] { users.filter { $0.flagged > 0 } }

  init(_ page: PageReport, titles: RuleTitles) {
    var users: [User] = []
    var userIndex: [String?: Int] = [:]
    var rules: [Rule] = []
    var ruleIndex: [String: Int] = [:]
    for place in page.inputOrder {
      let judged = page.threads[place.thread]
      let judgement = judged.judgements[place.comment]
      let author = judged.thread.comments[place.comment].record.author
      let user = userIndex[author.identity] ?? users.count
      if user == users.count {
        userIndex[author.identity] = user
        users.append(User(name: Wording.name(author)))
      }
      users[user].comments += 1
      users[user].flagged += judgement.verdict > .pass ? 1 : 0
      users[user].score += judgement.score
      var seen: Set<String> = []
      for hit in judgement.hits {
        let rule = ruleIndex[hit.rule] ?? rules.count
        if rule == rules.count {
          ruleIndex[hit.rule] = rule
          let summary = titles[hit.rule]
          rules.append(Rule(id: hit.rule, title: summary?.title ?? "", status: summary?.status ?? .stable))
        }
        rules[rule].hits += 1
        rules[rule].comments += seen.insert(hit.rule).inserted ? 1 : 0
        rules[rule].score += hit.counts ? hit.score : 0
      }
    }
    self.users = users.enumerated().sorted { a, b in
      (-a.element.flagged, -a.element.score, -a.element.comments, a.offset)
        < (-b.element.flagged, -b.element.score, -b.element.comments, b.offset)
    }.map(\.element)
    self.rules = rules.sorted { ($1.comments, $0.id) < ($0.comments, $1.id) }
  }
}
