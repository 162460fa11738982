/// Guesses a single-byte encoding from the letters that a text would have in it.
///
/// For each language, the share of the bytes above 0x7F that would be letters of that language in a place where letters
/// stand, or typographic marks in a place where marks stand. Most of them have to make sense, or nothing is guessed.
enum EncodingDetector {
  fileprivate struct Candidate {
    let encoding: TextEncoding
    /// What each byte from 0x80 up is worth inside a word; 0 = it is no letter of the language.
    let worth: [Double]
    let isMark: [Bool]
    let isApostrophe: [Bool]
    /// Letters stand between ASCII letters, and seldom more than two in a row.
    let isLatin: Bool
  }

  /// How many bytes above 0x7F are looked at.
  private static let sampleSize = 20_000
  /// Of less than a word or two nothing can be told.
  private static let shortest = 8
  /// A text in letters that are all above 0x7F has a word of this many, and more than that one. Two stray bytes are
  /// letters of some encoding too.
  private static let shortestWord = 3
  /// The share that has to make sense.
  private static let leastShare = 0.75

  static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    guard bytes.count >= shortest else { return nil }
    var totals = [Double](repeating: 0, count: candidates.count)
    var count = 0
    var (run, longestRun) = (0, 0)
    var last = bytes.startIndex
    let start = bytes.startIndex
    for place in bytes.indices where bytes[place] >= 0x80 {
      let before = place > start ? bytes[place - 1] : 32
      let after = place + 1 < bytes.endIndex ? bytes[place + 1] : 32
      let isInRun = before >= 0x80 && (after >= 0x80 || place > start + 1 && bytes[place - 2] >= 0x80)
      for (index, candidate) in candidates.enumerated() {
        totals[index] += candidate.worth(of: bytes[place], between: before, after, isInRun: isInRun)
      }
      run = place == last + 1 ? run + 1 : 1
      (last, longestRun) = (place, max(longestRun, run))
      count += 1
      if count == sampleSize { break }
    }
    let hasWords = longestRun >= shortestWord && count > shortestWord
    let likely = candidates.indices.filter { candidates[$0].isLatin || hasWords }
    guard count > 0, let best = likely.map({ totals[$0] }).max(), best / Double(count) >= leastShare,
      let index = likely.first(where: { totals[$0] == best })
    else { return nil }
    return candidates[index].encoding
  }

  /// In the order in which ties are decided. Letters that a language uses often, in both cases where they occur.
  private static let languages: [(encoding: String, letters: String, isLatin: Bool)] = [
    ("windows-1252", "äöüßÄÖÜé", true),
    ("windows-1252", "éèêëàâçùûüîïôœæÉÈÊÀÂÇÔÎŒ", true),
    ("windows-1252", "áéíóúñüÁÉÍÓÚÑ¿¡ªº", true),
    ("windows-1252", "áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚ", true),
    ("windows-1252", "àèéìíòóùÀÈÉÌÒÙ", true),
    ("windows-1252", "åäöæøéÅÄÖÆØ", true),
    ("windows-1252", "áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ", true),
    ("windows-1250", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", true),
    ("iso-8859-2", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", true),
    ("windows-1250", "áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ", true),
    ("iso-8859-2", "áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ", true),
    ("windows-1250", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ", true),
    ("windows-1250", "čćđšžČĆĐŠŽ", true),
    ("windows-1254", "çğıöşüâÇĞİÖŞÜ", true),
    ("windows-1257", "ąčęėįšųūžāēģīķļņõäöüĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅÕÄÖÜ", true),
    ("windows-1251", cyrillic, false), ("koi8-r", cyrillic, false), ("koi8-u", cyrillic + "іїєґІЇЄ", false),
    ("windows-1251", cyrillic + "іїєґІЇЄ", false), ("ibm866", cyrillic, false), ("iso-8859-5", cyrillic, false),
    ("x-mac-cyrillic", cyrillic, false),
    ("windows-1253", greek, false), ("iso-8859-7", greek, false), ("windows-1255", hebrew, false),
    ("windows-1256", arabic, false), ("iso-8859-6", arabic, false),
  ]
  /// Common letters first, capitals last: worth falls along the alphabet as written here.
  private static let cyrillic = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ"
  private static let greek = "αοιετνσηυρπκμλςωγδχθφβξζψάέήίόύώϊΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"
  private static let hebrew = "יוהלאתרבםשמנדחעקכטפסזגצןךףץ"
  private static let arabic = "اليمونترهبعدسفكحقةجشصىضأطخذغئثزظءإآؤ"
  private static let marks = "\u{A0}\u{AD}«»„“”‘’‚‹›–—…•°§©®€№·™"

  private static let candidates: [Candidate] = languages.compactMap { language in
    guard let encoding = TextEncoding(label: language.encoding), let half = encoding.upperHalf else { return nil }
    var worthOf: [Unicode.Scalar: Double] = [:]
    for (rank, scalar) in language.letters.unicodeScalars.enumerated() {
      let falls = rank < 12 ? 1 : scalar.properties.isUppercase ? 0.4 : 0.8
      worthOf[scalar] = language.isLatin ? 1 : falls
    }
    let marks = Set(Self.marks.unicodeScalars)
    return Candidate(
      encoding: encoding, worth: half.map { worthOf[$0] ?? 0 }, isMark: half.map { marks.contains($0) },
      isApostrophe: half.map { $0 == "\u{2019}" },
      isLatin: language.isLatin)
  }
}

extension EncodingDetector.Candidate {
  fileprivate func worth(of byte: UInt8, between before: UInt8, _ after: UInt8, isInRun: Bool) -> Double {
    let place = Int(byte) - 128
    guard place >= 0, place < worth.count else { return 0 }
    if isApostrophe[place] { return 0.9 }
    if isMark[place] { return isLetter(before) && isLetter(after) ? 0 : 0.9 }
    guard worth[place] > 0 else { return 0 }
    if isLatin { return !isInRun && (isLetter(before) || isLetter(after)) ? worth[place] : 0 }
    // A lone letter or one among Latin ones is rare in Cyrillic and Greek text.
    return before >= 0x80 || after >= 0x80 ? worth[place] : isLetter(before) || isLetter(after) ? 0 : worth[place] / 2
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte >= 0x80 && worth[Int(byte) - 128] > 0
  }
}
