import TestSupport
import Testing

@testable import Moderation

struct SegmentedNumbersTests {
  @Test(arguments: [SegmentedNumbers.Expectation.zero, .ownIndex])
  func `a number is what it was set to last, near what was expected or far from it`(
    near expectation: SegmentedNumbers.Expectation
  ) {
    var generator = SplitMix(seed: 8)
    var numbers = SegmentedNumbers(near: expectation)
    var known: [UInt32] = []
    func draw() -> UInt32 {
      let near = UInt32(known.count) + .random(in: 0...70_000, using: &generator)
      return [near, .random(in: 0...65_600, using: &generator), 65_534, 65_535, .max, .max - 1].randomElement() ?? 0
    }
    for _ in 0..<200_000 {
      let isCalm = known.count >> 16 == 1
      let number = isCalm ? UInt32(expectation == .zero ? 7 : known.count + 1) : draw()
      numbers.append(number)
      known.append(number)
    }
    for index in stride(from: 65_000, to: 140_000, by: 7) {
      let number = draw()
      numbers[index] = number
      known[index] = number
    }
    #expect(numbers.count == known.count)
    #expect(known.indices.allSatisfy { numbers[$0] == known[$0] })
  }
}
