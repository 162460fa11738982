import Testing

@testable import RuleEngine

/// Twenty ways to hide a word, each on two hundred words: `squash` has to see at least 95 of 100.
@Suite struct EvasionTests {
  private static let words = """
    abuser alarm amber anchor angry animal apple arrow autumn bacon badger banana barrel basket bastard beacon beetle
    biscuit bitter blanket blister bonfire bottle bramble bracket brick bridge bronze bucket burden button cabbage
    cactus candle canyon carpet castle cattle cavern chapel charcoal cherry chicken cinder circus clown cobweb coffin
    copper cotton cradle crater cricket crimson crystal dagger dancer darling desert devil dinner dolphin donkey dragon
    drawer drummer dumpling eagle earwig elbow ember engine fabric falcon farmer feather fender ferret fiddle finger
    flannel flower forest fossil fountain fridge frigate furnace gander garbage garden garlic ginger glacier goblin
    grammar granite grocer guitar hammer harbor hatchet hazard helmet hermit hollow hornet hunter idiot insect island
    jacket jaguar jasmine jester jungle kennel kettle kidney kitten ladder lantern laundry leather lemon lizard lobster
    locker lumber magnet mammal marble market meadow melon mirror monkey monster moron mustard napkin needle nettle
    nutmeg orchard oyster paddle parrot pebble pencil pepper pickle pigeon pillow pirate planet plaster pocket powder
    pumpkin puppet rabbit radish ragged rascal raven ribbon rocket rodent saddle salmon sandal scandal serpent shadow
    shelter shovel silver slipper smuggler spider squirrel stable sticker stubborn sugar summer tangle temple thunder
    timber tomato trumpet tunnel turnip turtle velvet village violin vulture walnut weasel whisper wicked willow window
    winter wombat wrinkle yellow zipper
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  struct Disguise: Sendable, CustomTestStringConvertible {
    let name: String
    let apply: @Sendable (String) -> String
    var testDescription: String { name }
  }

  private static func mapped(_ table: [Character: Character]) -> @Sendable (String) -> String {
    { String($0.map { table[$0] ?? $0 }) }
  }

  private static func shifted(to first: UInt32) -> @Sendable (String) -> String {
    { word in
      String(
        String.UnicodeScalarView(word.unicodeScalars.map { Unicode.Scalar(first + $0.value - 97) ?? $0 }))
    }
  }

  private static func separated(by separator: String) -> @Sendable (String) -> String {
    { $0.map(String.init).joined(separator: separator) }
  }

  private static let disguises: [Disguise] = [
    Disguise(name: "capitals", apply: { $0.uppercased() }),
    Disguise(name: "leet digits", apply: mapped(["o": "0", "i": "1", "e": "3", "a": "4", "s": "5", "t": "7"])),
    Disguise(name: "leet l", apply: mapped(["o": "0", "l": "1", "e": "3"])),
    Disguise(
      name: "leet signs",
      apply: { word in
        String(
          word.prefix(1) + mapped(["a": "@", "s": "$", "i": "!"])(String(word.dropFirst().dropLast())) + word.suffix(1))
      }),
    Disguise(name: "Cyrillic", apply: mapped(["a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у"])),
    Disguise(name: "Greek", apply: mapped(["a": "α", "o": "ο", "v": "ν", "p": "ρ", "i": "ι", "u": "υ"])),
    Disguise(name: "fullwidth", apply: shifted(to: 0xFF41)),
    Disguise(name: "mathematical bold", apply: shifted(to: 0x1D41A)),
    Disguise(name: "circled", apply: shifted(to: 0x24D0)),
    Disguise(name: "negative squared", apply: shifted(to: 0x1F170)),
    Disguise(name: "zero-width spaces", apply: separated(by: "\u{200B}")),
    Disguise(name: "soft hyphens", apply: separated(by: "\u{AD}")),
    Disguise(name: "struck through", apply: { $0.map { "\($0)\u{336}" }.joined() }),
    Disguise(name: "accents", apply: mapped(["a": "á", "e": "ë", "i": "ì", "o": "ô", "u": "ü", "n": "ñ", "c": "ç"])),
    Disguise(
      name: "vowels repeated", apply: { $0.map { "aeiou".contains($0) ? "\($0)\($0)\($0)" : "\($0)" }.joined() }),
    Disguise(name: "letters doubled", apply: { $0.map { "\($0)\($0)" }.joined() }),
    Disguise(name: "spaces", apply: separated(by: " ")),
    Disguise(name: "dots", apply: separated(by: ".")),
    Disguise(name: "stars", apply: { $0.prefix(3) + "*" + $0.dropFirst(3) }),
    Disguise(name: "a hyphen", apply: { $0.prefix(2) + "-" + $0.dropFirst(2) }),
  ]

  @Test func `two hundred words in twenty disguises are seen`() {
    #expect(Self.words.count >= 200)
    #expect(Self.disguises.count == 20)
    let alphabet = Alphabet(language: "en")
    var seen = 0
    var missed: [String] = []
    for word in Self.words.prefix(200) {
      let plain = " \(Skeleton.readings(of: word, alphabet: alphabet, isSquashed: true)[0].text) "
      for disguise in Self.disguises {
        let text = "you \(disguise.apply(word)) there"
        let readings = Skeleton.readings(of: text, alphabet: alphabet, isSquashed: true)
        if readings.contains(where: { $0.text.contains(plain) }) { seen += 1 } else { missed.append(text) }
      }
    }
    #expect(seen * 100 >= 200 * Self.disguises.count * 95, "missed: \(missed.prefix(20))")
  }
}
