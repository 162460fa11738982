import Testing
import ThreadFormats
import ThreadModel

struct FormatDetectorTests {
  @Test(arguments: [
    (Fixtures.dleText, "dle-text"), (Fixtures.dleTree, "dle-html"), (Fixtures.dleFlat, "dle-html"),
    (Fixtures.dleAjax, "dle-html"), (Fixtures.dleAjaxMessage, "dle-html"), (Fixtures.jsonLines, "jsonl"),
    (Fixtures.article, "article"), (Fixtures.page, "article"),
  ])
  func `the content tells the format`(_ text: String, _ name: String) throws {
    let detection = FormatDetector.detect(try Fixtures.document(text))
    #expect(detection.format.name == name)
    let runnerUp = detection.runnerUp?.format.name
    #expect(name == "article" ? runnerUp == nil : runnerUp == "article" || runnerUp == "html-generic")
  }

  @Test func `a runner-up within the margin is a doubt, one behind it is none`() {
    func detection(_ format: any ThreadFormat.Type, _ confidence: Int, _ next: Int?) -> FormatDetector.Detection {
      FormatDetector.Detection(
        format: format, confidence: confidence, runnerUp: next.map { (XenForoFormat.self, $0) })
    }
    let margin = FormatDetector.nearMargin
    #expect(detection(PhpBBFormat.self, 80, 80 - margin).doubt == .near)
    #expect(detection(PhpBBFormat.self, 80, 79 - margin).doubt == nil)
    #expect(detection(PhpBBFormat.self, 80, nil).doubt == nil)
    #expect(detection(GenericFormat.self, 80, nil).doubt == .guess)
    let summary = detection(PhpBBFormat.self, 80, 75).summary
    #expect(
      summary
        == FormatDetection(
          confidence: 80, runnerUp: .init(format: "xenforo-html", confidence: 75), doubt: .near))
  }

  @Test func `every format is found by its name`() {
    for format in FormatRegistry.all { #expect(FormatRegistry.format(named: format.name)?.name == format.name) }
    #expect(FormatRegistry.format(named: "nothing") == nil)
    #expect(Set(FormatRegistry.all.map { $0.name }).count == FormatRegistry.all.count)
  }

  @Test func `a text without comments is an article with its title once`() throws {
    let article = try Fixtures.thread(ArticleFormat.self, Fixtures.article).flat.article
    #expect(article.title == "A bridge is opened twice")
    #expect(article.text == "The first opening was rained off.\n\nThe second one was not.")
  }

  @Test func `a long first line is text and no title`() throws {
    let text = String(repeating: "word ", count: 60) + "\nmore"
    let article = try Fixtures.thread(ArticleFormat.self, text).flat.article
    #expect(article.title == nil)
    #expect(article.text.hasSuffix("word\nmore"))
  }

  @Test func `a page without comments is its main text`() throws {
    let article = try Fixtures.thread(ArticleFormat.self, Fixtures.page).flat.article
    #expect(article == Article(title: "Brücke", text: "Eins.\n\nZwei.", language: "de"))
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<!DOCTYPE html><HTML><body>x</body></HTML>", true), ("\n <!-- x --><p>", true),
    ("<?xml version=\"1.0\"?><rss><item/></rss>", false), ("<rss version='2'>", false), ("text <p>", false),
    ("{\"a\": \"<html>\"}", false),
  ])
  func `markup is told from other XML and from text`(_ text: String, _ isPage: Bool) throws {
    #expect(try Fixtures.document(text).looksLikeHTML == isPage)
  }

  @Test func `a page that nobody can parse is a failure and not a crash`() throws {
    let document = try Fixtures.document("<html>" + String(repeating: "<div>", count: 5000) + "comm-id- comment-id-")
    let detection = FormatDetector.detect(document)
    #expect(throws: ParseFailure.self) { try detection.format.parse(document, context: ParseContext()) }
  }
}
