import CPCRE2

/// What a match has cost so far, told by PCRE2 at every step (pcre2callout(3)).
///
/// A count of steps and not a time, so that the same text gives up on every machine; one is about a nanosecond.
struct Effort {
  private(set) var left: Int
  private let step: Int
  /// Whether a step may compare the text with an earlier part of it, as back-references do.
  private let comparesCaptures: Bool
  /// Whether PCRE2 does without machine code, where steps take longer.
  var isInterpreted = false
  private var place = 0

  /// - Parameter step: what is done from one to the next besides going over text.
  init(left: Int, step: Int, comparesCaptures: Bool) {
    self.left = left
    self.step = step
    self.comparesCaptures = comparesCaptures
  }

  /// What one takes that tries one item of a pattern.
  static let item = 16
  /// How much longer it takes without machine code.
  private static let interpreted = 10

  private mutating func spend(at place: Int, from start: Int) -> Bool {
    var cost = isInterpreted ? step * Self.interpreted : step
    cost &+= max(0, place &- self.place) &* MatchLimits.walkedByte
    if comparesCaptures { cost &+= max(0, place &- start) }
    self.place = place
    guard left > cost else {
      left = 0
      return false
    }
    left -= cost
    return true
  }

  /// Called by PCRE2 with an `Effort`; ends the match where it is used up.
  static let callout: @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> CInt =
    {
      block, memory in
      guard let block, let effort = memory?.assumingMemoryBound(to: Effort.self) else { return 0 }
      let isLeft = effort.pointee.spend(at: block.pointee.current_position, from: block.pointee.start_match)
      return isLeft ? 0 : PCRE2_ERROR_CALLOUT
    }
}
