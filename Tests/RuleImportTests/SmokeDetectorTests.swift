import FoundationEssentials
import RuleEngine
import RuleImport
import TestSupport
import Testing
import ThreadModel

struct SmokeDetectorTests {
  @Test func `a line with time and user is a rule with both in its title`() throws {
    let list = Importing(
      "1494568775\tgardener\tturnip-?shop\\.[a-z]+\n1494592807\tgardener\tbuyswede\n", as: .smokedetector,
      name: "watched_keywords.txt")
    #expect(list.isClean)
    #expect(list.report.refused.isEmpty)
    #expect(
      list.set?.rules.map(\.summary.title) == [
        #"turnip-?shop\.[a-z]+ (added by gardener, 2017-05-12)"#, "buyswede (added by gardener, 2017-05-12)",
      ])
    #expect(try list.fires("see https://turnipshop.example"))
    #expect(try list.fires("see turnip-shop.com"))
    #expect(try list.fires("please buySwede now"))
    #expect(try !list.fires("buyswedes"))
  }

  @Test func `websites are found anywhere, user names in the name alone`() throws {
    let sites = Importing("turnipworld\n", as: .smokedetector, name: "blacklisted_websites.txt")
    #expect(try sites.fires("https://www.turnipworlds.example/x"))
    let users = Importing("^turnip ?king$\n", as: .smokedetector, name: "blacklisted_usernames.txt")
    #expect(try !users.fires("turnip king"))
    let named = CommentRecord(author: Author(name: "Turnip King"), text: "Hello.")
    #expect(try users.fired(on: named).count == 1)
  }

  @Test func `what PCRE2 cannot take is listed with the reason, and braces are no macros`() throws {
    let list = Importing("turnip\n(?<=a+)b\nx{{y}}z\nswede|\n(turnip\n# none\n", as: .smokedetector)
    #expect(list.isClean)
    #expect(list.report.lines == 5)
    #expect(list.report.rules == 2)
    #expect(list.report.refused.map(\.number) == [2, 4, 5])
    #expect(list.report.refused.allSatisfy { $0.reason.hasPrefix("E30") })
    #expect(try list.fires("x{{y}}z"))
  }

  @Test func `an id is made of what a rule says, wherever it stands`() throws {
    let one = Importing("turnip\nswede\n", as: .smokedetector)
    let other = Importing("beet\nswede\n\nturnip\n", as: .smokedetector)
    let ids = Set(one.set?.rules.map(\.summary.id) ?? [])
    #expect(ids.count == 2)
    #expect(ids.isSubset(of: Set(other.set?.rules.map(\.summary.id) ?? [])))
    let prefixed = Importing("turnip\n", as: .smokedetector, options: ImportOptions(idPrefix: "smoke"))
    #expect(prefixed.set?.rules[0].summary.id.hasPrefix("smoke-turnip-") == true)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["MODERATE_CORPORA"] != nil))
  func `all lines of the real lists become rules or are listed`() throws {
    let root = try #require(ProcessInfo.processInfo.environment["MODERATE_CORPORA"]) + "/rulesets/smokedetector/"
    for name in ["bad_keywords.txt", "blacklisted_usernames.txt", "blacklisted_websites.txt", "watched_keywords.txt"] {
      let data = try #require(FileManager.default.contents(atPath: root + name))
      let list = Importing([ImportSource(name: name, bytes: Array(data))], as: nil)
      #expect(list.report.format == "smokedetector")
      #expect(list.report.rules + list.report.refused.count == list.report.lines)
      #expect(list.report.refused.count * 50 < list.report.lines)
      #expect(list.set?.rules.count == list.report.rules)
    }
  }
}
