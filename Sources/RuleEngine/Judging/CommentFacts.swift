import CUnicode
import ThreadModel

/// What `when` measures, for one comment.
struct CommentFacts {
  private let comment: Comment
  private let replies: Int
  private let length: Int
  private let letters: Int
  private let capitals: Int
  private let emoji: Int
  private let mentions: Int

  init(of node: Int, in thread: CommentThread, body: String) {
    comment = thread.comments[node]
    replies = thread.tree.replies(to: node).count
    let count = Count(body)
    length = count.visible
    letters = count.letters
    capitals = count.capitals
    emoji = count.emoji
    mentions = count.mentions
  }

  func value(of field: StructuralTest.Field) -> Double {
    switch field {
    case .length: Double(length)
    case .letters: Double(letters)
    case .capsRatio: letters == 0 ? 0 : Double(capitals) / Double(letters)
    case .links: Double(comment.links.count)
    case .emoji: Double(emoji)
    case .mentions: Double(mentions)
    case .quoteShare: quoteShare
    case .depth: Double(comment.depth)
    case .isTopLevel: comment.depth == 0 ? 1 : 0
    case .replies: Double(replies)
    }
  }

  private var quoteShare: Double {
    let quoted = comment.quotes.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return quoted == 0 ? 0 : Double(quoted) / Double(quoted + length)
  }

  /// One pass over the own words.
  private struct Count {
    /// Scalars between the first and the last one that is not white space.
    var visible = 0
    var letters = 0
    var capitals = 0
    var emoji = 0
    var mentions = 0

    init(_ text: String) {
      var blanks = 0
      var previousIsWord = false
      var sawAt = false
      var previous: UInt32 = 0
      for scalar in text.unicodeScalars {
        let value = scalar.value
        if scalar.isASCII ? value <= 32 : scalar.properties.isWhitespace {
          if visible > 0 { blanks += 1 }
        } else {
          visible += blanks + 1
          blanks = 0
        }
        let isLetter = Self.isLetter(scalar)
        let isWord = isLetter || value == 95 || (48...57).contains(value)
        if isLetter {
          letters += 1
          if Self.isCapital(scalar) { capitals += 1 }
        }
        if sawAt, isWord { mentions += 1 }
        sawAt = value == 64 && !previousIsWord
        if Self.startsEmoji(scalar, after: previous) { emoji += 1 }
        previousIsWord = isWord
        previous = value
      }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII { return (97...122).contains(scalar.value | 0x20) }
      switch utf8proc_category(Int32(scalar.value)) {
      case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
        UTF8PROC_CATEGORY_LO:
        return true
      default: return false
      }
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII { return scalar.value & 0x20 == 0 }
      return utf8proc_category(Int32(scalar.value)) == UTF8PROC_CATEGORY_LU
    }

    /// UTS #51: a presentation emoji, or a text symbol that a following U+FE0F turns into one. The parts of a
    /// sequence - behind a joiner, skin tones, the second letter of a flag - count with its first.
    private static func startsEmoji(_ scalar: Unicode.Scalar, after previous: UInt32) -> Bool {
      let value = scalar.value
      guard value > 0xA8, previous != 0x200D, !(0x1F3FB...0x1F3FF).contains(value) else { return false }
      if value == 0xFE0F { return previous > 0x7F && !isPresentation(previous) }
      if (0x1F1E6...0x1F1FF).contains(value) { return !(0x1F1E6...0x1F1FF).contains(previous) }
      return scalar.properties.isEmojiPresentation
    }

    private static func isPresentation(_ value: UInt32) -> Bool {
      Unicode.Scalar(value)?.properties.isEmojiPresentation ?? false
    }
  }
}
