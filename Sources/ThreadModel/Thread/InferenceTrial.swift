/// How many parents that an input states are found again from quotes and mentions alone, with the statements hidden.
///
/// The records are put into the order of their times where all have comparable ones, as a flat forum prints them:
/// nesting would give the inference the neighbourhood of the parent for nothing. What the quotes say of their sources
/// stays. Records of which nothing is stated do not count, and neither do threads in which nobody answers anybody, as
/// there is nothing to compare with.
package struct InferenceTrial: Sendable, Hashable {
  /// What an inferred edge rests on.
  package enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// A quote whose markup names the quoted comment.
    case quoteLink = "quote link"
    /// A quote whose words, and author where one is named, were found.
    case quoteText = "quote text"
    /// A name at the start of the text.
    case mention
  }

  package struct Count: Sendable, Hashable {
    package fileprivate(set) var inferred = 0
    package fileprivate(set) var correct = 0
    /// Of comments that the input puts at top level, or whose parent it lacks.
    package fileprivate(set) var parentless = 0

    package init() {}

    /// Nil where nothing was inferred.
    package var precision: Double? { inferred == 0 ? nil : Double(correct) / Double(inferred) }

    /// The share of `replies` that were found; nil where there are none.
    package func recall(of replies: Int) -> Double? { replies == 0 ? nil : Double(correct) / Double(replies) }

    static func += (a: inout Count, b: Count) {
      a.inferred += b.inferred
      a.correct += b.correct
      a.parentless += b.parentless
    }
  }

  package private(set) var threads = 0
  /// Comments of which the input states what they answer, or that they answer none.
  package private(set) var comments = 0
  /// Those among them whose parent is a comment of the input.
  package private(set) var replies = 0
  private var counts: [Evidence: Count] = [:]

  package init() {}

  package func count(of evidence: Evidence) -> Count { counts[evidence] ?? Count() }

  package var total: Count { Evidence.allCases.reduce(into: Count()) { $0 += count(of: $1) } }

  /// Adds a thread to the trial.
  package mutating func add(_ flat: FlatThread) {
    var stated = flat
    stated.ordinals = Array(flat.records.indices)
    let known = ThreadBuilder.build(stated, fallbackKey: "", inferringParents: false)
    let parents = known.parentsByOrdinal
    guard parents.contains(where: { flat.records[$0.key].statesParent }) else { return }
    let hidden = ThreadBuilder.build(Self.hidden(flat), fallbackKey: "")
    let guesses = hidden.parentsByOrdinal
    threads += 1
    for comment in hidden.comments where flat.records[comment.ordinal].statesParent {
      comments += 1
      let parent = parents[comment.ordinal]
      if parent != nil { replies += 1 }
      guard let guess = guesses[comment.ordinal] else { continue }
      let evidence = comment.inferredFrom
      counts[evidence, default: Count()].inferred += 1
      if parent == nil { counts[evidence, default: Count()].parentless += 1 }
      if guess == parent { counts[evidence, default: Count()].correct += 1 }
    }
  }

  /// The thread as a flat forum would print it, with the places in `flat` as ordinals.
  private static func hidden(_ flat: FlatThread) -> FlatThread {
    var hidden = flat
    hidden.ordinals = orderOfTimes(flat.records)
    hidden.records = hidden.ordinals.map { index in
      var record = flat.records[index]
      record.parent = .unstated
      record.parentEvidence = nil
      return record
    }
    return hidden
  }

  /// Indices by time, equal ones as they stand; the order of the input where a time is missing or cannot be compared.
  private static func orderOfTimes(_ records: [CommentRecord]) -> [Int] {
    guard let first = records.first?.published,
      records.allSatisfy({ $0.published?.seconds(since: first) != nil })
    else { return Array(records.indices) }
    let times = records.map { $0.published?.epochSeconds ?? 0 }
    return records.indices.sorted { (times[$0], $0) < (times[$1], $1) }
  }
}

extension CommentThread {
  /// For each ordinal that of the parent.
  fileprivate var parentsByOrdinal: [Int: Int] {
    var parents: [Int: Int] = [:]
    for node in comments.indices {
      if let parent = tree.parent(of: node) { parents[comments[node].ordinal] = comments[parent].ordinal }
    }
    return parents
  }
}

extension CommentRecord {
  /// Whether the input says what this answers; what a format took from quotes is no statement.
  fileprivate var statesParent: Bool {
    parent != .unstated && parentEvidence != .quote && parentEvidence != .mention
  }
}

extension Comment {
  fileprivate var inferredFrom: InferenceTrial.Evidence {
    guard evidence == .quote else { return .mention }
    let isLinked = record.quotes.contains { $0.sourceID == parentID && $0.evidence == .markup }
    return isLinked ? .quoteLink : .quoteText
  }
}
