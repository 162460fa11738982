import RuleEngine
import RuleImport
import Testing
import ThreadModel

struct DetectorTests {
  private func detect(_ text: String, name: String = "list") -> (ImportFormat, FormatDetection) {
    ImportFormatDetector.detect([ImportSource(name: name, bytes: Array(text.utf8))])
  }

  @Test(arguments: [
    ("turnip\nswede\nbeet\ncarrot\n", "words"),
    ("turnip*\n*swede,\nbeet,,true\n", "csv"),
    ("# Rule\nbody: turnip\naction: remove\n---\ntitle (regex): ['a+', b]\naction: filter\n", "automoderator"),
    ("body A /x/i\nscore A 1\ndescribe A Some words\nmeta B A && C\n", "spamassassin"),
    ("turnip\\W?shop\n(?:swede|beet)s?\\.com\n\\bcarrot\\b\nbeets?\n", "smokedetector"),
    ("1494568775\tann\tturnip\n1494568776\tbob\tswede\n", "smokedetector"),
  ])
  func `content tells whose rules they are`(text: String, format: String) {
    let (told, detection) = detect(text)
    #expect(told.rawValue == format)
    #expect(detection.doubt == nil)
  }

  @Test func `a file that could be two things is said to be doubtful`() {
    #expect(detect("turnip\nswede\ncarrot\n\\bbeet\nro?ot(?:s)\n").1.doubt != nil)
    #expect(detect("").1.doubt != nil)
  }
}
