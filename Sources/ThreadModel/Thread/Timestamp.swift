/// A civil date and time as printed, with an offset only where the page prints one. Proleptic Gregorian calendar.
package struct Timestamp: Sendable, Hashable {
  package var year: Int
  /// 1...12
  package var month: Int
  /// 1...31
  package var day: Int
  /// 0...23; nil where only a date was printed.
  package var hour: Int?
  package var minute: Int
  package var second: Int
  /// Minutes east of UTC; nil where the page does not say.
  package var offset: Int?

  /// Nil where a field is out of range, 30 February among them.
  package init?(
    year: Int, month: Int, day: Int, hour: Int? = nil, minute: Int = 0, second: Int = 0, offset: Int? = nil
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year),
      (0...23).contains(hour ?? 0), (0...59).contains(minute), (0...60).contains(second),
      (-1439...1439).contains(offset ?? 0)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// The instant `seconds` after 1970-01-01T00:00:00Z, in UTC. Nil outside the years 1 to 9999.
  package init?(epochSeconds seconds: Int) {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
    let dayNumber = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let (year, month, day) = Self.civil(fromDays: dayNumber)
    let rest = seconds - dayNumber * 86_400
    self.init(
      year: year, month: month, day: day, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, offset: 0)
  }

  /// Seconds since 1970-01-01T00:00:00Z; a time without an offset is taken as UTC, a date as its midnight.
  package var epochSeconds: Int {
    Self.days(fromCivil: year, month, day) * 86_400 + (hour ?? 0) * 3600 + minute * 60 + second - (offset ?? 0) * 60
  }

  /// The same time of day `count` days later (earlier where negative). Nil outside the years 1 to 9999.
  package func addingDays(_ count: Int) -> Timestamp? {
    guard (-Self.daysOfCalendar...Self.daysOfCalendar).contains(count) else { return nil }
    let (year, month, day) = Self.civil(fromDays: Self.days(fromCivil: self.year, self.month, self.day) + count)
    return Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second, offset: offset)
  }

  /// 0 = Monday ... 6 = Sunday.
  package var weekday: Int {
    let number = Self.days(fromCivil: year, month, day) + 3
    return (number % 7 + 7) % 7
  }

  private static let daysOfCalendar = 3_652_059

  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01. Howard Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
  private static func days(fromCivil year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The inverse of `days(fromCivil:_:_:)`; same source, `civil_from_days`.
  private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
