import Synchronization

/// Where the time of matching goes, pattern by pattern. Shared by all workers; made only where somebody asks.
package final class MatchProfile: Sendable {
  package struct Row: Sendable, Hashable {
    /// Texts the pattern was run on, because they might match.
    package var runs = 0
    /// Texts in which it was found.
    package var matched = 0
    /// Texts on which it reached a limit.
    package var gaveUp = 0
    package var nanoseconds = 0
  }

  private struct State {
    var rows: [ObjectIdentifier: Row] = [:]
    var filter = Row()
  }

  private let state = Mutex(State())

  package init() {}

  package func row(of pattern: Pattern) -> Row {
    state.withLock { $0.rows[ObjectIdentifier(pattern)] ?? Row() }
  }

  /// What folding texts and looking for literals took; `runs` are texts.
  package var filter: Row { state.withLock { $0.filter } }

  func book(_ pattern: Pattern, since start: Int, matched: Bool, gaveUp: Bool) {
    let nanoseconds = Clock.worked - start
    state.withLock { state in
      state.rows[ObjectIdentifier(pattern), default: Row()].runs += 1
      state.rows[ObjectIdentifier(pattern), default: Row()].nanoseconds += nanoseconds
      if matched { state.rows[ObjectIdentifier(pattern), default: Row()].matched += 1 }
      if gaveUp { state.rows[ObjectIdentifier(pattern), default: Row()].gaveUp += 1 }
    }
  }

  func bookFilter(since start: Int) {
    let nanoseconds = Clock.worked - start
    state.withLock { state in
      state.filter.runs += 1
      state.filter.nanoseconds += nanoseconds
    }
  }
}
