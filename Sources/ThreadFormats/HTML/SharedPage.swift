import Synchronization

/// Parses a page at most once, whoever asks first.
final class SharedPage: Sendable {
  private enum State {
    case unread
    case read(HTMLDocument)
    case failed(ParseFailure)
  }

  private let state = Mutex<State>(.unread)

  var isExhausted: Bool {
    state.withLock { state in
      if case .read(let document) = state { document.isExhausted } else { false }
    }
  }

  func document(of text: String) throws(ParseFailure) -> HTMLDocument {
    let known = state.withLock { state in
      if case .unread = state {
        do throws(ParseFailure) { state = .read(try HTMLDocument(text)) } catch { state = .failed(error) }
      }
      return state
    }
    switch known {
    case .read(let document): return document
    case .failed(let failure): throw failure
    case .unread: throw ParseFailure("the page was not read")
    }
  }
}
