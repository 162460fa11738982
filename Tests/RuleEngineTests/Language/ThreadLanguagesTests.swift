import RuleEngine
import TestSupport
import Testing
import ThreadModel

struct ThreadLanguagesTests {
  private func languages(
    _ comments: [CommentRecord], page: String? = nil, given: String? = nil, likely: String? = nil
  ) -> [String?] {
    let thread = ThreadBuilder.build(
      FlatThread(article: Article(language: page), records: comments), fallbackKey: "t")
    return ThreadLanguages(thread, given: given, likely: likely).comments
  }

  @Test func `what a thread is usually in is told comment by comment as well`() {
    let texts = [
      "Nobody asked you, so be quiet.", "Das glaubt dir doch kein Mensch.", "Wer hat denn den Unsinn geschrieben?",
      "12",
      "Никто тебе не поверит.", "Das ist doch kein Argument, sondern nur dummes Zeug.",
    ]
    for count in 0...texts.count {
      for declared in [nil, "en", "und"] {
        for page in [nil, "de", "fr"] {
          let records = texts.prefix(count).map { CommentRecord(text: $0, language: declared) }
          let article = Article(title: "Was ist denn hier schon wieder los?", language: page)
          let thread = ThreadBuilder.build(FlatThread(article: article, records: records), fallbackKey: "t")
          var usual = UsualLanguage()
          for record in records { usual.add(record) }
          #expect(usual.language(below: article) == ThreadLanguages(thread).usual)
        }
      }
    }
  }

  private func language(_ text: String, page: String? = nil) -> String? {
    languages([CommentRecord(text: text)], page: page)[0]
  }

  @Test(arguments: [
    ("Nobody asked you, so be quiet.", "en"), ("What a load of nonsense that was!", "en"),
    ("Das glaubt dir doch kein Mensch.", "de"), ("Wer hat denn den Unsinn geschrieben?", "de"),
    ("Je ne comprends pas pourquoi il dit cela.", "fr"), ("C'est n'importe quoi.", "fr"),
    ("Nikt ci w to nie uwierzy.", "pl"), ("Przestańcie już o tym pisać.", "pl"),
    ("Никто тебе не поверит.", "ru"), ("Хватит уже об этом писать!", "ru"),
    ("No me lo puedo creer, qué vergüenza.", "es"), ("Eso no se lo cree nadie.", "es"),
    ("Ma chi te lo ha detto?", "it"), ("Non ci crede nessuno, lascia perdere.", "it"),
    ("Daar geloof ik helemaal niets van.", "nl"), ("Wie heeft dat nou weer bedacht?", "nl"),
    ("Ninguém acredita em você.", "pt"), ("Isso não faz o menor sentido, gente.", "pt"),
    ("Ніхто тобі не повірить, це ж смішно.", "uk"), ("To ti přece nikdo nebude věřit.", "cs"),
    ("Det är ju ingen som tror på dig.", "sv"), ("Buna kimse inanmaz, bu kadar saçma bir şey yok.", "tr"),
    ("Αυτό δεν το πιστεύει κανείς.", "el"), ("هذا غير صحيح على الإطلاق", "ar"), ("それは違うと思います。", "ja"),
    ("我不相信你说的话", "zh"), ("그건 사실이 아니에요", "ko"),
  ]) func `a sentence tells its language, whatever the page is in`(text: String, language: String) {
    #expect(self.language(text) == language)
    #expect(self.language(text, page: "en") == language)
    #expect(self.language(text, page: language) == language)
  }

  @Test(arguments: [
    "", "lol", "12345 !!!", "Nokia 3310", "https://example.org/das/ist/nicht", "@der_und_die haha", "ok",
  ])
  func `a comment with nothing to say is in the language of its page`(text: String) {
    #expect(language(text, page: "pl") == "pl")
    #expect(language(text, page: "ru-RU") == "ru-RU")
    #expect(language(text) == nil)
  }

  @Test func `a word of its own does not outweigh the page`() {
    #expect(language("die", page: "en") == "en")
    #expect(language("die", page: "de") == "de")
    #expect(language("con", page: "es") == "es")
    #expect(language("con", page: "fr") == "fr")
    #expect(language("Nein danke", page: "en") == "de")
  }

  @Test func `what is declared goes before what the words say`() {
    let german = "Das ist nicht so und wird auch nicht so sein."
    #expect(languages([CommentRecord(text: german, language: "fr")]) == ["fr"])
    #expect(languages([CommentRecord(text: german)], page: "en", given: "pl") == ["pl"])
    #expect(languages([CommentRecord(text: german, language: "fr")], given: "pl") == ["fr"])
    #expect(languages([CommentRecord(text: german, language: "multi")]) == ["de"])
    #expect(languages([CommentRecord(text: german, language: "und")]) == ["de"])
    #expect(languages([CommentRecord(text: german)], page: "de-AT") == ["de-AT"])
    #expect(languages([CommentRecord(text: "ok")], likely: "es") == ["es"])
    #expect(languages([CommentRecord(text: german)], likely: "es") == ["de"])
  }

  @Test func `a page that declares nothing is in the language of most of its words`() {
    let comments = [
      "Das ist doch alles nicht wahr.", "Wer soll das denn bezahlen?", "ok", "Wir haben kein Geld mehr für so etwas.",
    ].map { CommentRecord(text: $0) }
    #expect(languages(comments) == ["de", "de", "de", "de"])
  }

  @Test func `a page of another language than it declares is judged as what it is`() {
    let line = "Ich glaube nicht, dass das jemand von euch wirklich gelesen hat, bevor er hier schreibt. "
    let comments = (0..<12).map { _ in CommentRecord(text: line) } + [CommentRecord(text: "haha")]
    #expect(languages(comments, page: "en").last == "de")
    #expect(languages([CommentRecord(text: line), CommentRecord(text: "haha")], page: "en") == ["de", "en"])
  }

  @Test func `a short answer leans to the language of what it answers`() {
    let comments = [
      CommentRecord(parent: .depth(0), text: "I do not think that anybody here has read the article."),
      CommentRecord(parent: .depth(1), text: "Pues yo sí lo he leído y no estoy de acuerdo."),
      CommentRecord(parent: .depth(2), text: "Idiota total"), CommentRecord(parent: .depth(2), text: "+1"),
    ]
    #expect(languages(comments, page: "en") == ["en", "es", "es", "en"])
  }

  @Test func `a language that is not known here keeps its pages`() {
    #expect(language("Kamu tidak tahu apa yang kamu katakan", page: "id") == "id")
    #expect(language("Không ai tin bạn đâu", page: "vi") == "vi")
    #expect(language("You do not know what you are talking about, do you?", page: "id") == "en")
  }

  @Test func `links, mentions, program text and disguised words tell nothing`() {
    let english = "You should not do that here."
    let german = "https://example.org/das-ist-nicht-so/und-wird/auch @und_die_leute ```wenn das nicht so ist und der```"
    #expect(language(german + " " + english) == "en")
    #expect(language("уоu аre аn іdiоt", page: "en") == "en")
    #expect(language("y0u 4re s0 dum8", page: "en") == "en")
  }

  @Test func `nothing in a text is too much`() {
    for text in [
      String(repeating: "ы", count: 100_000), String(repeating: "a b ", count: 50_000), "```", "@", "a://", "'''''",
      String(repeating: "the ", count: 40_000), "e\u{301}te\u{301}", "\u{1F600}\u{10FFFF}", "İıſẞ", "don\u{2019}",
    ] { _ = language(text, page: "en") }
    #expect(language(String(repeating: "you are not what we think they would be ", count: 1_000)) == "en")
  }

  @Test func `quotes are somebody else's words`() {
    let record = CommentRecord(
      text: "ok", quotes: [Quote(text: "Das ist nicht so und wird auch nicht so sein, sagt die Regierung.")])
    #expect(languages([record], page: "en") == ["en"])
  }

  @Test(arguments: [
    ("en-tram-line.txt", "en"), ("de-bruecke.txt", "de"), ("de-stausee.txt", "de"), ("fr-mediatheque.txt", "fr"),
    ("pl-tramwaj.txt", "pl"),
  ]) func `a whole page tells its language`(seed: String, language: String) throws {
    #expect(self.language(try Repository.text("seeds/" + seed)) == language)
  }
}
