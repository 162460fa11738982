import Testing
import ThreadModel

@testable import ThreadFormats

struct MailQuotesTests {
  /// Own words, then `AUTHOR: TEXT` of each quote; `/` for a line end.
  private func parts(_ text: String) -> [String] {
    var reader = MailQuotes()
    reader.read(text)
    let (own, quotes) = reader.finish()
    return ([own] + quotes.map { "\($0.author ?? "-"): \($0.text)" }).map { $0.replacing("\n", with: "/") }
  }

  @Test func `own words and quotes are told apart`() {
    #expect(parts("Ann wrote:\n> one\n> two\n\nthree\n") == ["three", "Ann: one/two"])
  }

  @Test func `an attribution holds for all quotes of its depth`() {
    #expect(
      parts("Ann wrote:\n> > Bob wrote:\n> > > deep\n> one\n\nme\n\n> two\n> > again\n\nme too")
        == ["me//me too", "Bob: deep", "Ann: one", "Ann: two", "-: again"])
    #expect(
      parts("Ann wrote:\n> Bob wrote:\n>> deep\n> one\nme\n> two\n>> again\nCarl said:\n> three\n>> whose\n")
        == ["me", "Ann: one", "Bob: deep", "Ann: two", "Bob: again", "Carl: three", "-: whose"])
  }

  @Test func `blank lines do not cut a quote`() {
    #expect(parts("> one\n\n> two\n>\n> three\n") == ["", "-: one//two//three"])
    #expect(parts("> one\n>\n> two\nme") == ["me", "-: one//two"])
  }

  @Test(
    arguments: [
      ("me\n-- \nAnn\nx.example", "me"), ("me\n--\nAnn", "me"),
      ("me\n--\n" + String(repeating: "more\n", count: 30), nil),
      ("me\n________________________________________\nhive mailing list\nhttps://x.example", "me"),
      ("me\n________________________________________\nand more", nil),
      (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nme\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\n",
        "me"
      ),
      ("me\n-\nTo unsubscribe from this list: send", "me"), ("-- \nonly this", "only this"), ("me\n--more", nil),
    ] as [(String, String?)])
  func `a signature is not the author's own words`(_ text: String, _ own: String?) {
    #expect(parts(text)[0] == own ?? text.replacing("\n", with: "/").trimmingSuffix { $0 == "/" })
  }

  @Test func `a quoted signature is no part of the quote`() {
    #expect(parts("Ann wrote:\n> one\n> --\n> Ann\n\nme") == ["me", "Ann: one"])
  }

  @Test func `quotes below a signature are quotes`() {
    #expect(parts("me\n-- \nBob\n\nAnn wrote:\n> one\n") == ["me", "Ann: one"])
  }

  @Test func `what stands below a copied header is a quote`() {
    #expect(
      parts("me\n\n-----Original Message-----\nFrom: Ann Lee [mailto:a@x.example]\nSent: Monday\n\none\n> two\n")
        == ["me", "Ann Lee: one", "-: two"])
    #expect(
      parts(
        "me\n________________________________\nVon: Ann Lee\nGesendet: Montag\nAn: mir\nBetreff: x\n\none\n\nVon: Bob\nDatum: gestern\nAn: Ann\nBetreff: x\ntwo"
      )
        == ["me", "Ann Lee: one", "Bob: two"])
  }

  @Test func `a line that begins with a word and a colon is no copied header`() {
    #expect(parts("From: here\nit is far to go\nTo: nobody") == ["From: here/it is far to go/To: nobody"])
  }

  @Test(
    arguments: [
      ">", "> \n", ">a\nb\n", "a wrote:\n> b\n", "--\n", "____\n", "-----Original Message-----\n", "From: a\nDate: b\n",
      "<", "(", "<a@b", "On 1 May 2020, ", "> > > a\n> b\n", "________________________________\n",
    ])
  func `a long run of one thing is read to its end`(_ piece: String) {
    #expect(!parts(String(repeating: piece, count: 60_000 / piece.utf8.count) + "\nx wrote:\n> y").isEmpty)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isSuffix: (Character) -> Bool) -> String {
    String(reversed().drop(while: isSuffix).reversed())
  }
}
