import Testing
import ThreadFormats
import ThreadModel

struct TextEncodingTests {
  private func document(_ bytes: [UInt8]) throws -> InputDocument { try InputDocument(name: "x", bytes: bytes) }

  private static let russian: [UInt8] = [
    221, 242, 238, 32, 239, 240, 238, 226, 229, 240, 234, 224, 58, 32, 171, 207, 240, 232, 226, 229, 242, 187, 44, 32,
    151, 32, 241, 234, 224, 231, 224, 235, 32, 238, 237, 46,
  ]

  @Test(
    arguments: [
      ("windows-1251", russian, "Это проверка: «Привет», — сказал он."),
      (
        "koi8-r",
        [
          252, 212, 207, 32, 208, 210, 207, 215, 197, 210, 203, 193, 32, 212, 207, 199, 207, 44, 32, 222, 212, 207, 32,
          194, 213, 203, 215, 217, 32, 222, 201, 212, 193, 192, 212, 211, 209, 46,
        ], "Это проверка того, что буквы читаются."
      ),
      (
        "ibm866",
        [
          143, 224, 174, 162, 165, 224, 170, 160, 32, 225, 226, 160, 224, 174, 169, 32, 170, 174, 164, 168, 224, 174,
          162, 170, 168, 32, 226, 165, 170, 225, 226, 160,
        ], "Проверка старой кодировки текста"
      ),
      (
        "windows-1252",
        [
          71, 114, 252, 223, 101, 32, 97, 117, 115, 32, 75, 246, 108, 110, 32, 150, 32, 115, 99, 104, 246, 110, 101,
          114, 32, 77, 252, 108, 108,
        ], "Grüße aus Köln – schöner Müll"
      ),
      (
        "windows-1252",
        [
          76, 146, 233, 116, 233, 32, 100, 101, 114, 110, 105, 101, 114, 44, 32, 111, 249, 32, 233, 116, 105, 101, 122,
        ], "L’été dernier, où étiez"
      ),
      (
        "windows-1252",
        [77, 97, 241, 97, 110, 97, 32, 115, 101, 114, 225, 32, 111, 116, 114, 111, 46, 32, 191, 81, 117, 233, 63],
        "Mañana será otro. ¿Qué?"
      ),
      (
        "iso-8859-2",
        [67, 104, 111, 100, 188, 44, 32, 112, 182, 114, 101, 109, 44, 32, 112, 177, 107, 32, 114, 243, 191, 121],
        "Chodź, pśrem, pąk róży"
      ),
      (
        "windows-1253",
        [
          202, 225, 235, 231, 236, 221, 241, 225, 32, 243, 225, 242, 44, 32, 244, 233, 32, 234, 220, 237, 229, 244, 229,
        ],
        "Καλημέρα σας, τι κάνετε"
      ),
    ] as [(String, [UInt8], String)])
  func `letters tell the encoding of a text that names none`(
    _ encoding: String, _ bytes: [UInt8], _ text: String
  ) throws {
    let document = try document(bytes)
    #expect(document.text == text)
    #expect(document.encoding.name == encoding)
    #expect(document.defects.map(\.kind) == [.guessedEncoding(encoding)])
  }

  @Test(
    arguments: [
      Array("An ordinary line ".utf8) + [0xE0, 0xE1] + Array(" with two stray bytes.".utf8),
      Array("Another ".utf8) + [0x80, 0x81] + Array(" one.".utf8), Array("it ends here ".utf8) + [0xCF, 0xE5],
      [0xF2, 0xEE] + Array(" at the beginning".utf8), Array("three of them ".utf8) + [0xE0, 0xE1, 0xE2],
    ] as [[UInt8]])
  func `a few stray bytes are no text in another script`(bytes: [UInt8]) throws {
    let name = try document(bytes).encoding.name
    #expect(["utf-8", "windows-1250", "windows-1252", "windows-1257"].contains(name), "\(name)")
  }

  @Test(
    arguments: [
      ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3], "你好"), ("GBK", [0x96, 0x7C], "東"),
      ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"), ("big5", [0xA7, 0x41, 0xA6, 0x6E], "你好"),
      ("shift_jis", [0x82, 0xB1, 0x83, 0x5C], "こソ"), ("x-sjis", [0x87, 0x40], "①"),
      ("euc-jp", [0xA4, 0xB3, 0xA5, 0xBD], "こソ"), ("euc-kr", [0xBE, 0xC8, 0xB3, 0xE7], "안녕"),
      ("ks_c_5601-1987", [0x8C, 0x63], "똠"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x33, 0x1B, 0x28, 0x42], "こ"),
    ] as [(String, [UInt8], String)])
  func `a page of East Asia is decoded as it says`(_ label: String, _ bytes: [UInt8], _ text: String) throws {
    let head = "<meta charset=\"\(label)\"><p>"
    let document = try document(Array(head.utf8) + bytes + Array("</p>".utf8))
    #expect(document.text == head + text + "</p>")
    #expect(document.defects.isEmpty)
  }

  @Test func `a broken character of East Asia costs no tag`() throws {
    let head = "<meta charset=big5><p>"
    let document = try document(Array(head.utf8) + [0xA7, 0x41, 0xA6] + Array("</p>".utf8) + [0xA7])
    #expect(document.text == head + "你\u{FFFD}</p>\u{FFFD}")
    #expect(document.defects.map(\.kind) == [.invalidBytes(count: 2, encoding: "big5")])
  }

  @Test func `a page of nothing but broken characters is read to its end`() throws {
    let document = try document(Array("<meta charset=euc-kr>".utf8) + [UInt8](repeating: 0xFF, count: 200_000))
    #expect(document.defects.map(\.kind) == [.invalidBytes(count: 200_000, encoding: "euc-kr")])
  }

  @Test func `an encoding that is not known is named`() throws {
    let document = try document(Array("<meta charset=tis-620><p>".utf8) + [0xFF])
    #expect(document.defects.first?.kind == .unknownEncoding("tis-620"))
    #expect(document.defects.count == 2)
  }

  @Test(arguments: [
    "<meta charset=windows-1251>", "<META http-equiv=\"Content-Type\" content=\"text/html; charset=Windows-1251\">",
    "<?xml version=\"1.0\" encoding='cp1251'?><html>", "<script charset=utf-8></script><meta charset = 'win-1251' />",
  ])
  func `a page is decoded as it says`(_ head: String) throws {
    let document = try document(Array(head.utf8) + [0xFF, 0xF4] + Array("!".utf8))
    #expect(document.text == head + "яф!")
    #expect(document.encoding.name == "windows-1251")
  }

  @Test func `UTF-8 is UTF-8 whatever the page says`() throws {
    let text = "<meta charset=iso-8859-1><p>Grüße</p>"
    let document = try document(Array(text.utf8))
    #expect(document.text == text)
    #expect(document.encoding == .utf8)
  }

  @Test func `a few faults in UTF-8 are repaired and not decoded as something else`() throws {
    let text = "<meta charset=iso-8859-1><p>Größe, Süße, Öl, Äther"
    let document = try document(Array(text.utf8) + [0xFC])
    #expect(document.text == text + "\u{FFFD}")
    #expect(document.defects.map(\.kind) == [.invalidUTF8(count: 1)])
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `UTF-16 is read by its byte order mark`(_ mark: [UInt8]) throws {
    let text = "<p>Größe 😀</p>"
    let units = text.utf16.flatMap { unit in
      mark[0] == 0xFF ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(try document(mark + units).text == text)
  }

  @Test func `a page in XHTML is HTML and a feed is not`() throws {
    let page = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"x\"><html><body>x"
    #expect(try document(Array(page.utf8)).looksLikeHTML)
    #expect(try !document(Array("<?xml version=\"1.0\"?><rss><channel>".utf8)).looksLikeHTML)
  }
}
