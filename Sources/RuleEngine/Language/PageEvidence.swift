import ThreadModel

/// What all comments of a page say together about its language.
struct PageEvidence {
  /// Comments that have to agree on another language than the page declares.
  private static let fewestComments = 3

  private var latin = Sum()
  private var cyrillic = Sum()

  private struct Sum {
    var scores = [Int](repeating: 0, count: ScriptModel.lanes)
    var words = 0
    var listed = 0
    var comments = 0

    mutating func add(_ evidence: LanguageEvidence) {
      for lane in scores.indices { scores[lane] += Int(evidence.scores[lane]) }
      comments += evidence.words > 0 ? 1 : 0
      words += evidence.words
      listed += evidence.listed
    }

    /// The best lane and its lead over the second.
    func best(in lanes: Int) -> (lane: Int, lead: Int) {
      var (best, second) = (0, Int.min)
      for lane in 1..<max(1, lanes) {
        if scores[lane] > scores[best] {
          (best, second) = (lane, scores[best])
        } else {
          second = max(second, scores[lane])
        }
      }
      return (best, second == .min ? 0 : scores[best] - second)
    }
  }

  mutating func add(_ evidence: LanguageEvidence) {
    switch evidence.writing {
    case .latin: latin.add(evidence)
    case .cyrillic: cyrillic.add(evidence)
    case .none, .other: break
    }
  }

  /// The language that most of it is in; nil where it is too short or too mixed to tell.
  var language: String? { clear(by: ThreadLanguages.Lead.ofPage) }

  /// The language of a page whose comments were added.
  ///
  /// - Parameter declared: what the page says, where that is believed.
  mutating func language(of article: Article, declared: String?) -> String? {
    if let declared { return language(insteadOf: declared) }
    if let language { return language }
    add(LanguageReader.evidence(in: article.title ?? ""))
    add(LanguageReader.evidence(in: article.text, reach: 4 * LanguageReader.reach))
    return language
  }

  /// The declared language, unless nearly everything is clearly in another.
  func language(insteadOf declared: String) -> String {
    guard max(latin.comments, cyrillic.comments) >= Self.fewestComments,
      let clear = clear(by: ThreadLanguages.Lead.overDeclared), let lane = LanguageLane(clear),
      let known = LanguageLane(declared), lane != known
    else { return declared }
    return clear
  }

  private func clear(by lead: Int) -> String? {
    let isCyrillic = cyrillic.words > latin.words
    let (sum, model) = isCyrillic ? (cyrillic, ScriptModel.cyrillic) : (latin, ScriptModel.latin)
    guard sum.listed >= 4, sum.listed * 3 >= sum.words else { return nil }
    let best = sum.best(in: model.tags.count)
    return best.lead >= lead ? model.tags[best.lane] : nil
  }
}
