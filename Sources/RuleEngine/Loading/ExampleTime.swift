import ThreadModel

/// Times as examples give them.
enum ExampleTime {
  /// A date with or without a time of day, a time of day alone, or a time since the beginning of the example: `90s`.
  static func timestamp(_ text: String) -> Timestamp? {
    if let seconds = TimeSpan.seconds(text) { return Timestamp(epochSeconds: start + Int(seconds)) }
    if let clock = clock(text[...]) { return instant(year: 2000, month: 1, day: 1, clock) }
    guard let date = date(String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty { return date }
    guard let first = rest.first, first == "T" || first == " ", let clock = clock(rest.dropFirst()) else { return nil }
    return instant(year: date.year, month: date.month, day: date.day, clock)
  }

  /// `2026-12-31`.
  static func date(_ text: String) -> Timestamp? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], let year = number(parts[0]),
      let month = number(parts[1]), let day = number(parts[2])
    else { return nil }
    return Timestamp(year: year, month: month, day: day)
  }

  /// 2000-01-01T00:00:00Z.
  private static let start = 946_684_800

  private static func instant(year: Int, month: Int, day: Int, _ clock: (Int, Int, Int)) -> Timestamp? {
    Timestamp(year: year, month: month, day: day, hour: clock.0, minute: clock.1, second: clock.2, offset: 0)
  }

  /// `12:30` or `12:30:05`, perhaps with a `Z`.
  private static func clock(_ text: Substring) -> (Int, Int, Int)? {
    let digits = text.hasSuffix("Z") ? text.dropLast() : text
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count else { return nil }
    return (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
