import PatternMatching
import ThreadModel

/// What the patterns of one surface find in the comment at hand: each is run when it is first asked for. Used again for
/// one comment after another.
final class SurfaceScan {
  private let surface: Surface
  private var readings: [NormalizedText] = []
  /// One a reading, and some that are waiting for one.
  private var scans: [TextScan] = []
  private var plan: ActiveRules.Scan?
  private(set) var isPrepared = false
  /// By pattern: what came of it, and for which comment.
  private var results: [Result]
  private var comment: UInt32 = 0

  private struct Result {
    var comment: UInt32 = 0
    var truth = Truth.no
    /// Ranges found in any reading, in original text.
    var ranges: [Range<Int>] = []
  }

  init(_ surface: Surface) {
    self.surface = surface
    results = Array(repeating: Result(), count: surface.patterns.count)
  }

  /// Forgets the comment before.
  func begin() {
    isPrepared = false
    if comment == .max {
      results = Array(repeating: Result(), count: surface.patterns.count)
      comment = 0
    }
    comment += 1
  }

  /// Brings a view into the form that the patterns look at, and finds out which of them can match it.
  ///
  /// - Parameters:
  ///   - readings: those of the view; none where it is empty.
  ///   - plan: nil where no live rule looks at the surface.
  func prepare(_ readings: [NormalizedText], plan: ActiveRules.Scan?, using scratch: MatchScratch) {
    isPrepared = true
    self.plan = plan
    self.readings = readings
    while scans.count < readings.count { scans.append(TextScan()) }
    for (reading, scan) in zip(readings, scans) {
      scan.begin(reading.bytes, using: scratch)
      if scratch.usesPrefilter, let plan { scan.findCandidates(of: plan.patterns, using: scratch) }
    }
    guard !scratch.usesPrefilter, let plan else { return }
    for pattern in plan.all { _ = truth(of: pattern, using: scratch) }
  }

  /// Bytes that are looked at where the text is longer than the cap.
  var cappedAt: Int? { readings.isEmpty ? nil : scans[0].cappedAt }

  /// The likeliest reading; nil where the view is empty.
  var text: String? { readings.first?.text }

  /// Calls `body` for the patterns of the plan that can match, by their index in it; perhaps more than once.
  func forEachCandidate(using scratch: MatchScratch, _ body: (Int) -> Void) {
    guard let plan, !readings.isEmpty else { return }
    guard scratch.usesPrefilter else {
      for pattern in 0..<plan.patterns.count { body(pattern) }
      return
    }
    for number in readings.indices {
      for pattern in scans[number].candidates { body(Int(pattern)) }
    }
  }

  /// Whether a pattern can match; it has not been run for that.
  func mayMatch(_ pattern: Int, using scratch: MatchScratch) -> Bool {
    if results[pattern].comment == comment { return results[pattern].truth != .no }
    return readings.indices.contains { mayMatch(pattern, reading: $0, using: scratch) }
  }

  private func mayMatch(_ pattern: Int, reading: Int, using scratch: MatchScratch) -> Bool {
    guard scratch.usesPrefilter, let place = plan?.place[pattern], place >= 0 else { return true }
    return scans[reading].isCandidate(Int(place))
  }

  /// Whether a pattern matches; undecided where a limit was reached.
  func truth(of pattern: Int, using scratch: MatchScratch) -> Truth {
    if results[pattern].comment == comment { return results[pattern].truth }
    results[pattern].comment = comment
    var ranges = results[pattern].ranges
    results[pattern].ranges = []
    ranges.removeAll(keepingCapacity: true)
    var gaveUp = false
    let (compiled, wanted) = surface.patterns[pattern]
    let place = scratch.usesPrefilter ? plan.flatMap { $0.place[pattern] >= 0 ? Int($0.place[pattern]) : nil } : nil
    for number in readings.indices where mayMatch(pattern, reading: number, using: scratch) {
      let reachedLimit = scans[number].run(
        compiled, wanted: wanted, candidate: place, using: scratch
      ) { range in
        let original = readings[number].original(of: range)
        if number == 0 || !ranges.contains(original) { ranges.append(original) }
      }
      gaveUp = gaveUp || reachedLimit
    }
    results[pattern].truth = ranges.isEmpty ? (gaveUp ? .undecided : .no) : .yes
    results[pattern].ranges = ranges
    return results[pattern].truth
  }

  /// Original byte ranges that a pattern found.
  func ranges(of pattern: Int, using scratch: MatchScratch) -> [Range<Int>] {
    truth(of: pattern, using: scratch) == .yes ? results[pattern].ranges : []
  }
}
