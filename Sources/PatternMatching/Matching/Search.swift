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
  private var startsCode: CompiledCode?
  /// Processor time at which the search ends; set when something is watched first.
  private var deadline: Int?

  /// - Parameter isFolded: whether `scratch.folded` holds `text` in its plain form.
  init(_ pattern: Pattern, in text: UnsafeBufferPointer<UInt8>, using scratch: MatchScratch, isFolded: Bool) {
    self.pattern = pattern
    // An empty buffer may have no address, and PCRE2 wants one.
    self.text = text.baseAddress ?? UnsafePointer(scratch.folded.base)
    count = text.count
    self.scratch = scratch
    if isFolded, let starts = pattern.starts, let code = pattern.windowedCode {
      scratch.starts.fill(from: scratch.folded, with: starts)
      startsCode = code
    }
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
    if count <= MatchLimits.unwatchedBytes {
      let code = execute(pattern.code, from: start, context: scratch.context)
      if code != PCRE2_ERROR_MATCHLIMIT { return result(code) }
    }
    guard let code = pattern.windowedCode else { return undivided(from: start) }
    return watched(code, from: start, to: count)
  }

  private mutating func attemptStarts(_ code: CompiledCode, from start: Int) -> Result {
    let isLong = count > MatchLimits.unwatchedBytes
    for offset in scratch.starts.offsets where offset >= start {
      pcre2_set_offset_limit_8(scratch.windowContext, offset)
      let found = isLong ? PCRE2_ERROR_MATCHLIMIT : execute(code, from: offset, context: scratch.windowContext)
      if found == PCRE2_ERROR_NOMATCH { continue }
      guard found == PCRE2_ERROR_MATCHLIMIT else { return result(found) }
      let watched = watched(code, from: offset, to: offset)
      if case .none = watched { continue }
      return watched
    }
    return .none
  }

  private func undivided(from start: Int) -> Result {
    let steps = UInt32(max(100, min(Int(scratch.limits.steps), 9_000_000 / max(1, count))))
    pcre2_set_match_limit_8(scratch.context, steps)
    defer { pcre2_set_match_limit_8(scratch.context, scratch.limits.firstSteps) }
    return result(execute(pattern.code, from: start, context: scratch.context))
  }

  /// Few start positions at a time, one where it gets hard, with more steps as long as there is time.
  private mutating func watched(_ code: CompiledCode, from start: Int, to end: Int) -> Result {
    let context = scratch.windowContext
    let first = scratch.limits.firstSteps(count)
    var (at, width, steps, calm) = (start, start == end ? 1 : 64, first, 0)
    defer { pcre2_set_match_limit_8(context, scratch.limits.firstSteps) }
    var now = Clock.worked
    let deadline = self.deadline ?? now + scratch.limits.milliseconds * 1_000_000
    self.deadline = deadline
    while at <= end {
      let last = min(end, at + width - 1)
      pcre2_set_offset_limit_8(context, last)
      pcre2_set_match_limit_8(context, steps)
      let found = execute(code, from: at, context: context)
      let before = now
      now = Clock.worked
      if found == PCRE2_ERROR_NOMATCH {
        at = nextScalar(behind: last)
        calm += 1
        if width > 1 {
          width = min(512, width * 2)
        } else if calm == 64 {
          (width, steps) = (64, first)
        }
      } else if found == PCRE2_ERROR_MATCHLIMIT {
        calm = 0
        if width == 1 {
          // The next attempt takes up to eight times as long as this one.
          guard steps < scratch.limits.steps, now + 8 * (now - before) < deadline else { return .gaveUp }
          steps = min(scratch.limits.steps, steps * 8)
        }
        width = 1
      } else {
        return result(found)
      }
      if now > deadline { return .gaveUp }
    }
    return .none
  }

  private func nextScalar(behind offset: Int) -> Int {
    var next = offset + 1
    while next < count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private func execute(_ code: CompiledCode, from start: Int, context: OpaquePointer) -> CInt {
    if code.prepare() {
      let found = pcre2_jit_match_8(code.pointer, text, count, start, 0, scratch.data, context)
      if found != PCRE2_ERROR_JIT_STACKLIMIT { return found }
    }
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
