/// The place of a language in the model of its script.
struct LanguageLane: Equatable {
  let isCyrillic: Bool
  let lane: Int

  /// - Parameter tag: BCP 47; nil for a language that no model has.
  init?(_ tag: String) {
    let primary = String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    guard let known = Self.lanes[Self.standIns[primary] ?? primary] else { return nil }
    self = known
  }

  private init(isCyrillic: Bool, lane: Int) {
    self.isCyrillic = isCyrillic
    self.lane = lane
  }

  private static let standIns = ["no": "da", "nb": "da", "nn": "da", "sk": "cs", "bs": "hr", "mk": "bg"]

  private static let lanes: [String: LanguageLane] = {
    var lanes: [String: LanguageLane] = [:]
    for (lane, tag) in CommonWords.latin.map(\.tag).enumerated() {
      lanes[tag] = LanguageLane(isCyrillic: false, lane: lane)
    }
    for (lane, tag) in CommonWords.cyrillic.map(\.tag).enumerated() {
      lanes[tag] = LanguageLane(isCyrillic: true, lane: lane)
    }
    return lanes
  }()
}
