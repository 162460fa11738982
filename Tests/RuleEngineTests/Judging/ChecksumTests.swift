import RuleEngine
import Testing
import ThreadModel

/// Numbers are the examples of the standards and of card networks, none is anybody's.
struct ChecksumTests {
  private static let rules =
    Bench.rule("card", #"match: {regex: '(?<!\d)\d(?:[ -]?\d){11,20}(?!\d)', check: luhn}"#)
    + Bench.rule("account", #"match: {regex: '\b[a-z]{2}\d{2}(?: ?[a-z0-9]{1,4}){3,8}\b', check: iban}"#)

  private func fired(_ text: String) throws -> [String] {
    try Bench.judgement(Self.rules, text).hits.map(\.rule)
  }

  @Test(arguments: [
    "4539 1488 0343 6467", "4539148803436467", "5500-0055-5555-5559", "3782 822463 10005", "6011 0009 9013 9424",
    "order 1234567890128 and card 4539 1488 0343 6467", "3530111333300000", "30569309025904",
  ]) func `a card number has the right last digit`(text: String) throws { #expect(try fired(text) == ["card"]) }

  @Test(arguments: [
    "4539 1488 0343 6468", "0000 0000 0000 0000", "978-3-16-148410-0", "+49 30 1234567890", "1234 5678 9012 3456",
    "20240302091011", "1700000000000", "4539 1488 0343", "1111111111111111",
  ]) func `other rows of digits are no card`(text: String) throws { #expect(try fired(text).isEmpty) }

  @Test(arguments: [
    "DE89 3704 0044 0532 0130 00", "de89370400440532013000", "GB29 NWBK 6016 1331 9268 19",
    "FR14 2004 1010 0505 0001 3M02 606", "NL91 ABNA 0417 1643 00", "AT61 1904 3002 3457 3201 is mine",
    "PL61 1090 1014 0000 0712 1981 2874", "CH93 0076 2011 6238 5295 7", "NO93 8601 1117 947",
    "ES91 2100 0418 4502 0005 1332", "IT60 X054 2811 1010 0000 0123 456", "PT50 0002 0123 1234 5678 9015 4",
  ]) func `an account number has the right digits for its country`(text: String) throws {
    #expect(try fired(text) == ["account"])
  }

  @Test(arguments: [
    "DE88 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 0", "XX89 3704 0044 0532 0130 00",
    "DE89370400440532013000ab", "GB29 NWBK 6016 1331 9268", "ab12 cd34 ef56 ab78 cd90",
  ]) func `other rows of letters and digits are no account`(text: String) throws {
    #expect(try fired(text).isEmpty)
  }

  @Test func `a rule with a checksum fires on the numbers that satisfy it and shows them only`() throws {
    let rule = Bench.rule("card", #"times: 5, match: {regex: '(?<!\d)\d{16}(?!\d)', check: luhn}"#)
    let text = "4539148803436468 4539148803436467 1234567890123456 5500005555555559"
    let judgement = try Bench.judgement(rule, text)
    #expect(judgement.hits.map(\.match) == ["4539148803436467", "5500005555555559"])
    let unless = Bench.rule("number", #"match: {regex: '\d{16}'}, unless: {regex: '\d{16}', check: luhn}"#)
    #expect(try Bench.judgement(unless, "1234567890123456").hits.count == 1)
    #expect(try Bench.judgement(unless, text).hits.isEmpty)
  }

  @Test func `the failed clause names the checksum`() throws {
    let (_, book) = try Bench.book(Bench.rule("card", #"match: {regex: '\d{16}', check: luhn}"#))
    let explanation = Judge(book).explanation(of: 0, in: Bench.thread([Bench.record("1234567890123456")]))
    guard case .failed(let obstacle) = explanation.traces[0].outcome else {
      Issue.record("the rule did not fail")
      return
    }
    #expect(obstacle.clause == #"regex: \d{16}, check: luhn"#)
  }
}
