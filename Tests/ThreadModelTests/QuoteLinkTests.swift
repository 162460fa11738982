import Testing
import ThreadModel

@Suite struct QuoteLinkTests {
  private static func quoting(_ id: String, _ quotes: Quote..., by name: String? = nil) -> CommentRecord {
    var record = CommentRecord(id, .topLevel, by: name, "I see.")
    record.quotes = quotes
    return record
  }

  /// The quotes of the last record.
  private static func linked(_ records: CommentRecord..., article: Article = Article()) -> [Quote] {
    let thread = CommentThread.built(records, article: article)
    return thread.comments.last { $0.ordinal == records.count - 1 }?.record.quotes ?? []
  }

  private static let ann = CommentRecord("a", by: "Ann", "The bridge was never safe, and everybody knew it!")
  private static let bob = CommentRecord("b", by: "Bob", "The bridge was never safe, and everybody knew it.")

  @Test func `a line of a quote is no evidence against the author that is named`() {
    let text = "Everybody knew.\nThe bridge was never safe, and everybody knew it!"
    #expect(Self.linked(Self.ann, Self.quoting("c", Quote(author: "Zoe", text: text))).first?.evidence == .notFound)
    #expect(Self.linked(Self.ann, Self.quoting("c", Quote(text: text))).first?.sourceID == "a")
  }

  @Test func `markup that names the quoted comment is believed`() {
    let quotes = Self.linked(Self.ann, Self.quoting("c", Quote(text: "something else", sourceID: "a")))
    #expect(quotes == [Quote(author: "Ann", text: "something else", sourceID: "a", evidence: .markup)])
  }

  @Test func `markup that names a comment of another page is kept`() {
    let quotes = Self.linked(Self.ann, Self.quoting("c", Quote(author: "Zoe", text: "never safe", sourceID: "x9")))
    #expect(quotes == [Quote(author: "Zoe", text: "never safe", sourceID: "x9", evidence: .notFound)])
  }

  @Test func `markup that names the opening post means the article`() {
    let thread = CommentThread.built(
      [Self.quoting("c", Quote(author: "Op", text: "hello", sourceID: "0"))], rootIDs: ["0"])
    #expect(thread.comments[0].record.quotes[0].evidence == .article)
  }

  @Test func `a quote is linked by its author and its words`() {
    let quotes = Self.linked(
      Self.ann, Self.bob, Self.quoting("c", Quote(author: "Ann", text: "The bridge was never safe")))
    #expect(quotes == [Quote(author: "Ann", text: "The bridge was never safe", sourceID: "a", evidence: .attribution)])
  }

  @Test(arguments: [
    ("Everybody knew.\nThe bridge was never safe, and everybody knew it!", "a"),
    ("The bridge was never safe, and everybody\nand nobody knew", "a"),
    ("The bridge was never\nand nobody knew", nil),
    ("Nobody ever knew how safe it was\nThe bridge was never safe", nil),
  ])
  func `a quote with lines left out or changed is linked by its longest line`(text: String, source: String?) {
    let quotes = Self.linked(Self.ann, Self.quoting("c", Quote(author: "Ann", text: text)))
    #expect(quotes.first?.sourceID == source)
    #expect(quotes.first?.evidence == (source == nil ? .notFound : .attribution))
  }

  @Test(arguments: [
    "the BRIDGE was Never safe", "never  safe,\n and\teverybody", "… never safe …", "\"never safe\" – and everybody",
    "The bridge ... everybody knew it", "The bridge was […] knew it!", "bridge was never safe, and everyb...", "knew",
    "never sa\u{AD}fe", "The bridge..never safe",
  ])
  func `white space, case, punctuation and ellipses make no difference`(text: String) {
    #expect(Self.linked(Self.ann, Self.quoting("c", Quote(author: "Ann", text: text))).first?.sourceID == "a")
  }

  @Test(arguments: [
    "the bridge was safe", "never saf", "everybody knew it ... never safe", "The bridge was never safe and nobody knew",
    "ever safe", "...", "", "!!!",
  ])
  func `other words are not found`(text: String) {
    let quotes = Self.linked(Self.ann, Self.quoting("c", Quote(author: "Ann", text: text)))
    #expect(quotes.first?.sourceID == nil)
    #expect(quotes.first?.evidence == .notFound)
  }

  @Test func `the author's name may differ in case and white space, and may be the handle`() {
    var lee = CommentRecord("l", by: "Ann  Lee", "words that only she says")
    lee.author.handle = "lee_77"
    for name in ["ann lee", " Ann Lee ", "LEE_77"] {
      let quotes = Self.linked(lee, Self.quoting("c", Quote(author: name, text: "only she says")))
      #expect(quotes.first?.evidence == .attribution)
    }
  }

  @Test func `authors whose names hold no letters are told apart`() {
    let stars = CommentRecord("s", by: "***", "the same words here")
    let dots = CommentRecord("d", by: "...", "the same words here")
    #expect(
      Self.linked(stars, dots, Self.quoting("c", Quote(author: "***", text: "same words"))).first?.sourceID == "s")
  }

  @Test func `a quote without an author is linked by its words, and its author is filled in`() {
    let quotes = Self.linked(Self.ann, Self.quoting("c", Quote(text: "never safe")))
    #expect(quotes == [Quote(author: "Ann", text: "never safe", sourceID: "a", evidence: .text)])
  }

  @Test func `the last earlier comment is quoted rather than one before it or behind`() {
    let thread = CommentThread.built([
      Self.ann, Self.bob, Self.quoting("c", Quote(text: "everybody knew it")),
      CommentRecord("d", .topLevel, "everybody knew it"),
    ])
    #expect(thread.comment("c")?.record.quotes.first?.sourceID == "b")
  }

  @Test func `where nothing earlier has the words, the first later comment is the source`() {
    let thread = CommentThread.built([
      Self.quoting("c", Quote(text: "everybody knew it")), Self.ann, Self.bob,
    ])
    #expect(thread.comment("c")?.record.quotes.first?.sourceID == "a")
  }

  @Test func `the answered comment is quoted rather than a nearer one`() {
    var reply = Self.quoting("c", Quote(text: "never safe"), Quote(text: "knew"))
    reply.parent = .id("a")
    #expect(Self.linked(Self.ann, Self.bob, reply).map(\.sourceID) == ["a", "a"])
  }

  @Test func `one word is not enough to guess the author`() {
    #expect(Self.linked(Self.ann, Self.quoting("c", Quote(text: "knew"))).first?.evidence == .notFound)
  }

  @Test func `words that the named author did not write may be somebody else's`() {
    let quotes = Self.linked(
      Self.ann, CommentRecord("z", by: "Zoe", "hello"),
      Self.quoting(
        "c", Quote(author: "Zoe", text: "never safe and everybody"), Quote(author: "Zoe", text: "never safe")))
    #expect(quotes.map(\.evidence) == [.text, .notFound])
    #expect(quotes.map(\.sourceID) == ["a", nil])
    #expect(quotes.map(\.author) == ["Zoe", "Zoe"])
  }

  @Test func `words of the article are found there, its title included`() {
    let article = Article(title: "Bridge closed for good", text: "The mayor said so on Friday.")
    let quotes = Self.linked(
      Self.ann, Self.quoting("c", Quote(text: "closed for good"), Quote(author: "Mayor", text: "said so on Friday")),
      article: article)
    #expect(quotes.map(\.evidence) == [.article, .article])
    #expect(quotes.map(\.sourceID) == [nil, nil])
  }

  @Test func `a comment never quotes itself`() {
    var record = Self.quoting("c", Quote(author: "Ann", text: "I see"), Quote(text: "I see"), by: "Ann")
    record.text = "I see what I see"
    #expect(Self.linked(record).map(\.evidence) == [.notFound, .notFound])
  }

  @Test func `an author may quote an earlier comment of the same author`() {
    let quotes = Self.linked(Self.ann, Self.quoting("c", Quote(author: "Ann", text: "never safe"), by: "Ann"))
    #expect(quotes.first?.sourceID == "a")
  }

  @Test func `quotes of several authors find a source each`() {
    let quotes = Self.linked(
      Self.ann, CommentRecord("z", by: "Zoe", "Who is everybody?"),
      Self.quoting(
        "c", Quote(author: "Zoe", text: "Who is everybody?"), Quote(author: "Ann", text: "everybody knew it")))
    #expect(quotes.map(\.sourceID) == ["z", "a"])
  }

  @Test func `scripts without spaces are quoted in parts`() {
    let source = CommentRecord("j", by: "Yu", "日本語の文には空白がありません。")
    #expect(Self.linked(source, Self.quoting("c", Quote(text: "空白がありません"))).first?.sourceID == "j")
  }

  @Test func `Cyrillic words fold their case`() {
    let source = CommentRecord("r", by: "Юля", "Ёжик в ТУМАНЕ идёт домой")
    #expect(Self.linked(source, Self.quoting("c", Quote(author: "юля", text: "ёжик в тумане"))).first?.sourceID == "r")
  }

  @Test func `a record without an id of its own is linked by its number`() {
    var first = Self.ann
    first.id = nil
    #expect(Self.linked(first, Self.quoting("c", Quote(text: "never safe"))).first?.sourceID == "1")
  }
}
