internal import ThreadModel

/// What a report, a page or a thread adds up to.
struct Tally {
  private(set) var comments = 0
  private(set) var defects = 0
  private(set) var events = 0
  private var byVerdict = [Int](repeating: 0, count: Verdict.allCases.count)

  func count(of verdict: Verdict) -> Int { byVerdict[Self.index(verdict)] }
  /// Comments with a verdict above `pass`.
  var flagged: Int { comments - count(of: .pass) }

  init(_ report: Report) {
    for page in report.pages { add(page) }
  }

  init(_ page: PageReport) { add(page) }
  init(_ thread: JudgedThread) { add(thread) }

  private mutating func add(_ page: PageReport) {
    defects += page.defects.count
    for thread in page.threads { add(thread) }
  }

  private mutating func add(_ thread: JudgedThread) {
    defects += thread.thread.defects.count
    comments += thread.judgements.count
    for judgement in thread.judgements {
      byVerdict[Self.index(judgement.verdict)] += 1
      events += judgement.events.count
    }
  }

  private static func index(_ verdict: Verdict) -> Int {
    switch verdict {
    case .pass: 0
    case .review: 1
    case .hide: 2
    case .reject: 3
    }
  }
}
