import ThreadModel

/// Puts the tokens of a printed time together: date before clock, clock before date, or words that count from now.
struct TimeParser {
  struct Match {
    let reading: PrintedTime.Reading
    /// One past the last token.
    let end: Int
  }

  let tokens: TimeTokens
  let now: Timestamp?

  /// The time that begins at this token.
  func match(at place: Int) -> Match? {
    if let match = weekdayMatch(at: place) { return match }
    if let day = date(at: place) { return match(day, followedByClockAt: day.end) }
    if let match = relativeDayMatch(at: place) { return match }
    if let match = spanMatch(at: place) { return match }
    return clockFirstMatch(at: place)
  }

  // MARK: Date and clock

  private func match(_ day: PrintedDate, followedByClockAt end: Int) -> Match? {
    let clock = clock(at: skippingFillers(from: end), afterDate: true)
    if day.needsClock, clock == nil { return nil }
    return Match(reading: reading(day, clock), end: clock?.end ?? day.end)
  }

  private func weekdayMatch(at place: Int) -> Match? {
    guard let weekday = tokens.meaning(at: place).weekday, let word = tokens.word(at: place) else { return nil }
    var next = place + 1
    while let mark = tokens.mark(at: next), mark == "." || mark == "," { next += 1 }
    let afterFillers = skippingFillers(from: next)
    for start in [next, afterFillers] {
      if var day = date(at: start) {
        day.weekday = weekday
        return match(day, followedByClockAt: day.end)
      }
    }
    guard word.unicodeScalars.count > 2, let clock = clock(at: afterFillers, afterDate: true) else { return nil }
    guard let now else { return Match(reading: .relative, end: clock.end) }
    let back = (now.weekday - weekday + 6) % 7 + 1
    return Match(reading: reading(daysFromNow: -back, now, clock), end: clock.end)
  }

  private func relativeDayMatch(at place: Int) -> Match? {
    var end = place + 1
    var days = tokens.meaning(at: place).day
    if tokens.word(at: place) == "avant", tokens.mark(at: place + 1) == "-", tokens.word(at: place + 2) == "hier" {
      days = -2
      end = place + 3
    }
    guard let days else { return nil }
    let clock = clock(at: skippingFillers(from: end), afterDate: true)
    let reading = now.map { self.reading(daysFromNow: days, $0, clock) } ?? PrintedTime.Reading.relative
    return Match(reading: reading, end: clock?.end ?? end)
  }

  private func clockFirstMatch(at place: Int) -> Match? {
    guard let clock = clock(at: place, afterDate: false) else { return nil }
    var next = skippingFillers(from: clock.end)
    if tokens.meaning(at: next).weekday != nil { next = skippingFillers(from: next + 1) }
    if let day = date(at: next), !day.needsClock { return Match(reading: reading(day, clock), end: day.end) }
    guard let days = tokens.meaning(at: next).day else { return nil }
    let reading = now.map { self.reading(daysFromNow: days, $0, clock) } ?? PrintedTime.Reading.relative
    return Match(reading: reading, end: next + 1)
  }

  private func skippingFillers(from place: Int) -> Int {
    var next = place
    while next < place + 5 {
      if let mark = tokens.mark(at: next), ",.-–—|•·@/(»«:;".unicodeScalars.contains(mark) {
        next += 1
      } else if tokens.meaning(at: next).isFiller {
        next += 1
      } else {
        break
      }
    }
    return next
  }

  // MARK: Readings

  private func reading(_ day: PrintedDate, _ clock: PrintedClock?) -> PrintedTime.Reading {
    guard clock?.isValid ?? true else { return .unreadable }
    let day = day.resolved(hasMeridiem: clock?.hasMeridiem ?? false)
    guard day.year == nil else { return reading(timestamp(day, clock)) }
    guard let now else {
      return (1...12).contains(day.month) && (1...Timestamp.days(in: day.month, of: 2000)).contains(day.day)
        ? .relative : .unreadable
    }
    let today = now.atMidnight.epochSeconds
    for back in 0...8 {
      var dated = day
      dated.year = now.year - back
      if let found = timestamp(dated, clock), found.atMidnight.epochSeconds <= today { return .instant(found) }
    }
    return .unreadable
  }

  private func reading(
    daysFromNow days: Int, _ now: Timestamp, _ clock: PrintedClock?
  ) -> PrintedTime.Reading {
    guard clock?.isValid ?? true, let day = now.addingDays(days) else { return .unreadable }
    return reading(timestamp(PrintedDate(year: day.year, month: day.month, day: day.day, end: 0), clock))
  }

  private func reading(_ timestamp: Timestamp?) -> PrintedTime.Reading {
    timestamp.map { .instant($0) } ?? .unreadable
  }

  private func timestamp(_ day: PrintedDate, _ clock: PrintedClock?) -> Timestamp? {
    guard let year = day.year else { return nil }
    return Timestamp(
      year: year, month: day.month, day: day.day, hour: clock?.hour, minute: clock?.minute ?? 0,
      second: clock?.second ?? 0, offset: clock?.offset)
  }
}

extension Timestamp {
  /// The same day without a time of day and without an offset.
  fileprivate var atMidnight: Timestamp {
    var day = self
    day.hour = nil
    day.minute = 0
    day.second = 0
    day.offset = nil
    return day
  }
}
