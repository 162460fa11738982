import RuleEngine
import TestSupport
import Testing
import ThreadModel

struct LanguageDetectorTests {
  @Test(arguments: [
    ("en-tram-line.txt", "en"), ("de-bruecke.txt", "de"), ("de-stausee.txt", "de"), ("fr-mediatheque.txt", "fr"),
    ("pl-tramwaj.txt", "pl"),
  ]) func `the language of a page is told by its commonest words`(seed: String, language: String) throws {
    #expect(LanguageDetector.detect(try Repository.text("seeds/" + seed)) == language)
  }

  @Test(arguments: [
    ("Я не знаю, что они хотят, но это уже было и так будет всегда, если мы не скажем им об этом.", "ru"),
    ("Це не так, як вони кажуть, але ми ще не знаємо, що буде, якщо він не прийде до нас.", "uk"),
    ("No sé qué quieren ellos, pero esto ya estaba así cuando llegamos a la casa y no hay más que hacer.", "es"),
    ("Non so cosa vogliono, ma questo è già così da quando sono arrivato e non c'è molto che io possa fare.", "it"),
    ("Ik weet niet wat ze willen, maar het is al zo sinds ik hier ben en er is niet veel dat ik kan doen.", "nl"),
    ("Não sei o que eles querem, mas isto já é assim desde que cheguei e não há muito mais que eu possa fazer.", "pt"),
  ]) func `ten languages are told apart`(text: String, language: String) {
    #expect(LanguageDetector.detect(text) == language)
  }

  @Test(arguments: ["", "ok", "lol no", "12345 !!!", "Berlin Paris London Roma"])
  func `too little is no evidence`(text: String) { #expect(LanguageDetector.detect(text) == nil) }

  @Test func `what the caller says goes before the page, and the page before its words`() {
    let records = [CommentRecord(text: String(repeating: "das ist nicht so und wird auch nicht so sein ", count: 5))]
    let page = ThreadBuilder.build(
      FlatThread(article: Article(language: "fr"), records: records), fallbackKey: "t")
    #expect(LanguageDetector.language(of: page, given: "pl") == "pl")
    #expect(LanguageDetector.language(of: page) == "fr")
    let silent = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "t")
    #expect(LanguageDetector.language(of: silent) == "de")
  }
}
