import Testing

@testable import RuleEngine

@Suite struct SkeletonTests {
  private func skeletons(_ text: String, _ language: String? = "en") -> [String] {
    Skeleton.readings(of: text, alphabet: Alphabet(language: language), isSquashed: false).map(\.text)
  }

  private func squashed(_ text: String, _ language: String? = "en") -> [String] {
    Skeleton.readings(of: text, alphabet: Alphabet(language: language), isSquashed: true).map(\.text)
  }

  @Test(arguments: [
    ("You are a MORON", "you are a moron"), ("m0r0n", "moron"), ("cl\u{43E}wn", "clown"), ("mo\u{200B}ron", "moron"),
    ("ｍｏｒｏｎ", "moron"), ("𝐦𝐨𝐫𝐨𝐧", "moron"), ("ⓜⓞⓡⓞⓝ", "moron"), ("🅼🅾🆁🅾🅽", "moron"), ("МОRОN", "moron"),
    ("ḿöŕôń", "moron"), ("m\u{336}o\u{336}ron", "moron"), ("b@st@rd", "bastard"), ("$hit", "shit"), ("a$$", "ass"),
    ("straße", "strasse"), ("naïve café", "naive cafe"), ("don’t", "don't"), ("ﬁlth", "filth"),
    ("n1gh7m4re", "nightmare"),
  ])
  func `a word reads like what it looks like`(written: String, read: String) {
    #expect(skeletons(written).first == read)
  }

  @Test(arguments: [
    "area51", "covid19", "4000 people", "win2023go", "100$", "c++", "wait! what", "+1", "user42",
    "日本語 テスト", "привет мир", "नमस्ते",
  ])
  func `what is no disguise is left alone`(text: String) {
    #expect(skeletons(text, "en").first == TextNormalizer.normalize(text).text)
  }

  @Test func `a sign of two letters has two readings`() {
    #expect(skeletons("k1ll") == ["kill", "klll"])
    #expect(skeletons("ki1l") == ["kiil", "kill"])
    #expect(skeletons("@sshole") == ["asshole", "@sshole"])
    #expect(skeletons("@anna") == ["@anna"])
  }

  @Test(arguments: [
    ("schön", "de", "schön"), ("scho\u{308}n", "de", "schön"), ("schön", "en", "schon"), ("größe", "de", "größe"),
    ("niño", "es", "niño"), ("canción", "es", "cancion"), ("élève", "fr", "eleve"), ("żółw", "pl", "zolw"),
    ("йод", "ru", "йод"), ("ёлка", "ru", "елка"), ("ελληνικά", "el", "ελληνικα"), ("аѕѕ", "en", "ass"),
    ("cука", "ru", "сука"), ("CYKA", "ru", "сука"),
    ("Schönhеit", "de", "schönheit"),
  ])
  func `a language keeps its letters`(written: String, language: String, read: String) {
    #expect(skeletons(written, language).first == read)
  }

  @Test(arguments: [
    ("f u c k you", "fuck you"), ("f.u.c.k", "fuck"), ("f-u-c-k", "fuck"), ("s_h_i_t", "shit"), ("idiooooot", "idiot"),
    ("id-iot", "idiot"), ("mo*ron", "moron"), ("y o u  m o r o n", "you  moron"), ("m  o  r  o  n", "moron"),
    ("don't", "don't"), ("well-known", "wel-known"), ("I am a man", "i am a man"), ("a b", "a b"),
    ("m\no\nr", "m\no\nr"),
    ("m 0 r 0 n", "m 0 r 0 n"),
  ])
  func `what was pulled apart is joined`(written: String, read: String) {
    #expect(squashed(written).first == read)
  }

  @Test func `spans lead back to what was written`() throws {
    for written in ["you M0R\u{301}\u{200B}0N!", "you mоrоn!", "you 🅼oron!", "you m.o-r o nn!"] {
      let reading = try #require(
        Skeleton.readings(of: written, alphabet: Alphabet(language: "en"), isSquashed: true).first)
      let place = try #require(reading.text.utf8.firstIndex(of: UInt8(ascii: "m")))
      let start = reading.text.utf8.distance(from: reading.text.utf8.startIndex, to: place)
      let original = reading.original(of: start..<start + 5)
      let bytes = Array(written.utf8)[original]
      #expect(String(decoding: bytes, as: UTF8.self) == String(written.dropFirst(4).dropLast()))
    }
  }

  @Test func `any scalar has a reading whose spans are inside the text`() {
    for value in stride(from: UInt32(1), to: 0x11_0000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b1\(scalar)"
      for isSquashed in [false, true] {
        for reading in Skeleton.readings(of: text, alphabet: Alphabet(language: "de"), isSquashed: isSquashed) {
          let length = reading.text.utf8.count
          #expect(reading.original(of: 0..<length).upperBound <= text.utf8.count)
        }
      }
    }
  }
}
