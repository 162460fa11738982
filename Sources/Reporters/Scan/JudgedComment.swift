internal import ThreadModel

/// A comment with everything around it that a reader may want to see.
struct JudgedComment {
  let page: PageReport
  let judged: JudgedThread
  let index: Int

  var comment: Comment { judged.thread.comments[index] }
  var record: CommentRecord { judged.thread.comments[index].record }
  var judgement: Judgement { judged.judgements[index] }
  var isFlagged: Bool { judgement.verdict > .pass }

  var parent: Comment? { judged.thread.tree.parent(of: index).map { judged.thread.comments[$0] } }

  /// For each view with words that were hit, in the order of `View`: its text and the places.
  ///
  /// Links and names are apart from each other, and only those that were hit are shown.
  var evidence: [(view: View, text: String, ranges: [Range<Int>])] {
    View.allCases.flatMap { view in
      let hits = judgement.hits.filter { $0.view == view && !$0.range.isEmpty }
      if hits.isEmpty { return [] as [(view: View, text: String, ranges: [Range<Int>])] }
      let text = judged.thread.text(of: view, at: index) ?? ""
      let ranges = hits.filter { Self.stands($0, in: text) }.map(\.range)
      let astray = hits.filter { !Self.stands($0, in: text) }.map { (view, $0.match, [0..<$0.match.utf8.count]) }
      if ranges.isEmpty { return astray }
      if view != .links, view != .author { return [(view, text, ranges)] + astray }
      return Self.lines(of: text, with: ranges).map { (view, $0.line, $0.ranges) } + astray
    }
  }

  /// The places of a view's text that were hit.
  func ranges(in view: View) -> [Range<Int>] {
    let hits = judgement.hits.filter { $0.view == view && !$0.range.isEmpty }
    if hits.isEmpty { return [] }
    let text = judged.thread.text(of: view, at: index) ?? ""
    return hits.filter { Self.stands($0, in: text) }.map(\.range)
  }

  /// Whether the words of a hit are where its offsets say; where not, the words are shown without a place.
  private static func stands(_ hit: Hit, in text: String) -> Bool {
    let utf8 = text.utf8
    guard hit.range.lowerBound >= 0, hit.range.upperBound <= utf8.count else { return false }
    let start = utf8.index(utf8.startIndex, offsetBy: hit.range.lowerBound)
    return utf8[start...].starts(with: hit.match.utf8) && hit.match.utf8.count == hit.range.count
  }

  private static func lines(of text: String, with ranges: [Range<Int>]) -> [(line: String, ranges: [Range<Int>])] {
    var start = 0
    var hit: [(line: String, ranges: [Range<Int>])] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let place = start..<start + line.count
      let inside = ranges.filter { $0.overlaps(place) }.map { range in
        let part = range.clamped(to: place)
        return part.lowerBound - start..<part.upperBound - start
      }
      if !inside.isEmpty { hit.append((String(Substring(line)), inside)) }
      start += line.count + 1
    }
    return hit
  }

  /// `line 40`, `answers Ada (#11)`.
  var whereabouts: [String] {
    var parts: [String] = []
    if let line = record.line { parts.append("line \(line)") }
    if let parent { parts.append("answers \(Wording.name(parent.record.author)) (#\(parent.id))") }
    return parts
  }
}

extension PageReport {
  /// Those comments that are flagged and selected, thread by thread, in the order of the input.
  func flagged(in thread: JudgedThread) -> [JudgedComment] {
    let all = thread.judgements
    var flagged = all.indices.filter { all[$0].verdict > .pass && all[$0].verdict >= selection.least }
    if let top = selection.top, flagged.count > top {
      let ordinals = thread.thread.comments
      flagged.sort { a, b in
        if all[a].verdict != all[b].verdict { return all[a].verdict > all[b].verdict }
        return (-all[a].score, ordinals[a].ordinal) < (-all[b].score, ordinals[b].ordinal)
      }
      flagged.removeSubrange(top...)
    }
    return flagged.sorted { thread.thread.comments[$0].ordinal < thread.thread.comments[$1].ordinal }
      .map { JudgedComment(page: self, judged: thread, index: $0) }
  }

  /// What the engine could not decide, in the order of the input.
  func undecided(in thread: JudgedThread) -> [(comment: JudgedComment, event: EngineEvent)] {
    let touched = thread.judgements.indices.filter { !thread.judgements[$0].events.isEmpty }
    return touched.sorted { thread.thread.comments[$0].ordinal < thread.thread.comments[$1].ordinal }
      .flatMap { index in
        let comment = JudgedComment(page: self, judged: thread, index: index)
        return comment.judgement.events.map { (comment, $0) }
      }
  }
}
