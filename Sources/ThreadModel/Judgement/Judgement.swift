/// What the rules make of one comment.
package struct Judgement: Sendable, Hashable {
  package let verdict: Verdict
  /// The sum of the capped category scores.
  package let score: Double
  /// Capped contributions, sorted by name; categories without a hit are left out.
  package let categories: [CategoryScore]
  /// In rule order, then by position.
  package var hits: [Hit]
  /// What the engine could not decide about this comment: neither clean nor an accusation.
  package let events: [EngineEvent]
  /// The language that the comment was judged as: BCP 47; nil where nothing told it.
  package let language: String?

  package struct CategoryScore: Sendable, Hashable {
    package let name: String
    package let score: Double

    package init(name: String, score: Double) {
      self.name = name
      self.score = score
    }
  }

  package init(
    verdict: Verdict, score: Double, categories: [CategoryScore] = [], hits: [Hit] = [], events: [EngineEvent] = [],
    language: String? = nil
  ) {
    self.verdict = verdict
    self.score = score
    self.categories = categories
    self.hits = hits
    self.events = events
    self.language = language
  }

  package static let clean = Judgement(verdict: .pass, score: 0)
}

/// A limit of the engine that was reached while a comment was judged.
package struct EngineEvent: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    /// The pattern reached its match limit: whether the rule fires is not known.
    case gaveUp = "gave_up"
    /// Only the first `scannedBytes` of the view were looked at.
    case capped
  }

  package let kind: Kind
  /// Nil where the event concerns every rule.
  package let rule: String?
  package let view: View
  package let scannedBytes: Int?

  package init(_ kind: Kind, rule: String? = nil, view: View, scannedBytes: Int? = nil) {
    self.kind = kind
    self.rule = rule
    self.view = view
    self.scannedBytes = scannedBytes
  }
}
