import Testing
import ThreadModel

@Suite struct InferenceTrialTests {
  private func record(
    _ id: String, _ parent: ParentClaim, by name: String, _ text: String, quotes: [Quote] = [], at hour: Int? = nil
  ) -> CommentRecord {
    CommentRecord(
      id: id, parent: parent, author: Author(name: name), published: hour.flatMap { .at($0, 0, offset: 0) }, text: text,
      quotes: quotes)
  }

  private func trial(_ records: [CommentRecord], rootIDs: Set<String> = []) -> InferenceTrial {
    var trial = InferenceTrial()
    trial.add(FlatThread(records: records, rootIDs: rootIDs))
    return trial
  }

  @Test func `each kind of evidence is counted for itself, right and wrong`() {
    let trial = trial([
      record("1", .topLevel, by: "Ann", "The bridge was never safe in winter."),
      record("2", .id("1"), by: "Bob", "@Ann says who?"),
      record("3", .id("1"), by: "Cid", "Nonsense.", quotes: [Quote(text: "never safe in winter")]),
      record("4", .id("2"), by: "Dan", "Me.", quotes: [Quote(text: "says who", sourceID: "2")]),
      // Answers Bob's comment and addresses Ann.
      record("5", .id("2"), by: "Eve", "Ann, well said."),
      record("6", .id("5"), by: "Fay", "Quite."),
    ])
    #expect((trial.threads, trial.comments, trial.replies) == (1, 6, 5))
    #expect(trial.count(of: .mention).inferred == 2)
    #expect(trial.count(of: .mention).correct == 1)
    #expect(trial.count(of: .mention).precision == 0.5)
    #expect(trial.count(of: .quoteText).correct == 1)
    #expect(trial.count(of: .quoteLink).correct == 1)
    #expect(trial.total.inferred == 4)
    #expect(trial.total.recall(of: trial.replies) == 0.6)
  }

  @Test func `a parent inferred for a comment at top level, or for an orphan, is wrong`() {
    let trial = trial(
      [
        record("1", .topLevel, by: "Ann", "x"), record("2", .id("post"), by: "Bob", "@Ann hello"),
        record("3", .id("gone"), by: "Cid", "@Ann hello"), record("4", .id("1"), by: "Dan", "Quite."),
      ], rootIDs: ["post"])
    #expect(trial.replies == 1)
    #expect(trial.count(of: .mention).inferred == 2)
    #expect(trial.count(of: .mention).parentless == 2)
    #expect(trial.count(of: .mention).correct == 0)
    #expect(trial.total.recall(of: 0) == nil)
  }

  @Test func `a thread in which nobody answers anybody is not counted`() {
    let trial = trial([record("1", .topLevel, by: "Ann", "x"), record("2", .depth(0), by: "Bob", "@Ann hi")])
    #expect((trial.threads, trial.comments) == (0, 0))
    #expect(trial.total.inferred == 0)
  }

  @Test func `what the input does not state is not compared`() {
    var quoted = record("3", .id("1"), by: "Cid", "@Ann")
    quoted.parentEvidence = .quote
    let trial = trial([record("1", .unstated, by: "Ann", "x"), record("2", .unstated, by: "Bob", "@Ann hi"), quoted])
    #expect(trial.comments == 0)
    #expect(trial.total.inferred == 0)
  }

  @Test(arguments: [true, false])
  func `comments stand in the order of their times, as on a flat page`(isTimed: Bool) {
    // In the tree Ann's first comment is the last before the answer; by time it is her second.
    func hour(_ hour: Int) -> Int? { isTimed ? hour : nil }
    let trial = trial([
      record("b", .topLevel, by: "Ann", "later", at: hour(11)), record("a", .topLevel, by: "Ann", "first", at: hour(9)),
      record("c", .id("a"), by: "Bob", "@Ann yes", at: hour(12)),
    ])
    #expect(trial.count(of: .mention).correct == (isTimed ? 0 : 1))
  }

  @Test func `records with one id are told apart by their place`() {
    let trial = trial([
      record("1", .topLevel, by: "Ann", "x"), record("1", .depth(1), by: "Bob", "@Ann hi"),
      record("1", .depth(2), by: "Cid", "@Bob hi"),
    ])
    #expect(trial.replies == 2)
    #expect(trial.total.correct == 2)
  }
}
