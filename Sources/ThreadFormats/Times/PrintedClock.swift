/// A time of day as printed.
struct PrintedClock {
  var hour: Int
  var minute = 0
  var second = 0
  /// Minutes east of UTC.
  var offset: Int?
  var hasMeridiem = false
  var isValid = true
  /// One past the last token.
  var end: Int
}
