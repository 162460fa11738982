extension Timestamp {
  /// Seconds from `earlier` to this time, negative where this one is the earlier.
  ///
  /// Nil where they cannot be compared: one of them is only a date, or only one of them has an offset from UTC.
  package func seconds(since earlier: Timestamp) -> Int? {
    guard hour != nil, earlier.hour != nil, (offset == nil) == (earlier.offset == nil) else { return nil }
    return epochSeconds - earlier.epochSeconds
  }
}
