import ThreadModel

/// `Tue, 17 Nov 2009 18:21:38 -0500 (EST)`, and `Sat Nov 21 21:38:34 2026` of a separator line. Source: RFC 5322,
/// section 3.3, with the names of zones and two-digit years of section 4.3.
enum MailDate {
  static func read(_ text: String) -> Timestamp? {
    let words = text.prefix(200).split { " \t,()".contains($0) }.flatMap { word in
      word.contains("-") && word.contains(where: \.isLetter) ? word.split(separator: "-") : [word]
    }
    guard let month = words.firstIndex(where: { Self.month($0) != nil }), let number = Self.month(words[month]),
      let clockPlace = words.firstIndex(where: { $0.contains(":") }), let clock = clock(words[clockPlace])
    else { return nil }
    let numbers = words.indices.filter { $0 != clockPlace && Self.number(words[$0]) != nil }
    let before = numbers.last { $0 < month }
    guard let day = before ?? numbers.first(where: { $0 > month }),
      let year = numbers.first(where: { $0 > month && $0 != day }), let dayNumber = Self.number(words[day]),
      let yearNumber = Self.number(words[year])
    else { return nil }
    let offset = words[(clockPlace + 1)...].lazy.compactMap { Self.offset($0) }.first
    let full = words[year].count > 3 ? yearNumber : yearNumber < 50 ? 2000 + yearNumber : 1900 + yearNumber
    let time = Timestamp(
      year: full, month: number, day: dayNumber, hour: clock.hour, minute: clock.minute, second: clock.second,
      offset: offset)
    return time
      ?? Timestamp(
        year: full, month: number, day: dayNumber, hour: clock.hour, minute: clock.minute, second: clock.second)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3, word.utf8.count < 10 else { return nil }
    return months.firstIndex(of: String(word.prefix(3)).lowercased()).map { $0 + 1 }
  }

  private static func number(_ word: Substring) -> Int? {
    (1...4).contains(word.utf8.count) && word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  private static func clock(_ word: Substring) -> (hour: Int, minute: Int, second: Int)? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
    return (hour, minute, parts.count == 3 ? parts[2] ?? 0 : 0)
  }

  /// Minutes east of UTC.
  private static func offset(_ word: Substring) -> Int? {
    if let zone = zones[word.uppercased()] { return zone }
    guard let sign = word.first, sign == "+" || sign == "-", let number = number(word.dropFirst()),
      word.utf8.count == 5
    else { return nil }
    return (number / 100 * 60 + number % 100) * (sign == "-" ? -1 : 1)
  }

  private static let zones = [
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MET": 60, "MEST": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "MSD": 240, "JST": 540,
  ]
}
