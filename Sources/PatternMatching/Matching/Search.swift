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
  private let text: UnsafePointer<UInt8>
  private let count: Int
  private let scratch: MatchScratch
  /// Whether the places where a match can start are in `scratch.starts`, and code that can be held to one of them.
  private let startsCode: CompiledCode?
  /// Whether all of it is counted from the first step on.
  private let isCounted: Bool
  /// What is left of the effort that the pattern may take on this text.
  private var effort: Int

  /// - Parameter startsCode: where the places at which a match can start are in `scratch.starts`: code that can be held
  ///   to one of them.
  init(
    _ pattern: Pattern, in text: UnsafePointer<UInt8>, _ count: Int, using scratch: MatchScratch,
    startsCode: CompiledCode?
  ) {
    self.pattern = pattern
    self.text = text
    self.count = count
    self.scratch = scratch
    self.startsCode = startsCode
    effort = scratch.limits.effort
    let starts = startsCode == nil ? count : scratch.starts.ranges.reduce(0) { $0 + $1.last - $1.first + 1 }
    isCounted = !scratch.limitSteps(from: starts, onBytes: count)
  }

  /// The leftmost match that starts at `start` or behind it; nil where there is none or a limit was reached.
  mutating func next(from start: Int) -> Range<Int>? {
    switch attempt(from: start) {
    case .match(let range): return range
    case .none: return nil
    case .gaveUp:
      gaveUp = true
      return nil
    }
  }

  private mutating func attempt(from start: Int) -> Result {
    if let startsCode { return attemptStarts(startsCode, from: start) }
    if !isCounted {
      guard let code = pattern.code else { return .gaveUp }
      let found = execute(code, from: start, context: scratch.context)
      if found != PCRE2_ERROR_MATCHLIMIT { return result(found) }
    }
    return counted(from: start, to: count)
  }

  private mutating func attemptStarts(_ code: CompiledCode, from start: Int) -> Result {
    for (first, last) in scratch.starts.ranges where last >= start {
      let first = max(first, start)
      pcre2_set_offset_limit_8(scratch.windowContext, last)
      let found = isCounted ? PCRE2_ERROR_MATCHLIMIT : execute(code, from: first, context: scratch.windowContext)
      if found == PCRE2_ERROR_NOMATCH { continue }
      guard found == PCRE2_ERROR_MATCHLIMIT else { return result(found) }
      let counted = counted(from: first, to: last)
      if case .none = counted { continue }
      return counted
    }
    return .none
  }

  /// With every step counted; matches that start behind `last` do not count.
  private mutating func counted(from start: Int, to last: Int) -> Result {
    guard let code = pattern.countedCode else { return .gaveUp }
    pcre2_set_offset_limit_8(scratch.countedContext, last)
    scratch.effort.pointee = Effort(left: effort, comparesCaptures: code.comparesCaptures)
    let found = execute(code, from: start, context: scratch.countedContext)
    effort = scratch.effort.pointee.left
    return result(found)
  }

  private func execute(_ code: CompiledCode, from start: Int, context: OpaquePointer) -> CInt {
    if code.prepare() {
      let found = pcre2_jit_match_8(code.pointer, text, count, start, 0, scratch.data, context)
      if found != PCRE2_ERROR_JIT_STACKLIMIT { return found }
    }
    scratch.effort.pointee.isInterpreted = true
    return pcre2_match_8(
      code.pointer, text, count, start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, scratch.data, context)
  }

  private func result(_ code: CInt) -> Result {
    if code == PCRE2_ERROR_NOMATCH { return .none }
    guard code >= 0, let vector = pcre2_get_ovector_pointer_8(scratch.data) else { return .gaveUp }
    // `\K` in a look-ahead may set the start behind the end; such a match is empty at its end.
    return .match(min(vector[0], vector[1])..<vector[1])
  }
}
