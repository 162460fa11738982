import ThreadModel

/// A day as printed; the year may be missing, and two numbers may be day and month in either order.
struct PrintedDate {
  var year: Int?
  var month: Int
  var day: Int
  /// One past the last token.
  var end: Int
  /// Written `A/B/YEAR`: day first, unless the clock is a 12-hour one or the numbers rule it out.
  var isSlashed = false
  /// Too little to be a date unless a time of day follows: `12.03.`
  var needsClock = false
  /// The day of the week that is printed before it; as in `Timestamp.weekday`.
  var weekday: Int?

  func resolved(hasMeridiem: Bool) -> PrintedDate {
    guard isSlashed else { return self }
    if let weekday, let year, let dayFirst = Timestamp(year: year, month: month, day: day),
      let monthFirst = Timestamp(year: year, month: day, day: month),
      (dayFirst.weekday == weekday) != (monthFirst.weekday == weekday)
    {
      return dayFirst.weekday == weekday ? self : swapped
    }
    return month > 12 || (hasMeridiem && day <= 12) ? swapped : self
  }

  private var swapped: PrintedDate {
    var swapped = self
    swapped.month = day
    swapped.day = month
    return swapped
  }
}
