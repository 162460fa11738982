import RuleEngine
import Testing
import ThreadModel

@Suite struct RuleSetReaderTests {
  @Test func `policy and rules may share a file`() throws {
    let set = try #require(
      RuleFixtures.set(
        """
        languages: [en]
        rules:
          - {id: shouting, title: Mostly capitals, category: conduct, score: 15, verdict: reject, times: 1,
             when: {letters: '>= 20'}, examples: {none: measured in another test}}
        """))
    #expect(set.rules.isEmpty)
  }
}
