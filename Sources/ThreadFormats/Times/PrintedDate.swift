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

  func resolved(hasMeridiem: Bool) -> PrintedDate {
    guard isSlashed, month > 12 || (hasMeridiem && day <= 12) else { return self }
    var swapped = self
    swapped.month = day
    swapped.day = month
    return swapped
  }
}
