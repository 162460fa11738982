/// Decides the language of comments of one thread.
struct LanguageChoice {
  private let usual: String?
  private let usualLane: LanguageLane?

  init(usual: String?) {
    self.usual = usual
    usualLane = usual.flatMap { LanguageLane($0) }
  }

  /// - Parameter parent: the language of the comment that is answered.
  func language(of evidence: LanguageEvidence, below parent: String?) -> String? {
    switch evidence.writing {
    case .none: return usual ?? parent
    case .other(let language): return usual == nil || usualLane != nil ? language : usual
    case .latin: return language(of: evidence, ScriptModel.latin, isCyrillic: false, below: parent)
    case .cyrillic: return language(of: evidence, ScriptModel.cyrillic, isCyrillic: true, below: parent)
    }
  }

  private func language(
    of evidence: LanguageEvidence, _ model: ScriptModel, isCyrillic: Bool, below parent: String?
  ) -> String? {
    guard evidence.words > 0 else { return usual ?? parent }
    let parentLane = parent == usual ? nil : parent.flatMap { LanguageLane($0) }
    var scores = SIMD16<Int32>(truncatingIfNeeded: evidence.scores)
    if let usualLane, usualLane.isCyrillic == isCyrillic { scores[usualLane.lane] += ThreadLanguages.Lead.overUsual }
    if let parentLane, parentLane.isCyrillic == isCyrillic { scores[parentLane.lane] += ThreadLanguages.Lead.ofParent }
    let (best, lead) = scores.best(in: model.tags.count)
    let lane = LanguageLane(model.tags[best])
    if lane == usualLane { return usual }
    if isBelieved(evidence, lead: lead, isCyrillic: isCyrillic) {
      return lane == parentLane ? parent : model.tags[best]
    }
    return usual ?? parent
  }

  private func isBelieved(_ evidence: LanguageEvidence, lead: Int32, isCyrillic: Bool) -> Bool {
    if usual == nil { return lead >= ThreadLanguages.Lead.overAny && evidence.isPlausible(lead: lead) }
    guard let usualLane else {
      return lead >= ThreadLanguages.Lead.overUsual && evidence.listed >= 3 && evidence.listed * 2 >= evidence.words
    }
    if usualLane.isCyrillic == isCyrillic { return true }
    return isCyrillic || (lead >= ThreadLanguages.Lead.overAny && evidence.isPlausible(lead: lead))
  }
}

extension SIMD16<Int32> {
  /// The best of the first lanes, the first of equal ones, and its lead over the second.
  fileprivate func best(in lanes: Int) -> (lane: Int, lead: Int32) {
    var (best, second) = (0, Int32.min / 2)
    for lane in 1..<Swift.max(1, lanes) {
      if self[lane] > self[best] { (best, second) = (lane, self[best]) } else { second = Swift.max(second, self[lane]) }
    }
    return (best, self[best] - second)
  }
}
