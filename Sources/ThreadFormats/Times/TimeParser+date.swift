extension TimeParser {
  /// The date that begins at this token.
  func date(at place: Int) -> PrintedDate? {
    if let number = tokens.number(at: place) {
      if number.digits == 4 { return yearFirst(number.value, at: place) }
      guard number.digits <= 2 else { return nil }
      return dayAndMonthName(number.value, at: place) ?? numeric(number.value, at: place)
    }
    return monthNameFirst(at: place)
  }

  /// `2022-01-08`, `2022/01/08`, `2022.01.08`
  private func yearFirst(_ year: Int, at place: Int) -> PrintedDate? {
    guard let separator = tokens.mark(at: place + 1), isSeparator(separator),
      let month = shortNumber(at: place + 2), tokens.mark(at: place + 3) == separator,
      let day = shortNumber(at: place + 4)
    else { return nil }
    return PrintedDate(year: year, month: month, day: day, end: place + 5)
  }

  /// `08.01.2022`, `8/1/22`, `08-01-2022`, `08.01.` with a time of day behind it
  private func numeric(_ first: Int, at place: Int) -> PrintedDate? {
    guard let separator = tokens.mark(at: place + 1), isSeparator(separator),
      let second = shortNumber(at: place + 2), tokens.isGlued(place + 1)
    else { return nil }
    let slashed = separator != "."
    if tokens.mark(at: place + 3) == separator, let year = tokens.number(at: place + 4),
      year.digits == 4 || year.digits == 2 && !isNumberChain(at: place + 5, separator)
    {
      return PrintedDate(
        year: fullYear(year), month: second, day: first, end: place + 5, isSlashed: slashed)
    }
    guard separator == ".", let mark = tokens.mark(at: place + 3), mark == "." || mark == "," else { return nil }
    guard (1...12).contains(second), (1...31).contains(first) else { return nil }
    return PrintedDate(month: second, day: first, end: place + 4, needsClock: true)
  }

  /// `8 January 2022`, `8. Januar 2022`, `8th of January, 2022`, `8 de enero de 2022`, `8 января 2022 г.`
  private func dayAndMonthName(_ day: Int, at place: Int) -> PrintedDate? {
    var next = place + 1
    if let mark = tokens.mark(at: next), mark == "." || mark == "-" || mark == "º" || mark == "/" { next += 1 }
    var skipped = 0
    while skipped < 3, tokens.meaning(at: next).isFiller, tokens.meaning(at: next).month == nil {
      next += 1
      skipped += 1
    }
    guard let month = tokens.meaning(at: next).month else { return nil }
    next += 1
    return withYear(month: month, day: day, at: next)
  }

  /// `January 8, 2022`, `Jan. 8th 2022`
  private func monthNameFirst(at place: Int) -> PrintedDate? {
    guard let month = tokens.meaning(at: place).month else { return nil }
    var next = place + 1
    if tokens.mark(at: next) == "." { next += 1 }
    guard let day = tokens.number(at: next), day.digits <= 2, tokens.mark(at: next + 1) != ":",
      tokens.meaning(at: next + 1).month == nil
    else { return nil }
    next += 1
    if tokens.isGlued(next), tokens.meaning(at: next).isFiller { next += 1 }
    return withYear(month: month, day: day.value, at: next)
  }

  /// Reads the year where one follows, with its word: `2022 г.`, `2022 roku`.
  private func withYear(month: Int, day: Int, at place: Int) -> PrintedDate {
    var next = place
    var skipped = 0
    while skipped < 2 {
      guard let mark = tokens.mark(at: next), mark == "." || mark == "," || mark == "-" || mark == "/" || mark == "'"
      else { break }
      next += 1
      skipped += 1
    }
    while skipped < 3, let word = tokens.word(at: next), word == "de" || word == "del" {
      next += 1
      skipped += 1
    }
    guard let year = tokens.number(at: next), isYear(year, at: next) else {
      return PrintedDate(month: month, day: day, end: place)
    }
    next += 1
    if let word = tokens.word(at: next), ["г", "года", "р", "року", "r", "roku"].contains(word) {
      next += tokens.mark(at: next + 1) == "." ? 2 : 1
    }
    return PrintedDate(year: fullYear(year), month: month, day: day, end: next)
  }

  private func isYear(_ number: (value: Int, digits: Int), at place: Int) -> Bool {
    if number.digits == 4 { return true }
    guard number.digits == 2 else { return false }
    let meaning = tokens.meaning(at: place + 1)
    return tokens.mark(at: place + 1) != ":" && !meaning.isHour && meaning.isAfternoon == nil
      && !(tokens.mark(at: place + 1) == "." && tokens.isGlued(place + 2))
  }

  /// Two digits as POSIX reads them: 69 to 99 lie in the last century.
  private func fullYear(_ number: (value: Int, digits: Int)) -> Int {
    number.digits == 4 ? number.value : number.value + (number.value < 69 ? 2000 : 1900)
  }

  private func shortNumber(at place: Int) -> Int? {
    tokens.number(at: place).flatMap { $0.digits <= 2 ? $0.value : nil }
  }

  private func isSeparator(_ mark: Unicode.Scalar) -> Bool { mark == "." || mark == "-" || mark == "/" }

  /// Whether the numbers go on: an address or a version, and no date.
  private func isNumberChain(at place: Int, _ separator: Unicode.Scalar) -> Bool {
    tokens.mark(at: place) == separator && tokens.isGlued(place + 1) && tokens.number(at: place + 1) != nil
  }
}
