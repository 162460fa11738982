import CPCRE2

/// What matching needs besides code and text. One a worker; never shared.
package final class MatchScratch {
  let data: OpaquePointer
  let context: OpaquePointer
  /// For code that takes an offset limit.
  let windowContext: OpaquePointer
  /// For code that tells its steps to `effort`.
  let countedContext: OpaquePointer
  let effort: UnsafeMutablePointer<Effort>
  private let jitStack: OpaquePointer?
  package let limits: MatchLimits
  /// Whether patterns that cannot match are left out. The matches are the same either way.
  package let usesPrefilter: Bool
  /// Where time is booked; nil = nowhere.
  let profile: MatchProfile?
  var skeleton = FoldBuffer()
  /// For scans of a whole set at once.
  let scan = TextScan()
  /// The texts of the comment at hand that were searched for literals.
  var searched: [TextScan] = []
  var starts = StartWindows()

  package init(limits: MatchLimits = MatchLimits(), usesPrefilter: Bool = true, profile: MatchProfile? = nil) {
    guard let data = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil),
      let windowContext = pcre2_match_context_create_8(nil), let countedContext = pcre2_match_context_create_8(nil)
    else { fatalError("out of memory") }
    self.limits = limits
    self.usesPrefilter = usesPrefilter
    self.profile = profile
    self.data = data
    self.context = context
    self.windowContext = windowContext
    self.countedContext = countedContext
    effort = .allocate(capacity: 1)
    effort.initialize(to: Effort(left: 0, step: 0, comparesCaptures: false))
    pcre2_set_callout_8(countedContext, Effort.callout, effort)
    jitStack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_set_match_limit_8(countedContext, .max)
    for context in [context, windowContext, countedContext] {
      pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(jitStack))
      pcre2_set_heap_limit_8(context, limits.heapKiB)
    }
  }

  /// What was found in a text is known until then to scans of others that are like it.
  package func forgetTexts() { searched.removeAll(keepingCapacity: true) }

  /// Sets what a match may take that is not counted.
  func limitSteps(_ steps: UInt32) {
    guard steps != limitedSteps else { return }
    limitedSteps = steps
    pcre2_set_match_limit_8(context, steps)
    pcre2_set_match_limit_8(windowContext, steps)
  }

  private var limitedSteps: UInt32 = 0

  deinit {
    pcre2_jit_stack_free_8(jitStack)
    pcre2_match_context_free_8(context)
    pcre2_match_context_free_8(windowContext)
    pcre2_match_context_free_8(countedContext)
    effort.deallocate()
    pcre2_match_data_free_8(data)
  }
}
