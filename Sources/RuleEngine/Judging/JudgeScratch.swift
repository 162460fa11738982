import PatternMatching
import ThreadModel

/// The memory of one judge, used again for one comment after another.
final class JudgeScratch {
  let match: MatchScratch
  let surfaces: [SurfaceScan]
  /// For each surface its view, how that is read, and how it is read where it is ASCII.
  private let kinds: [(view: View, normalizer: ViewNormalizer, forASCII: ViewNormalizer)]
  /// Views of the comment at hand, as far as they were asked for.
  private var views: [(view: View, text: String?, isASCII: Bool)] = []
  /// Their readings that surfaces may share.
  private var readings: [(view: View, normalizer: ViewNormalizer, readings: [NormalizedText])] = []
  /// For each rule the comment that woke it last.
  private var wakings: [UInt32]
  private var comment: UInt32 = 0
  private var awake: [Int] = []

  init(_ book: RuleBook) {
    match = MatchScratch(limits: book.limits, usesPrefilter: book.usesPrefilter, profile: book.profile)
    surfaces = book.surfaces.map { SurfaceScan($0) }
    kinds = book.surfaces.map { ($0.view, $0.normalizer, $0.normalizer.forASCII) }
    wakings = Array(repeating: 0, count: book.compiled.count)
  }

  /// Forgets the comment before.
  func begin() {
    views.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    match.forgetTexts()
    for surface in surfaces { surface.begin() }
    if comment == .max {
      wakings = Array(repeating: 0, count: wakings.count)
      comment = 0
    }
    comment += 1
  }

  /// No normalisation makes a text of this many bytes longer than the cap: NFKC writes one scalar of three bytes as 33.
  var longestSurelyUncapped: Int { match.limits.scannedBytes / 12 }

  func view(of surface: Int) -> View { kinds[surface].view }

  /// The text that a surface is made of; nil where it is empty.
  func view(of surface: Int, _ source: CommentViews) -> String? { known(surface, source).text }

  private func known(_ surface: Int, _ source: CommentViews) -> (text: String?, isASCII: Bool) {
    let view = kinds[surface].view
    if let known = views.first(where: { $0.view == view }) { return (known.text, known.isASCII) }
    let text = source.visible(view)
    let isASCII = text?.utf8.allSatisfy { $0 < 0x80 } ?? true
    views.append((view, text, isASCII))
    return (text, isASCII)
  }

  func prepare(_ surface: Int, _ source: CommentViews, _ plan: ActiveRules.Scan?) {
    let (text, isASCII) = known(surface, source)
    let made = text.map { readings(of: $0, surface, isASCII: isASCII) } ?? []
    surfaces[surface].prepare(made, plan: plan, using: match)
  }

  private func readings(of text: String, _ surface: Int, isASCII: Bool) -> [NormalizedText] {
    let (view, normalizer, forASCII) = kinds[surface]
    guard isASCII else { return normalizer.readings(of: text) }
    if let known = readings.first(where: { $0.view == view && $0.normalizer == forASCII }) { return known.readings }
    let made = forASCII.readings(of: text)
    readings.append((view, forASCII, made))
    return made
  }

  /// Rules that are not waiting for a pattern, and those that wait for one that can match; in rule order.
  func awakenedRules(_ active: ActiveRules) -> [Int] {
    awake.removeAll(keepingCapacity: true)
    awake += active.ungated
    for (surface, plan) in zip(surfaces, active.scans) {
      guard let plan, surface.isPrepared else { continue }
      surface.forEachCandidate(using: match) { pattern in
        for rule in plan.wakes[pattern] where wakings[Int(rule)] != comment {
          wakings[Int(rule)] = comment
          awake.append(Int(rule))
        }
      }
    }
    awake.sort()
    return awake
  }
}
