import Glibc
import Moderation

/// A line on standard error that says how far a run has come: on a terminal only, and only after a second.
struct ProgressLine {
  private let task: Task<Void, Never>?

  /// - Parameter isQuiet: never draws.
  init(_ progress: Progress, isQuiet: Bool) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else {
      task = nil
      return
    }
    let start = ContinuousClock.now
    task = Task.detached(priority: .utility) {
      try? await Task.sleep(for: .seconds(1))
      while !Task.isCancelled {
        Self.draw(Self.line(progress, elapsed: start.duration(to: .now)))
        try? await Task.sleep(for: .milliseconds(200))
      }
    }
  }

  func finish() async {
    guard let task else { return }
    task.cancel()
    await task.value
    Self.draw("")
  }

  private static func draw(_ line: String) {
    let text = "\r\u{1B}[K" + line
    text.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
  }

  private static func line(_ progress: Progress, elapsed: Duration) -> String {
    let seconds = max(0.001, Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
    let done = progress.finishedInputs
    var line = "\(done)/\(progress.inputs) inputs, \(Int(Double(progress.finishedComments) / seconds)) comments/s"
    if done > 0, done < progress.inputs {
      line += ", about \(Int(seconds / Double(done) * Double(progress.inputs - done)) + 1) s left"
    }
    return line
  }
}
