import ThreadModel

extension Judgement {
  /// Whether a moderator should look: the verdict is anything but `pass`.
  var isFlagged: Bool { verdict != .pass }
}
