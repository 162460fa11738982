/// The letters below U+0600 as small numbers, the same for capital and small ones.
final class LetterCodes: Sendable {
  /// Whose letter it is, as bits.
  enum Script {
    static let latin: UInt8 = 1
    static let cyrillic: UInt8 = 2
  }

  static let end = 0x600
  /// No part of a word.
  static let none: UInt8 = 0
  /// A letter that no word of the tables has.
  static let other: UInt8 = 1
  /// A combining mark, as if it were not there.
  static let mark: UInt8 = 2
  static let apostrophe: UInt8 = 3

  /// For each scalar its number.
  let numbers: [UInt8]
  /// For each scalar the bit of its script; 0 for what is no letter of either.
  let scripts: [UInt8]
  /// For each number the number of the letter without its diacritic: itself where it has none.
  let bases: [UInt8]
  /// For each number whether the letter is in A-Z.
  let isBasic: [Bool]

  static let standard = LetterCodes()

  private init() {
    var numbers = [UInt8](repeating: Self.none, count: Self.end)
    var scripts = [UInt8](repeating: 0, count: Self.end)
    for value in 0..<Self.end {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      scripts[value] = Self.script(of: scalar)
      if scripts[value] != 0 { numbers[value] = Self.other }
    }
    for mark in 0x300...0x36F { numbers[mark] = Self.mark }
    numbers[0x27] = Self.apostrophe
    var bases: [UInt8] = Array(0...Self.apostrophe)
    var isBasic = [Bool](repeating: false, count: bases.count)
    for scalar in Self.alphabet {
      let number = UInt8(truncatingIfNeeded: bases.count)
      numbers[Int(scalar.value)] = number
      for upper in scalar.properties.uppercaseMapping.unicodeScalars where Int(upper.value) < Self.end {
        if numbers[Int(upper.value)] == Self.other { numbers[Int(upper.value)] = number }
      }
      bases.append(number)
      isBasic.append(scalar.isASCII)
    }
    numbers[0x130] = numbers[0x69]
    for (letter, base) in Self.diacritics {
      let number = numbers[Int(letter.value)]
      bases[Int(number)] = numbers[Int(base.value)]
    }
    self.numbers = numbers
    self.scripts = scripts
    self.bases = bases
    self.isBasic = isBasic
  }

  private static func script(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: Script.latin
    case 0x400...0x481, 0x48A...0x52F: Script.cyrillic
    default: 0
    }
  }

  private static let alphabet = Array(
    ("abcdefghijklmnopqrstuvwxyz" + "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ" + "ąćčďđęěğıłńňőœřśšşșťţțůűźżžăĺľŕ"
      + "абвгдежзийклмнопрстуфхцчшщъыьэюя" + "ёєіїґўђјљњћџѓѕќ").unicodeScalars)

  private static let diacritics: [(Unicode.Scalar, Unicode.Scalar)] = zip(
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýÿąćčďđęěğıłńňőœřśšşșťţțůűźżžăĺľŕß".unicodeScalars,
    "aaaaaaaceeeeiiiidnoooooouuuuyyaccddeegilnnoorsssstttuuzzzallrs".unicodeScalars
  ).map { ($0, $1) }
}
