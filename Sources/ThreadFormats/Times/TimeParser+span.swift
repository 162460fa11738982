import ThreadModel

extension TimeParser {
  /// `2 hours ago`, `vor 3 Tagen`, `il y a une heure`, `5 минут назад`: a span that ends now.
  func spanMatch(at place: Int) -> Match? {
    let leads = tokens.meaning(at: place).isAgo
    var next = leads ? place + 1 : place
    if leads, tokens.word(at: next) == "a", tokens.meaning(at: next + 1).unit == nil { next += 1 }
    var seconds = 0
    var isExact = true
    var parts = 0
    while parts < 4, let part = spanPart(at: next) {
      let (length, overflow) = part.count.multipliedReportingOverflow(by: Self.seconds(in: part.unit) ?? 0)
      guard !overflow, length < 1 << 40 else { return nil }
      seconds += length
      isExact = isExact && Self.seconds(in: part.unit) != nil
      next = part.end
      parts += 1
    }
    guard parts > 0 else { return nil }
    if !leads {
      guard tokens.meaning(at: next).isAgo else { return nil }
      next += 1
    }
    guard let now, isExact else { return Match(reading: .relative, end: next) }
    return Match(reading: reading(seconds, before: now), end: next)
  }

  private func spanPart(at place: Int) -> (count: Int, unit: TimeVocabulary.Unit, end: Int)? {
    if let number = tokens.number(at: place), number.digits <= 6, let unit = tokens.meaning(at: place + 1).unit {
      return (number.value, unit, place + 2)
    }
    if tokens.meaning(at: place).isOne, let unit = tokens.meaning(at: place + 1).unit { return (1, unit, place + 2) }
    return tokens.meaning(at: place).unit.map { (1, $0, place + 1) }
  }

  /// Weeks, months and years are printed when the day is no longer known; no day is made up for them.
  private static func seconds(in unit: TimeVocabulary.Unit) -> Int? {
    switch unit {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .week, .month, .year: nil
    }
  }

  /// To the minute for hours and minutes, to the day for days.
  private func reading(_ seconds: Int, before now: Timestamp) -> PrintedTime.Reading {
    let local = now.epochSeconds + (now.offset ?? 0) * 60 - seconds
    guard var time = Timestamp(epochSeconds: local) else { return .unreadable }
    time.offset = now.offset
    time.second = 0
    if seconds % 86_400 == 0 || now.hour == nil {
      time.hour = nil
      time.minute = 0
      time.offset = nil
    }
    return .instant(time)
  }
}
