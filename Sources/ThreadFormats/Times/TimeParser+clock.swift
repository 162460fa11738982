extension TimeParser {
  /// The time of day that begins at this token: `10: 28`, `7:21 p.m.`, `18 h 30`, `18.30 Uhr`, `5pm`.
  func clock(at place: Int, afterDate: Bool) -> PrintedClock? {
    guard let hour = tokens.number(at: place), hour.digits <= 2 else { return nil }
    guard var clock = withMinutes(hour.value, at: place, afterDate: afterDate) else { return nil }
    readMeridiem(&clock)
    if !clock.hasMeridiem, tokens.meaning(at: clock.end).isHour { clock.end += 1 }
    readOffset(&clock)
    clock.isValid = clock.isValid && clock.hour < 24 && clock.minute < 60 && clock.second <= 60
    return clock
  }

  private func withMinutes(_ hour: Int, at place: Int, afterDate: Bool) -> PrintedClock? {
    if tokens.mark(at: place + 1) == ":", let minute = tokens.number(at: place + 2), minute.digits == 2 {
      var clock = PrintedClock(hour: hour, minute: minute.value, end: place + 3)
      if tokens.mark(at: place + 3) == ":", let second = tokens.number(at: place + 4), second.digits == 2 {
        clock.second = second.value
        clock.end = place + 5
      }
      if let mark = tokens.mark(at: clock.end), mark == "." || mark == ",", tokens.isGlued(clock.end),
        tokens.isGlued(clock.end + 1), tokens.number(at: clock.end + 1) != nil
      {
        clock.end += 2
      }
      return clock
    }
    let next = tokens.meaning(at: place + 1)
    if next.isHour, tokens.word(at: place + 1) != nil {
      guard let minute = tokens.number(at: place + 2), minute.digits == 2, tokens.mark(at: place + 3) != "."
      else { return PrintedClock(hour: hour, end: place + 2) }
      return PrintedClock(hour: hour, minute: minute.value, end: place + 3)
    }
    if tokens.mark(at: place + 1) == ".", tokens.isGlued(place + 2), let minute = tokens.number(at: place + 2),
      minute.digits == 2
    {
      let after = tokens.meaning(at: place + 3)
      guard after.isHour || after.isAfternoon != nil || afterDate && tokens.mark(at: place + 3) != "." else {
        return nil
      }
      return PrintedClock(hour: hour, minute: minute.value, end: place + 3)
    }
    return meridiem(at: place + 1) == nil ? nil : PrintedClock(hour: hour, end: place + 1)
  }

  private func readMeridiem(_ clock: inout PrintedClock) {
    guard let meridiem = meridiem(at: clock.end), clock.hour <= 12 else { return }
    clock.hasMeridiem = true
    clock.isValid = clock.hour >= 1
    clock.hour = clock.hour % 12 + (meridiem.isAfternoon ? 12 : 0)
    clock.end = meridiem.end
  }

  /// `pm`, `p.m.`, `p. m.`
  private func meridiem(at place: Int) -> (isAfternoon: Bool, end: Int)? {
    guard let isAfternoon = tokens.meaning(at: place).isAfternoon, let word = tokens.word(at: place) else { return nil }
    if word == "am" || word == "pm" { return (isAfternoon, place + 1) }
    guard tokens.mark(at: place + 1) == ".", tokens.word(at: place + 2) == "m" else { return nil }
    return (isAfternoon, tokens.mark(at: place + 3) == "." ? place + 4 : place + 3)
  }

  /// `Z`, `CET`, `(UTC)`, `UTC+2`, `+02:00`, `-0500`
  private func readOffset(_ clock: inout PrintedClock) {
    var place = clock.end
    let inParentheses = tokens.mark(at: place) == "(" && tokens.meaning(at: place + 1).zone != nil
    if inParentheses { place += 1 }
    if let zone = tokens.meaning(at: place).zone {
      clock.offset = zone
      place += 1
      if zone == 0, let signed = signedOffset(at: place, allowingHours: true) {
        clock.offset = signed.minutes
        place = signed.end
      }
      if inParentheses, tokens.mark(at: place) == ")" { place += 1 }
      clock.end = place
    } else if let signed = signedOffset(at: clock.end, allowingHours: false) {
      clock.offset = signed.minutes
      clock.end = signed.end
    }
  }

  private func signedOffset(at place: Int, allowingHours: Bool) -> (minutes: Int, end: Int)? {
    guard let sign = tokens.mark(at: place), sign == "+" || sign == "-" || sign == "\u{2212}",
      tokens.isGlued(place + 1), let number = tokens.number(at: place + 1)
    else { return nil }
    let direction = sign == "+" ? 1 : -1
    if number.digits == 4 { return (direction * (number.value / 100 * 60 + number.value % 100), place + 2) }
    guard number.digits <= 2, number.value < 24 else { return nil }
    if tokens.mark(at: place + 2) == ":", tokens.isGlued(place + 3), let minutes = tokens.number(at: place + 3),
      minutes.digits == 2, minutes.value < 60
    {
      return (direction * (number.value * 60 + minutes.value), place + 4)
    }
    return allowingHours ? (direction * number.value * 60, place + 2) : nil
  }
}
