import RuleEngine
import RuleImport
import Testing
import ThreadModel

struct AutoModeratorTests {
  private func fires(_ rule: String, _ body: String, author: String? = nil, title: String? = nil) throws -> Bool {
    let list = Importing(rule, as: .automoderator)
    #expect(list.isClean)
    #expect(list.report.refused.isEmpty)
    let record = CommentRecord(author: Author(name: author), text: body, links: LinkScanner.links(in: body))
    return !(try list.fired(on: record, title: title)).isEmpty
  }

  @Test(arguments: [
    ("body: turnip", "a Turnip!", "turnips"),
    ("body (includes): turnip", "turnips", "tulips"),
    ("body (starts-with): turn", "turnip here", "a turnip"),
    ("body (ends-with): 'nip'", "a turnip", "a turnip here"),
    ("body (full-exact): turnip", "Turnip", "turnip."),
    ("body (full-text): turnip", "-- turnip!", "a turnip"),
    ("body (regex, includes): ['tur+nip', 'swe+de']", "a swede", "beet"),
    ("body (regex): 'tur+nip'", "turrnip", "turnips"),
    ("body (case-sensitive): Turnip", "a Turnip", "a turnip"),
    ("body: [turnip]\n~body: [soup]", "turnip", "turnip soup"),
    ("domain: [turnip.example]", "see http://www.turnip.example/a", "see http://turnips.example"),
    ("url (includes): ['/ref=']", "http://a.example/ref=1", "ref=1"),
    ("body+url: ['turnip.example']", "http://turnip.example", "turnip"),
    ("body: turnip\nbody_shorter_than: 20", "turnip", "turnip turnip turnip turnip"),
  ])
  func `a check finds what it found there`(check: String, hit: String, miss: String) throws {
    let rule = check + "\naction: remove\n"
    #expect(try fires(rule, hit))
    #expect(try !fires(rule, miss))
  }

  @Test func `names and titles are looked at where they stand`() throws {
    let named = "author:\n    name (starts-with): turnip\naction: report\n"
    #expect(try fires(named, "x", author: "Turnip_77"))
    #expect(try !fires(named, "turnip", author: "ann"))
    let titled = "title+body: [turnip]\naction: filter\n"
    #expect(try fires(titled, "x", title: "The turnip"))
    #expect(try fires(titled, "turnip"))
  }

  @Test func `actions become floors, reasons and comments titles`() throws {
    let text = """
      # Root vegetables
      body: turnip
      action: filter
      ---
      body: swede
      action: report
      action_reason: "Swede: it's forbidden"
      ---
      type: comment
      body: beet
      action: remove
      """
    let list = Importing(text, as: .automoderator)
    #expect(list.isClean)
    #expect(list.set?.rules.map(\.verdict) == [.hide, .review, .reject])
    #expect(
      list.set?.rules.map(\.summary.title) == ["Root vegetables", "Swede: it's forbidden", "AutoModerator: beet"])
    #expect(list.text.contains("# list.txt:2\n"))
    #expect(list.text.contains("# list.txt:9\n"))
  }

  @Test func `a document with a check that cannot be carried is left out, at the very line`() throws {
    let text = """
      body: turnip
      author:
          comment_karma: '< 5'
      action: remove
      ---
      type: submission
      title: swede
      action: remove
      ---
      body: beet
      action: approve
      ---
      body: beet
      set_flair: root
      ---
      body: beet
      body: swede
      action: remove
      ---
      body (regex): '(beet'
      action: remove
      ---
      # nothing but a comment
      ---
      body+title: beet
      title+body (regex): 'b+'
      action: remove
      ---
      - beet
      """
    let list = Importing(text, as: .automoderator)
    #expect(list.report.rules == 0)
    #expect(list.report.lines == 8)
    let starts = ["3: the check 'comment_karma' cannot", "6: it is about a 'submission'", "11: no verdict comes of"]
    for start in starts { #expect(list.refused.contains { $0.hasPrefix(start) }, "\(list.refused)") }
    #expect(list.refused.contains("13: it takes no action that judges"))
    #expect(list.refused.contains { $0.hasPrefix("17: E102") })
    #expect(list.refused.contains { $0.hasPrefix("20: E301") })
    #expect(list.refused.contains("26: a second check that looks at several places at once"))
    #expect(list.refused.contains("29: not a rule: keys are missing"))
  }
}
