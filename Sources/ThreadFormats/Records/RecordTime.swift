import ThreadModel

/// A time in a data format: ISO 8601, or seconds, milli-, micro- or nanoseconds since 1970.
enum RecordTime {
  /// The instant of a number; nil for 0, which stands for "not known".
  static func epoch(_ value: Double) -> Timestamp? {
    var seconds = value
    for limit in [1e17, 1e14, 1e11] where abs(value) >= limit {
      seconds = value / (limit == 1e17 ? 1e9 : limit == 1e14 ? 1e6 : 1e3)
      break
    }
    guard seconds != 0 else { return nil }
    return Int(exactly: seconds.rounded(.down)).flatMap { Timestamp(epochSeconds: $0) }
  }

  /// `2024-03-05T06:07:08.9Z` and its relatives: a blank for the `T`, no seconds, `+01:00`, `+0100`, ` UTC`.
  ///
  /// - Parameter assumesUTC: whether a time without an offset is in UTC by the format's documentation.
  static func iso(_ text: String, assumesUTC: Bool = false) -> Timestamp? {
    let bytes = text.utf8.span
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2)
    else { return nil }
    if bytes.count == 10 { return Timestamp(year: year, month: month, day: day) }
    guard bytes.count >= 16, [32, 84, 116, 95].contains(bytes[10]), bytes[13] == UInt8(ascii: ":"),
      let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2)
    else { return nil }
    var place = 16
    var second = 0
    if place < bytes.count, bytes[place] == UInt8(ascii: ":") {
      guard let value = number(bytes, 17, 2) else { return nil }
      second = value
      place = 19
      if place < bytes.count, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ",") {
        place += 1
        while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 }
      }
    }
    guard let offset = offset(bytes, from: place) else { return nil }
    return Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset.minutes ?? (assumesUTC ? 0 : nil))
  }

  /// Nil where something stands behind the clock that is no offset.
  private static func offset(_ bytes: Span<UInt8>, from start: Int) -> (minutes: Int?, Void)? {
    var place = start
    while place < bytes.count, bytes[place] == 32 { place += 1 }
    guard place < bytes.count else { return (nil, ()) }
    if bytes[place] | 0x20 == UInt8(ascii: "z"), place + 1 == bytes.count { return (0, ()) }
    if ByteSearch.starts(bytes, at: place, with: "UTC") || ByteSearch.starts(bytes, at: place, with: "GMT"),
      place + 3 == bytes.count
    {
      return (0, ())
    }
    guard bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-"),
      let hours = number(bytes, place + 1, 2)
    else { return nil }
    let sign = bytes[place] == UInt8(ascii: "-") ? -1 : 1
    var next = place + 3
    if next == bytes.count { return (sign * hours * 60, ()) }
    if bytes[next] == UInt8(ascii: ":") { next += 1 }
    guard let minutes = number(bytes, next, 2), next + 2 == bytes.count else { return nil }
    return (sign * (hours * 60 + minutes), ())
  }

  private static func number(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for place in start..<start + count {
      guard (48...57).contains(bytes[place]) else { return nil }
      value = value * 10 + Int(bytes[place] - 48)
    }
    return value
  }
}

extension CommentRecord {
  /// Reads a time of a data format, or one as people print it, and keeps it as it stood.
  ///
  /// - Returns: the defect where a time stands there that cannot be read.
  mutating func setTime(_ value: JSONValue?, assumesUTC: Bool = false, now: Timestamp?) -> ThreadDefect? {
    guard let value, let printed = value.key, !printed.isEmpty else { return nil }
    return setTime(printed, assumesUTC: assumesUTC, now: now)
  }

  mutating func setTime(_ printed: String, assumesUTC: Bool = false, now: Timestamp?) -> ThreadDefect? {
    publishedRaw = printed
    if let time = RecordTime.iso(printed, assumesUTC: assumesUTC) {
      published = time
      return nil
    }
    let start = printed.utf8.first ?? 32
    if (48...57).contains(start) || start == UInt8(ascii: "-"), let number = Double(printed), number.isFinite {
      published = RecordTime.epoch(number)
      return published == nil && number != 0 ? ThreadDefect(.unreadableTime(printed), at: place) : nil
    }
    let time = PrintedTime.first(in: printed.prefix(200), now: now)
    published = time?.timestamp
    if assumesUTC, published?.hour != nil, published?.offset == nil { published?.offset = 0 }
    return published == nil && time?.reading != .relative && !Self.isOnlyClock(printed)
      ? ThreadDefect(.unreadableTime(printed), at: place) : nil
  }

  /// `[11:35:33]`: a time of day without a day is not wrong, it only tells no date.
  private static func isOnlyClock(_ printed: String) -> Bool {
    printed.utf8.contains(UInt8(ascii: ":"))
      && printed.utf8.allSatisfy { (48...57).contains($0) || ":.,[]() ".utf8.contains($0) }
  }

  private var place: SourceLocation? { line.map { SourceLocation(line: $0) } }
}
