internal import ThreadModel

extension JSONWriter {
  /// Verdict, score, categories, hits, and events where there are any.
  mutating func members(of judgement: Judgement) {
    member("verdict", judgement.verdict.rawValue)
    member("score", judgement.score)
    object("categories") { categories in
      for category in judgement.categories { categories.member(category.name, category.score) }
    }
    array("hits") { hits in
      for hit in judgement.hits { hits.object { $0.members(of: hit) } }
    }
    if let language = judgement.language { member("language", language) }
    if judgement.events.isEmpty { return }
    array("events") { events in
      for event in judgement.events { events.object { $0.members(of: event) } }
    }
  }

  private mutating func members(of hit: Hit) {
    member("rule", hit.rule)
    member("category", hit.category)
    member("score", hit.score)
    member("view", hit.view.rawValue)
    member("start", hit.range.lowerBound)
    member("end", hit.range.upperBound)
    member("match", hit.match)
    member("charged_to", hit.chargedTo)
    member("counts", hit.counts)
    if let because = hit.because { member("because", because) }
    if let comment = hit.chargedIn { member("charged_in", comment) }
    if let reason = hit.setAside { object("set_aside") { $0.members(of: reason) } }
  }

  private mutating func members(of reason: SetAside) {
    switch reason {
    case .ignored(let reason):
      member("kind", "ignored")
      member("reason", reason)
    case .absorbed(let rule):
      member("kind", "absorbed")
      member("rule", rule)
    case .otherLanguage(let counted):
      member("kind", "other_language")
      member("counted", counted)
    }
  }

  private mutating func members(of event: EngineEvent) {
    member("kind", event.kind.rawValue)
    member("rule", event.rule)
    member("view", event.view.rawValue)
    if let bytes = event.scannedBytes { member("scanned_bytes", bytes) }
  }

  /// Comments, one count a verdict, defects and what is undecided.
  mutating func members(of tally: Tally) {
    member("comments", tally.comments)
    object("verdicts") { verdicts in
      for verdict in Verdict.allCases { verdicts.member(verdict.rawValue, tally.count(of: verdict)) }
    }
    member("defects", tally.defects)
    member("undecided", tally.events)
  }
}
