import Synchronization

/// How far a run has come. Counted by workers, read by whoever draws it.
package final class Progress: Sendable {
  package let inputs: Int
  private let inputsDone = Atomic<Int>(0)
  private let commentsDone = Atomic<Int>(0)

  package init(inputs: Int) { self.inputs = inputs }

  package var finishedInputs: Int { inputsDone.load(ordering: .relaxed) }
  package var finishedComments: Int { commentsDone.load(ordering: .relaxed) }

  func finishedInput() { inputsDone.add(1, ordering: .relaxed) }
  func finished(comments: Int) { commentsDone.add(comments, ordering: .relaxed) }
}
