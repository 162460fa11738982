import CPCRE2

/// The search for one pattern in one text, within its limits.
struct Search {
  private enum Result {
    case match(Range<Int>)
    case none, gaveUp
  }

  /// Whether a limit was reached before the search ended.
  private(set) var gaveUp = false

  private let pattern: Pattern
  private let scan: TextScan
  private let scratch: MatchScratch
  /// Whether the places where a match can start are in `scratch.starts`, and code that can be held to one of them.
  private let startsCode: CompiledCode?
  private let starts: Int
  private var attempt = Attempt.hasty
  /// What is left of the effort that the pattern may take on this text where it is counted.
  private var effort: Int

  /// Ways to search, each slower than the one before and able to do more.
  private enum Attempt {
    /// As if the pattern could walk to the end of the text at every step.
    case hasty
    /// Knowing how far it can.
    case informed
    case counted
  }

  /// - Parameter startsCode: where the places at which a match can start are in `scratch.starts`: code that can be held
  ///   to one of them.
  init(_ pattern: Pattern, in scan: TextScan, using scratch: MatchScratch, startsCode: CompiledCode?) {
    self.pattern = pattern
    self.scan = scan
    self.scratch = scratch
    self.startsCode = startsCode
    effort = scratch.limits.share
    starts = startsCode == nil ? scan.count + 1 : scratch.starts.ranges.reduce(0) { $0 + $1.last - $1.first + 1 }
    limitSteps(walk: scan.count, or: .informed)
  }

  private mutating func limitSteps(walk: Int, or next: Attempt) {
    let size = pattern.source.utf8.count
    if let steps = scratch.limits.uncountedSteps(from: starts, walk: walk, pattern: size) {
      scratch.limitSteps(steps)
    } else {
      takeUp(next)
    }
  }

  private mutating func takeUp(_ next: Attempt) {
    attempt = next
    if next == .informed { limitSteps(walk: scan.length(of: pattern.walk), or: .counted) }
  }

  /// The leftmost match that starts at `start` or behind it; nil where there is none or a limit was reached.
  mutating func next(from start: Int) -> Range<Int>? {
    switch search(from: start) {
    case .match(let range): return range
    case .none: return nil
    case .gaveUp:
      gaveUp = true
      return nil
    }
  }

  private mutating func search(from start: Int) -> Result {
    guard let startsCode else { return search(pattern.code, from: start, to: scan.count, scratch.context) }
    for (first, last) in scratch.starts.ranges where last >= start {
      pcre2_set_offset_limit_8(scratch.windowContext, last)
      let found = search(startsCode, from: max(first, start), to: last, scratch.windowContext)
      if case .none = found { continue }
      return found
    }
    return .none
  }

  /// - Parameter last: the last place at which a match may start.
  private mutating func search(
    _ code: CompiledCode?, from start: Int, to last: Int, _ context: OpaquePointer
  ) -> Result {
    guard let code else { return .gaveUp }
    while attempt != .counted {
      let found = execute(code, from: start, context: context)
      if found != PCRE2_ERROR_MATCHLIMIT { return result(found) }
      takeUp(attempt == .hasty ? .informed : .counted)
    }
    return counted(from: start, to: last)
  }

  private mutating func counted(from start: Int, to last: Int) -> Result {
    guard let code = pattern.countedCode else { return .gaveUp }
    pcre2_set_offset_limit_8(scratch.countedContext, last)
    scratch.effort.pointee = Effort(left: effort, step: code.step, comparesCaptures: code.comparesCaptures)
    let found = execute(code, from: start, context: scratch.countedContext)
    effort = scratch.effort.pointee.left
    return result(found)
  }

  private func execute(_ code: CompiledCode, from start: Int, context: OpaquePointer) -> CInt {
    if code.prepare() {
      let found = pcre2_jit_match_8(code.pointer, scan.bytes, scan.count, start, 0, scratch.data, context)
      if found != PCRE2_ERROR_JIT_STACKLIMIT { return found }
    }
    scratch.effort.pointee.isInterpreted = true
    return pcre2_match_8(
      code.pointer, scan.bytes, scan.count, start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, scratch.data, context)
  }

  private func result(_ code: CInt) -> Result {
    if code == PCRE2_ERROR_NOMATCH { return .none }
    guard code >= 0, let vector = pcre2_get_ovector_pointer_8(scratch.data) else { return .gaveUp }
    // `\K` in a look-ahead may set the start behind the end; such a match is empty at its end.
    return .match(min(vector[0], vector[1])..<vector[1])
  }
}
