import Testing
import ThreadModel

@testable import ThreadFormats

struct XMLReaderTests {
  /// `<a x=1>`, `text`, `</a>`: what a reader sees, in one line.
  private func events(_ text: String) -> String {
    var reader = XMLReader(text)
    var seen: [String] = []
    while let event = reader.next() {
      switch event {
      case .start(let tag):
        seen.append("<\(tag.name)\(tag.attributes.map { " \($0.name)=\($0.value)" }.joined())>")
      case .text(let text): seen.append(text)
      case .end(let name): seen.append("</\(name)>")
      }
    }
    return seen.joined(separator: "|")
  }

  @Test(arguments: [
    ("<a>x</a>", "<a>|x|</a>"),
    ("<a x='1' y=\"2&amp;\"/>", "<a x=1 y=2&>|</a>"),
    ("<w:a><![CDATA[<b> & ]] >]]></w:a>", "<w:a>|<b> & ]] >|</w:a>"),
    ("<?xml version='1.0'?><!-- <a> --><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<a>|&x;|</a>"),
    ("<a>&lt;&#65;&#x42;&apos;&nbsp;&#0;&#x110000;</a>", "<a>|<AB'&nbsp;\u{FFFD}\u{FFFD}|</a>"),
    ("<a>&amp;lt;</a>", "<a>|&lt;|</a>"),
  ])
  func `markup is read`(_ source: String, _ wanted: String) { #expect(events(source) == wanted) }

  @Test(arguments: [
    ("<a><b>x</a>y", "<a>|<b>|x|</b>|</a>|y"),
    ("<a>x</b></a>", "<a>|x|</a>"),
    ("<a>1 < 2 <", "<a>|1 |<| 2 |<|</a>"),
    ("<a x=1/><b y=two z>", "<a x=1>|</a>|<b y=two z=>|</b>"),
    ("<a x=\"1><b>t</b>", "<a x=1>|<b>|t|</b>|</a>"),
    ("<a <b>t", "<a>|<b>|t|</b>|</a>"),
    ("<a><![CDATA[cut", "<a>|cut|</a>"),
    ("<a><!-- cut <b>t</b>", "<a>|<b>|t|</b>|</a>"),
    ("`<?xml?><a>\u{1}</a>", "`|<a>|\u{1}|</a>"),
    ("<a>&#6", "<a>|&#6|</a>"),
  ])
  func `what is broken is passed over and the rest is read`(_ source: String, _ wanted: String) {
    #expect(events(source) == wanted)
  }

  @Test func `a tag knows its line`() {
    var reader = XMLReader("<a>\n\n<b\nx='\n'/><c>")
    var lines: [Int] = []
    while let event = reader.next() { if case .start(let tag) = event { lines.append(tag.line) } }
    #expect(lines == [1, 3, 5])
  }

  @Test func `markup inside a field is kept as text`() {
    var reader = XMLReader("<p><m>a <i class='x'>b</i> c</m><n><m>inner</m></n></p>")
    guard case .start(let tag) = reader.next() else { return }
    var fields = XMLFields(tag)
    while let event = reader.next() { if fields.take(event) { break } }
    #expect(fields["m"] == "a <i class=\"x\">b</i> c")
    #expect(fields["n/m"] == "inner")
  }

  @Test(
    arguments: ["<a>", "<!--", "<![CDATA[", "<!x[", "<?", "<a x='", "<a x=\"&#", "&#", "</a>", "<a></b>", "<", "a:b:<"])
  func `a long run of one thing is read to its end`(_ piece: String) {
    var reader = XMLReader(String(repeating: piece, count: 40_000))
    var count = 0
    while reader.next() != nil { count += 1 }
    #expect(count > 0 || piece.hasPrefix("<!") || piece == "<?" || piece == "</a>")
  }
}
