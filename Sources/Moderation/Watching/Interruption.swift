import Glibc
import Synchronization

/// Whether the user has asked the program to end.
package enum Interruption {
  private static let asked = Atomic<Bool>(false)

  /// From now on SIGINT and SIGTERM are remembered and end nothing by themselves.
  package static func listen() {
    asked.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in Interruption.asked.store(true, ordering: .relaxed) }
    signal(SIGTERM) { _ in Interruption.asked.store(true, ordering: .relaxed) }
  }

  package static var isAsked: Bool { asked.load(ordering: .relaxed) }
}
