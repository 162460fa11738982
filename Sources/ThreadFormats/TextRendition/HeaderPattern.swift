import ThreadModel

/// What the header lines of one page have in common.
struct HeaderPattern: Hashable {
  enum Kind: Hashable {
    /// `NAME - TIME`
    case nameThenTime
    /// `TIME / NAME`
    case timeThenName
    /// `NAME says:`, the time on one of the next lines or below the text
    case saying
    /// `TIME / NAME says:`
    case timeThenSaying
    /// A line with nothing but a time; the name stands on a line of its own
    case timeAlone
  }

  var kind: Kind
  /// `by`, `von`: a word that the page prints before every name.
  var lead = ""
  /// What stands between name and time.
  var separator = ""
  /// What stands behind, with digits as `#`; empty where it is only what pages offer there ("Reply").
  var tail = ""
}

/// A line that may be the header of a comment.
struct HeaderCandidate {
  var pattern: HeaderPattern
  /// Index of the line.
  var line: Int
  /// Index of the last line of the header: the time may stand on a line of its own.
  var lastLine: Int
  /// Empty where the name stands on another line that is not known yet.
  var name = ""
  var time: PrintedTime?
  var id: String?
  var userID: String?
  /// A line that says that another page links here: `Pingback: TITLE`.
  var isPingback = false
  /// Counted from 1, where the page prints it ("level 2").
  var level: Int?
  /// Whether the header line offers to reply.
  var hasOffer = false
  /// Whether the header line says that the text was changed later.
  var isEdited = false
  /// N of `#N` behind the time.
  var postNumber: Int?
  /// Whether the header line counts the member's posts: `Posts: 12`.
  var hasProfile = false
  /// Whether the name may as well be a weekday: "Sam", "Mar".
  var isDoubtful = false
  /// Whether `time` names a time of day or counts from now.
  var hasClock = false
}
