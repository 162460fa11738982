import Synchronization

/// Counts what reading a page costs: nodes that were visited and bytes that were copied.
///
/// A format looks at each comment's part of a page many times, which is linear as long as the parts do not overlap. On a
/// page whose elements are never closed each part holds all that follow, and the same work grows with the square of the
/// page. Nothing forbids such pages, so their reading ends when it has cost far more than any page with a thread does:
/// texts and searches come out empty from then on, and `ThreadFormat.read` refuses the page.
final class HTMLReadingMeter: Sendable {
  /// Visits a node or 16 bytes of the page. Saved pages of 30 programs take up to 40, with all formats asked.
  static let visits = 200
  private static let smallestPage = 4096

  private let left: Atomic<Int>

  init(nodes: Int, bytes: Int) {
    left = Atomic(Self.visits * max(nodes + bytes / 16, Self.smallestPage))
  }

  var isSpent: Bool { left.load(ordering: .relaxed) <= 0 }

  func spend(_ visits: Int) { left.wrappingSubtract(visits, ordering: .relaxed) }
}
