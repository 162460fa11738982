import FoundationEssentials
import TestSupport
import Testing

/// Words that only look like an insult or a slur, and dictionaries, judged with the shipped packs.
struct InnocentWordTests {
  private struct Line: Decodable {
    struct Hit: Decodable { let rule: String }

    let id: String
    let verdict: String
    let hits: [Hit]
  }

  private struct Input: Encodable {
    let id: String
    let thread: String
    let text: String
    let lang: String
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let language: String
    let words: String
    var testDescription: String { language }
  }

  /// By their letters or their other sense close to what a pack looks for.
  private static let samples = [
    Sample(language: "en", words: "downy retardation Scunthorpe hoeing Lesbos looser barrister dogging loon parasites"),
    Sample(
      language: "de", words: "Tischlampe verschlampe Schleiereule Dachpappe Brikett Pfeife davonjagen Spanner irre"),
    Sample(language: "fr", words: "leçon maçon Mâcon bourricots pique-niqués pouf traînées bridés demeure attarder"),
    Sample(
      language: "pl", words: "dębiłaś obciągałem wydymał pędzie ukropiony gumofilce transowa neandertalczyk niedoróbka"),
    Sample(language: "es", words: "Matamoros morapio disputa computadora garrapata chorizo jeta vibora"),
    Sample(language: "it", words: "giornalai sciacalli capre asino servi morire crepa fuori scemò"),
    Sample(
      language: "nl", words: "eikels theedoeken gaskamer afmaken palen afzuigen linksdraaiend matrasje hersendood"),
    Sample(language: "pt", words: "bocal capacho morrer bruxá azeiteiro broncas chupamos cobras galinha mortadelas"),
    Sample(
      language: "ru",
      words: "зомбирование дебелый свалочный ботик блейзер урюк голубятня подстилка психопатология собака"),
  ]

  @Test(arguments: samples)
  func `a word that only looks like an insult passes`(sample: Sample) throws {
    let words = sample.words.split(separator: " ").map(String.init)
    let flagged = try judged(words, language: sample.language).filter { $0.line.verdict != "pass" }
    #expect(flagged.isEmpty, "\(flagged.map { ($0.word, $0.line.hits.map(\.rule)) })")
  }

  // MARK: Dictionaries

  /// In `/usr/share/dict` and `/usr/share/hunspell`; `scripts/dictionary-check` names their Debian packages.
  private static let dictionaries = [
    "en": "dict/american-english", "de": "dict/ngerman", "fr": "dict/french", "pl": "dict/polish", "es": "dict/spanish",
    "it": "dict/italian", "nl": "dict/dutch", "pt": "dict/portuguese",
  ]
  private static let folder = environment["MODERATE_DICTIONARIES"] ?? "/usr/share"
  /// A debug build takes an hour for 50,000 words of each language; `scripts/dictionary-check` judges as many.
  private static let count = environment["MODERATE_DICTIONARY_WORDS"].flatMap { Int($0) } ?? 500
  private static let environment = ProcessInfo.processInfo.environment
  private static let present = dictionaries.filter { FileManager.default.fileExists(atPath: folder + "/" + $0.value) }

  /// What the `squash` view is right to find in a dictionary.
  private static let insults: [String: String] = [
    "puta": "the word the rule is about", "puto": "the word the rule is about",
    "vagabundá": "one mark away from an insult", "vadiá": "one mark away from an insult",
    "salopé": "one mark away from an insult", "salopée": "one mark away from an insult",
    "conard": "an insult in its other spelling", "kretyński": "an insult as an adjective",
  ]

  @Test(.enabled(if: !present.isEmpty, "no dictionary is installed"), arguments: present.keys.sorted())
  func `the squash view finds nothing in a dictionary`(language: String) throws {
    let squashed = try Self.squashRules()
    #expect(squashed.count > 10)
    let path = Self.folder + "/" + (Self.present[language] ?? "")
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let all = text.split(whereSeparator: \.isNewline).filter { $0.count > 1 }
    let step = max(1, all.count / Self.count)
    let words = stride(from: 0, to: all.count, by: step).map { String(all[$0]) }
    let found = try judged(words, language: language).filter { judged in
      Self.insults[judged.word] == nil && !squashed.isDisjoint(with: judged.line.hits.map(\.rule))
    }
    #expect(found.isEmpty, "\(found.map { ($0.word, $0.line.hits.map(\.rule)) })")
  }

  /// The rules of all packs that read the text squashed.
  private static func squashRules() throws -> Set<String> {
    var rules: Set<String> = []
    for file in try Repository.files(below: "Rules", withSuffix: ".yml") {
      for rule in try Repository.text(file).split(separator: "\n  - id: ").dropFirst()
      where rule.contains("normalize: squash") {
        rules.formUnion(rule.split(whereSeparator: \.isNewline).prefix(1).map(String.init))
      }
    }
    return rules
  }

  private func judged(_ words: [String], language: String) throws -> [(word: String, line: Line)] {
    let encoder = JSONEncoder()
    var input: [UInt8] = []
    for (index, word) in words.enumerated() {
      let comment = Input(id: String(index), thread: String(index), text: word, lang: language)
      input += try encoder.encode(comment) + [UInt8(ascii: "\n")]
    }
    let run = try Tool.run(
      ["scan", "--quiet", "--rules", "Rules", "--input-format", "jsonl", "--format", "jsonl", "-"], input: input)
    #expect(run.status == 0, "\(run.errors)")
    let lines = try run.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    try #require(lines.count == words.count)
    return zip(words, lines).map { ($0, $1) }
  }
}
