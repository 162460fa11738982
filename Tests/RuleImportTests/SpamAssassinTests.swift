import RuleEngine
import RuleImport
import Testing
import ThreadModel

struct SpamAssassinTests {
  private static let rules = #"""
    # Local rules
    ifplugin Mail::SpamAssassin::Plugin::Any
    body     TURNIP_SALE   /turnips? for (?:sale|free)/i
    describe TURNIP_SALE   Turnips are offered
    score    TURNIP_SALE   2.5 2.5 1.0 1.0
    endif
    body     SWEDE_EXACT   m{Swede/Beet}
    uri      BEET_SITE     /beets\.example/i
    header   SUBJ_ROOT     Subject =~ /root vegetable/i
    header   FROM_ODD      From =~ /odd/i
    body     __BUY         /\bbuy\b/i
    meta     BUY_TURNIP    __BUY && (TURNIP_SALE || BEET_SITE) && !SWEDE_EXACT
    score    BUY_TURNIP    3
    meta     COUNTED       (__BUY + TURNIP_SALE) > 1
    meta     NEEDS_ODD     __BUY && FROM_ODD
    body     PLUGIN        eval:check_it()
    body     OFF           /off/
    score    OFF           0
    full     WHOLE         /x/
    score    NOBODY        1
    body     HUGE          /huge/i
    score    HUGE          1000
    """#

  @Test func `text rules are carried with score, title and view`() throws {
    let list = Importing(Self.rules, as: .spamassassin, name: "local.cf")
    #expect(list.isClean)
    #expect(list.report.rules == 7)
    let rules = list.set?.rules ?? []
    #expect(rules.first?.summary.title == "Turnips are offered")
    #expect(rules.first?.summary.score == 2.5)
    #expect(rules.first?.summary.id.hasPrefix("local-turnip-sale-") == true)
    #expect(try list.fired(on: CommentRecord(text: "Turnip for sale")).count == 1)
    #expect(try list.fires("a Swede/Beet"))
    #expect(try !list.fires("a swede/beet"))
    #expect(try list.fired(on: CommentRecord(text: "x", links: ["http://beets.example"])).count == 1)
    #expect(try list.fired(on: CommentRecord(text: "x"), title: "My root vegetable").count == 1)
  }

  @Test func `a meta of and, or and not becomes an expression`() throws {
    let list = Importing(Self.rules, as: .spamassassin)
    #expect(try list.fired(on: CommentRecord(text: "buy a turnip for free")).count == 3)
    #expect(try list.fired(on: CommentRecord(text: "buy a turnip for free, a Swede/Beet")).count == 3)
    #expect(list.set?.rules.contains { $0.expression?.text.contains(" and not ") == true } == true)
  }

  @Test func `what cannot be carried is listed with its line`() throws {
    let list = Importing(Self.rules, as: .spamassassin)
    #expect(
      list.refused == [
        "10: comments have no header 'From'", "14: it counts with numbers, which an expression cannot",
        "15: it needs a rule that is not carried", "16: it calls a plugin",
        "17: its score is 0: it is switched off", "19: 'full' is not a test of the words of a comment",
        "20: there is no rule of this name",
      ])
    #expect(list.report.changed.map(\.number) == [21])
  }
}
