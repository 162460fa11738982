import Synchronization

/// What is known of groups that many patterns share, such as those that a macro stands for.
final class GroupShelf: Sendable {
  static let shared = GroupShelf()

  private struct Key: Hashable {
    let group: ArraySlice<UInt8>
    let isPlain: Bool

    static func == (left: Key, right: Key) -> Bool {
      left.isPlain == right.isPlain
        && left.group.withUnsafeBytes { left in right.group.withUnsafeBytes { LongText.areEqual(left, $0) } }
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(isPlain)
      group.withUnsafeBytes { LongText.hash($0, into: &hasher) }
    }
  }

  private let known = Mutex<[Key: MatchFacts]>([:])

  /// Shorter groups are read as fast as they are looked up.
  static let shortest = 64
  private static let most = 8_192

  func facts(of group: ArraySlice<UInt8>, form: TextForm) -> MatchFacts? {
    known.withLock { $0[Key(group: group, isPlain: form == .plain)] }
  }

  func keep(_ facts: MatchFacts, of group: ArraySlice<UInt8>, form: TextForm) {
    known.withLock { known in
      if known.count < Self.most { known[Key(group: ArraySlice(Array(group)), isPlain: form == .plain)] = facts }
    }
  }

  func removeAll() { known.withLock { $0.removeAll() } }
}
