import Synchronization

/// Reads the outline of a JSON text at most once, whoever asks first.
final class SharedJSON: Sendable {
  private let state = Mutex<JSONInput??>(nil)

  func input(of text: String) -> JSONInput? {
    state.withLock { state in
      if let known = state { return known }
      let input = JSONInput(text)
      state = .some(input)
      return input
    }
  }
}
