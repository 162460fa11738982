import Synchronization

/// Counts what reading a page costs: nodes that were visited and bytes that were copied.
///
/// A format looks at each comment's part of a page many times, which is linear as long as the parts do not overlap. On a
/// page whose elements are never closed each part holds all that follow, and the same work grows with the square of the
/// page. Nothing forbids such pages, so their reading ends when it has cost far more than any page with a thread does:
/// texts and searches come out empty from then on, and `ThreadFormat.read` refuses the page.
final class HTMLReadingMeter: Sendable {
  /// Visits a node or 16 bytes of the page. Of 75 pages and samples of 20 programs none takes more than 5.
  static let visits = 200
  private static let smallestPage = 4096

  private let limit: Int
  private let paid = Atomic(0)

  init(nodes: Int, bytes: Int) { limit = Self.visits * max(nodes + bytes / 16, Self.smallestPage) }

  /// In visits of a node.
  var spent: Int { paid.load(ordering: .relaxed) }
  var isSpent: Bool { spent >= limit }

  func spend(_ visits: Int) { paid.wrappingAdd(visits, ordering: .relaxed) }
}
