import CPCRE2

/// What a match has cost so far, told by PCRE2 before every item of the pattern that it tries (pcre2callout(3)).
///
/// A count of steps and not a time, so that the same text gives up on every machine; one is about a nanosecond.
struct Effort {
  private(set) var left: Int
  /// Whether a step may compare the text with an earlier part of it, as back-references do.
  private let comparesCaptures: Bool
  /// Whether PCRE2 does without machine code, where steps take longer.
  var isInterpreted = false
  private var place = 0

  init(left: Int, comparesCaptures: Bool) {
    self.left = left
    self.comparesCaptures = comparesCaptures
  }

  private static let step = 16
  private static let interpretedStep = 160

  private mutating func spend(at place: Int, from start: Int) -> Bool {
    var cost = isInterpreted ? Self.interpretedStep : Self.step
    cost &+= abs(place &- self.place)
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
