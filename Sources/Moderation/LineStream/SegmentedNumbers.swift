/// A growing list of numbers that is never moved: it takes what it holds and no more.
struct SegmentedNumbers: Sendable {
  private var segments: [[UInt32]] = []
  private(set) var count = 0

  private static let shift = 16
  private static let size = 1 << shift

  mutating func append(_ number: UInt32) {
    if count & (Self.size - 1) == 0 {
      segments.append([])
      segments[segments.count - 1].reserveCapacity(Self.size)
    }
    segments[segments.count - 1].append(number)
    count += 1
  }

  subscript(_ index: Int) -> UInt32 {
    get { segments[index >> Self.shift][index & (Self.size - 1)] }
    set { segments[index >> Self.shift][index & (Self.size - 1)] = newValue }
  }
}
