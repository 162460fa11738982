import CUnicode
import ThreadModel

/// What is known of a comment's surroundings once the comments before it have been judged.
struct CommentHistory: Sendable {
  /// Nil at top level.
  let parentVerdict: Verdict?
  /// Earlier comments of the author that did not pass; nil for an unnamed author.
  let flagged: Int?
}

/// What `when` measures, for one comment.
final class CommentFacts {
  private let comment: Comment
  private let node: Int
  private let context: ThreadContext
  private let count: Count
  private let repetition: RepetitionOnDemand
  /// Nil while comments are looked at one by one.
  var history: CommentHistory?

  init(of node: Int, in context: ThreadContext, body: String) {
    self.node = node
    self.context = context
    comment = context.thread.comments[node]
    count = Count(body)
    repetition = RepetitionOnDemand(body)
  }

  func value(of field: StructuralTest.Field) -> FieldValue {
    switch field {
    case .length: .number(Double(count.visible))
    case .letters: .number(Double(count.letters))
    case .capsRatio: .number(count.letters == 0 ? 0 : Double(count.capitals) / Double(count.letters))
    case .repeatedWords: .number(Double(repetition.counted.words))
    case .repeatedPhrases: .number(Double(repetition.counted.phrases))
    case .spelledLetters: .number(Double(repetition.counted.spelledLetters))
    case .links: .number(Double(comment.links.count))
    case .emoji: .number(Double(count.emoji))
    case .mentions: .number(Double(count.mentions))
    case .quoteShare: .number(quoteShare)
    case .missingQuotes: .number(Double(comment.quotes.count { $0.evidence == .notFound }))
    case .edited: .truth(comment.flags.contains(.edited))
    case .depth: .number(Double(comment.depth))
    case .isTopLevel: .truth(comment.depth == 0)
    case .isSubmitter: .truth(comment.author.role == "op")
    case .replies: .number(Double(context.thread.tree.replies(to: node).count))
    default: valueInThread(of: field)
    }
  }

  private func valueInThread(of field: StructuralTest.Field) -> FieldValue {
    switch field {
    case .sinceParent: sinceParent
    case .exchangeTurns: .number(Double(context.facts?.turns[node] ?? 0))
    case .parentAuthor: parentAuthor
    case .parentVerdict: known(history?.parentVerdict.map { Double($0.rank) }, or: "it answers no comment")
    case .threadComments: .number(Double(context.thread.comments.count))
    case .threadAuthors: .number(Double(context.facts?.authorCount ?? 0))
    case .threadAge: age { facts, time in facts.seconds(sinceFirstUntil: time) }
    case .authorRole: .names(comment.author.role.map { [$0.lowercased()] } ?? [])
    case .authorComments: known(given?.comments ?? context.facts?.comments(byAuthorOf: node), or: Self.noName)
    case .authorFlagged: known(given?.flagged ?? history?.flagged, or: Self.noName)
    default: authorAge
    }
  }

  private static let noName = "the author has no name"

  private var given: ExampleAuthor? { context.given[node] }

  private func known(_ value: Int?, or reason: String) -> FieldValue { known(value.map(Double.init), or: reason) }

  private func known(_ value: Double?, or reason: String) -> FieldValue {
    value.map { .number($0) } ?? .unknown(reason)
  }

  private var authorAge: FieldValue {
    if let seconds = given?.firstSeen { return .number(seconds) }
    if comment.author.identity == nil { return .unknown(Self.noName) }
    return age { facts, time in facts.seconds(sinceFirstByAuthorOf: node, until: time) }
  }

  private func age(_ seconds: (ThreadFacts, Timestamp) -> Int?) -> FieldValue {
    guard let time = comment.published, time.hour != nil else { return .unknown("the comment has no time of day") }
    return known(context.facts.flatMap { seconds($0, time) }, or: "the comment has no time of day")
  }

  private var sinceParent: FieldValue {
    guard let parent = context.thread.tree.parent(of: node) else { return .unknown("it answers no comment") }
    guard let time = comment.published, let earlier = context.thread.comments[parent].published,
      let seconds = time.seconds(since: earlier)
    else { return .unknown("the times of both comments are not known") }
    return .number(Double(seconds))
  }

  private var parentAuthor: FieldValue {
    guard let parent = context.thread.tree.parent(of: node) else { return .unknown("it answers no comment") }
    let author = context.thread.comments[parent].author
    var names = [author.name, author.handle, author.userID].compactMap { $0?.lowercased() }
    if let identity = author.identity, identity == comment.author.identity { names.append("same") }
    return .names(names)
  }

  private var quoteShare: Double {
    let quoted = comment.quotes.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return quoted == 0 ? 0 : Double(quoted) / Double(quoted + count.visible)
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
      var text = text
      let isASCII = text.withUTF8 { bytes in
        if bytes.contains(where: { $0 >= 0x80 }) { return false }
        count(bytes)
        return true
      }
      if !isASCII { count(text) }
    }

    /// The same for ASCII, in which there are no emoji.
    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
      var blanks = 0
      var previousIsWord = false
      var sawAt = false
      for byte in bytes {
        if byte <= 32 {
          if visible > 0 { blanks += 1 }
        } else {
          visible += blanks + 1
          blanks = 0
        }
        let isLetter = (97...122).contains(byte | 0x20)
        let isWord = isLetter || byte == 95 || (48...57).contains(byte)
        if isLetter {
          letters += 1
          if byte & 0x20 == 0 { capitals += 1 }
        }
        if sawAt, isWord { mentions += 1 }
        sawAt = byte == 64 && !previousIsWord
        previousIsWord = isWord
      }
    }

    private mutating func count(_ text: String) {
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
