import Testing
import ThreadFormats
import ThreadModel

/// What lynx, w3m, html2text and inscriptis make of names, headings, lists and quotes.
struct TextRenditionVariantTests {
  private func records(_ text: String) throws -> [CommentRecord] {
    let document = try Fixtures.document(text)
    let format = FormatDetector.detect(document).format
    #expect(format.name == "text-rendition")
    return try format.parse(document, context: ParseContext()).threads.first?.records ?? []
  }

  private func forum(_ posts: [(head: String, text: String)]) -> String {
    posts.enumerated().map { place, post in
      "\(post.head)\nPosts: 12\nJoined: May 2007\n#\(place + 1)\n\n1\(place).05.2010, 17:2\(place)\n\(post.text)\nFind\nReply\n"
    }.joined()
  }

  @Test func `a picture above the name and a struck out name are seen for what they are`() throws {
    let text = forum([
      ("[11085]\nAnn", "One."), ("[defaul]\n[Bea]", "Two."), ("[7]\n[DEL: Cid :DEL]", "Three."),
      ("[defaul]\n[S:Dora:S]", "Four."), ("[9]\nAnn", "Five."),
    ])
    let found = try records("Topic\n\nReply\n" + text)
    #expect(found.map(\.author.name) == ["Ann", "[Bea]", "Cid", "Dora", "Ann"])
    #expect(found.map(\.text) == ["One.", "Two.", "Three.", "Four.", "Five."])
  }

  @Test func `a name on two lines is the author's and stands for the picture`() throws {
    let comments = [("Ann", "stone"), ("Bea", "wood"), ("Ann", "steel"), ("Cid", "rope")]
    let text = comments.enumerated().map { place, comment in
      "\(comment.0)\n\n\(comment.0)\n\nMember\nBridge club\nSep 1\(place), 2020\n#\(place + 1)\n"
        + "\(comment.0) likes \(comment.1).\n\nReactions: Dora\n\n"
    }
    let found = try records("Bridges\n\n" + text.joined())
    #expect(found.map(\.author.name) == ["Ann", "Bea", "Ann", "Cid"])
    #expect(found[1].text.hasPrefix("Bea likes wood."))
  }

  @Test func `headings of Markdown are names and lose their marks`() throws {
    let text = ["Ann", "Bea", "Cid"].enumerated().map { place, name in
      "####  \(name)\n\n  *   * Posts: 19\n\n#####  Re: Bridges\n\n« **Reply #\(place) on:** Fri, 07 January 2022, 11:2\(place):09 »"
        + "\n\n  * Quote\n\n\n\(name) likes bridges.\n\nReport to moderator   Logged\n\n* * *\n\n"
    }
    let found = try records("# Bridges\n\n#### \n\n#### \n\n" + text.joined())
    #expect(found.map(\.author.name) == ["Ann", "Bea", "Cid"])
    #expect(found.map(\.text) == ["Ann likes bridges.", "Bea likes bridges.", "Cid likes bridges."])
  }

  @Test func `numbers whose point is escaped are dates and bullets on one line are one list`() throws {
    let text = """
      ### Kommentare

        * **Anna** sagt:

      1\\. November 2023 um 11:54 Uhr

      Eins.

      Antworten

          *     * **Berta** sagt:

      2\\. November 2023 um 11:54 Uhr

      Zwei.

      Antworten

        * **Carla** sagt:

      3\\. November 2023 um 12:54 Uhr

      Drei.

      4\\. 5\\. 6\\. 7\\.
      """
    let found = try records(text)
    #expect(found.map(\.author.name) == ["Anna", "Berta", "Carla"])
    #expect(found.map { $0.published?.day } == [1, 2, 3])
    #expect(found.map(\.parent) == [.depth(0), .depth(1), .depth(0)])
  }

  @Test func `the badge of the article's author is no part of the name or the time`() throws {
    let text =
      "3 Gedanken zu „Brücke“\n\n 1. Anna 11. Mai 2012 um 11:07\n    Eins.\n    Antwort ↓\n     1. Max Autor11. Mai 2012 um 13:19\n"
      + "        Zwei.\n        Antwort ↓\n 2. Bea 12. Mai 2012 um 10:00\n    Drei.\n    Antwort ↓\n"
    let found = try records(text)
    #expect(found.map(\.author.name) == ["Anna", "Max", "Bea"])
    #expect(found.map(\.parent) == [.depth(0), .depth(1), .depth(0)])
  }

  @Test func `a member's title in another script is no part of the name`() throws {
    let text = ["Anna Lee [foto_1] Новичок", "Gaf Я тут живу"].enumerated().map { place, name in
      "        \(name)\n\n0\(place + 1).07.2026 19:17   Комментарий: 309 #4\(place)\nТекст \(place).\nОтветить Жалоба Оффлайн\n\n"
    }
    #expect(try records(text.joined()).map(\.author.name) == ["Anna Lee", "Gaf"])
  }

  @Test func `a list that is nothing but a tree of texts is comments where one ends with a time`() throws {
    let text = """
      1. Лев
         Чекаємо на міст!
         У п'ятницю у 03:20
           1. Приєднуюсь: міцного мосту.
              --------------------
              Підпис
      2.
      """
    let found = try records(text)
    #expect(found.map(\.author.name) == ["Лев", nil, nil])
    #expect(found.map(\.text) == ["Чекаємо на міст!", "Приєднуюсь: міцного мосту.", " "])
    #expect(found.map(\.parent) == [.depth(0), .depth(1), .depth(0)])
    #expect(found.map { $0.publishedRaw?.hasSuffix("03:20") } == [true, nil, nil])
  }

  @Test(arguments: [
    "1. Boil water.\n   1. Add salt.\n2. Stir.\n", "1. Ann\n   Words.\n   May 5, 2020 10:00\n2. Bo\n   More.\n",
    "Title\n1. Ann\n   May 5, 2020 10:00\n     1. Words.\n2. x\n",
    "1. Ann\n   May 5, 2020 10:00\n     1. Words.\n3. x\n",
  ])
  func `other lists are lists`(_ text: String) throws {
    #expect(TextRenditionFormat.confidence(in: try Fixtures.document(text)) == 0)
  }

  @Test func `a quote that nothing parts from the answer ends with its author's words`() throws {
    let quote = "Quote:\nOriginally Posted by Ann\nView Post\nWhich bridge\nis meant?\nThe new one."
    let text = forum([("Ann", "Which bridge\nis meant?"), ("Bea", quote), ("Cid", "Ah."), ("Ann", "Thanks.")])
    let found = try records("Topic\n\nReply\n" + text)
    #expect(found[1].text == "The new one.")
    #expect(found[1].quotes.map(\.text) == ["Which bridge\nis meant?"])
    let thread = ThreadBuilder.build(FlatThread(records: found), fallbackKey: "x")
    #expect(thread.comments.map(\.depth) == [0, 1, 0, 0])
  }

  @Test func `the line for those who cannot see the indentation names what is answered`() throws {
    let names = ["Ann", "Bea", "Cid", "Dora"]
    let bodies = ["Bridges\n\nOne.", "Ferries\n\nTwo.", "In reply to Bridges by Guest\n\nTunnels\n\nThree.", "Four."]
    let text = zip(names, bodies).enumerated().map { place, comment in
      "\(comment.0) | Di, 21. April 2020 - 16:4\(place)\n\n\(comment.1)\n  * Antworten\n\n"
    }
    let thread = ThreadBuilder.build(
      FlatThread(records: try records("4 Kommentare\n\n" + text.joined())), fallbackKey: "x")
    #expect(thread.comments.map { "\($0.author.name ?? "") \($0.depth)" } == ["Ann 0", "Cid 1", "Bea 0", "Dora 0"])
    #expect(thread.comments[1].text == "Tunnels\n\nThree.")
  }
}
