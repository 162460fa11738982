import PatternMatching
import ThreadModel

/// The memory of one judge, used again for one comment after another.
final class JudgeScratch {
  let match: MatchScratch
  let surfaces: [SurfaceScan]
  /// For each surface its view.
  private let viewOfSurface: [View]
  /// Views of the comment at hand, as far as they were asked for.
  private var views: [(view: View, text: String?)] = []
  /// For each rule the comment that woke it last.
  private var wakings: [UInt32]
  private var comment: UInt32 = 0
  private var awake: [Int] = []

  init(_ book: RuleBook) {
    match = MatchScratch(limits: book.limits, usesPrefilter: book.usesPrefilter, profile: book.profile)
    surfaces = book.surfaces.map { SurfaceScan($0) }
    viewOfSurface = book.surfaces.map(\.view)
    wakings = Array(repeating: 0, count: book.compiled.count)
  }

  /// Forgets the comment before.
  func begin() {
    views.removeAll(keepingCapacity: true)
    for surface in surfaces { surface.begin() }
    if comment == .max {
      wakings = Array(repeating: 0, count: wakings.count)
      comment = 0
    }
    comment += 1
  }

  /// No normalisation makes a text of this many bytes longer than the cap: NFKC writes one scalar of three bytes as 33.
  var longestSurelyUncapped: Int { match.limits.scannedBytes / 12 }

  func view(of surface: Int) -> View { viewOfSurface[surface] }

  /// The text that a surface is made of; nil where it is empty.
  func view(of surface: Int, _ source: CommentViews) -> String? {
    let view = viewOfSurface[surface]
    if let known = views.first(where: { $0.view == view }) { return known.text }
    let text = source.visible(view)
    views.append((view, text))
    return text
  }

  func prepare(_ surface: Int, _ view: String?, _ plan: ActiveRules.Scan?) {
    surfaces[surface].prepare(view, plan: plan, using: match)
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
