import Testing
import ThreadFormats
import ThreadModel

/// What looks like the header of a comment and is none, and what looks like none and is one.
struct TextRenditionTrapTests {
  private func records(_ text: String, now: Timestamp? = nil) throws -> [CommentRecord] {
    try Fixtures.thread(TextRenditionFormat.self, text, now: now).flat.records
  }

  @Test(arguments: [
    // A Debian changelog, a GNU one, a log, a list of releases, git's log, Subversion's log, an interview, a mail.
    "pkg (1.2-3) unstable; urgency=low\n\n  * Fix it.\n\n -- Ann Lee <ann@a.example>  Mon, 12 Jan 2015 10:00:00 +0100\n\n",
    "2015-01-12  Ann Lee  <ann@a.example>\n\n\t* file.c: Fix it.\n\n",
    "2015-01-12 10:00:01 status installed thing:amd64 1.2\n",
    "Version 1.2.0 - 12 January 2015\n\n  Things were fixed.\n\n",
    "commit 0123456789abcdef\nAuthor: Ann Lee <ann@a.example>\nDate:   Mon Jan 12 10:00:00 2015 +0100\n\n    Fix it.\n\n",
    "r12 | ann | 2015-01-12 10:00:00 +0100 (Mon, 12 Jan 2015) | 1 line\n\nFix it.\n\n",
    "Copyright (C) 12 January 2015 Ann Lee\nAll of them.\n\n",
    "Release 4 (12 January 2015)\n\n* Things were fixed.\n\n",
    "On 12 January 2015 10:00, Ann Lee wrote:\n> Hello.\n\nHello.\n\n",
    "    def days(self): # until 12 January 2015 10:00\n        return 3\n\n",
  ])
  func `other texts with names and times are no comments`(_ part: String) throws {
    for count in [1, 3, 12, 60] {
      let document = try Fixtures.document("Title\n\n" + String(repeating: part, count: count))
      #expect(TextRenditionFormat.confidence(in: document) == 0)
    }
  }

  @Test func `a name that is a weekday or a month is a name where the others have names`() throws {
    let text =
      "Comments\n\nSam July 31, 2012 at 10:40 am\n\nOne.\n\nMax July 31, 2012 at 10:41 am\n\nTwo.\n\n"
      + "Rita July 31, 2012 at 10:45 am\n\nThree.\n\nLu July 31, 2012 at 10:50 am\n\nFour.\n"
    #expect(try records(text).map(\.author.name) == ["Sam", "Max", "Rita", "Lu"])
  }

  @Test func `list numbers that grow to the right are of one depth`() throws {
    let text = (1...12).map { "\($0). Ann \($0) - \($0) May, 2012\n\n    Text." }.joined(separator: "\n")
    #expect(try records("Comments\n\n" + text).allSatisfy { $0.parent == .depth(0) })
  }

  @Test func `the byline of the article is no comment`() throws {
    let text =
      "Title\n\nby Ann on May 2, 2011 9:00 PM\n\nText.\n\n2 comments\n\nby Bea on May 2, 2011 10:00 PM\n\nOne.\n\n"
      + "by Cid on May 2, 2011 11:00 PM\n\nTwo.\n"
    let thread = try Fixtures.thread(TextRenditionFormat.self, text).flat
    #expect(thread.records.map(\.author.name) == ["Bea", "Cid"])
    #expect(thread.article.title == "Title")
  }

  @Test func `comments below the threshold are reported and nobody else's words`() throws {
    let text =
      "Comments\n\nby ann (12) on Tuesday March 12, @09:41AM (#1001)\n\nOne.\n\n  by bea (13)\n\n  Cut of\n\n"
      + "by cid (14) on Tuesday March 12, @09:42AM (#1002)\n\nTwo.\n"
    let (flat, defects) = try Fixtures.thread(TextRenditionFormat.self, text)
    #expect(flat.records.map(\.text) == ["One.", "Two."])
    #expect(flat.records.map(\.author.userID) == ["12", "14"])
    #expect(defects.map(\.code) == ["malformed-record"])
    #expect(defects.first?.location?.line == 7)
  }

  @Test func `a missing year is the current one only where other comments print theirs`() throws {
    let dated =
      "12 mars 2020\n\nVos réactions\n\nodile Le 7 décembre 2019 à 13:45\n\nUn.\n\ncarlos Le 9 janvier à 13:06\n\nDeux.\n"
    #expect(try records(dated).map { $0.published?.year } == [2019, 2020])
    let undated =
      "12 mars 2020\n\nVos réactions\n\nodile Le 7 décembre à 13:45\n\nUn.\n\ncarlos Le 9 janvier à 13:06\n\nDeux.\n"
    #expect(try records(undated).map { $0.published?.year } == [nil, nil])
    #expect(try records(undated).map(\.publishedRaw) == ["7 décembre à 13:45", "9 janvier à 13:06"])
  }

  @Test
  func `quotes end where the indentation does and nested ones are told apart`() throws {
    let text = """
      Comments

      Ann — May 7th, 2016, 6:18 pm

      Why?

      Bea — May 7th, 2016, 7:18 pm

      Quote from: Ann on May 7th, 2016, 6:18 pm

        Why?

      Because.

      Cid — May 7th, 2016, 8:18 pm

      Quote from: Bea on May 7th, 2016, 7:18 pm

        Quote from: Ann on May 7th, 2016, 6:18 pm

          Why?

        Because.

      I see.
      """
    let records = try records(text)
    #expect(records.map(\.text) == ["Why?", "Because.", "I see."])
    #expect(records[2].quotes.map(\.text) == ["Because.", "Why?"])
    #expect(records[2].quotes.map(\.author) == ["Bea", "Ann"])
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "x")
    #expect(thread.comments.map(\.depth) == [0, 1, 2])
  }

  @Test func `the form and the foot of the page are not the last comment`() throws {
    let text =
      "Comments\n\n  Ann says:\n  May 2, 2014 at 9:00 am\n  One.\n\n  Bea says:\n  May 2, 2014 at 9:10 am\n  Two.\n\n"
    for foot in ["  Leave a Reply\n\n  Name ____\n", "About us\nImprint\n"] {
      #expect(try records(text + foot).map(\.text) == ["One.", "Two."])
    }
  }

  @Test func `a forced text without comments is an article`() throws {
    let flat = try Fixtures.thread(TextRenditionFormat.self, Fixtures.article).flat
    #expect(flat.records.isEmpty)
    #expect(flat.article.title == "A bridge is opened twice")
  }
}
