import ThreadModel

/// When a post was written, as printed and as far as it could be read.
struct PostTime: Sendable, Hashable {
  let printed: String
  let timestamp: Timestamp?
  /// It names a day or an hour that does not exist.
  let isUnreadable: Bool

  init(printed: String, timestamp: Timestamp?, isUnreadable: Bool = false) {
    self.printed = printed
    self.timestamp = timestamp
    self.isUnreadable = isUnreadable
  }

  private init(_ time: PrintedTime) {
    self.init(printed: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable)
  }

  /// The first time that the text prints; a text with digits that is no time is kept as printed.
  static func read(_ text: String, now: Timestamp?) -> PostTime? {
    guard text.utf8.count < 400 else { return nil }
    if let time = PrintedTime.first(in: text, now: now) { return PostTime(time) }
    guard text.utf8.count < 60, text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    return PostTime(printed: PlainText.singleSpaced(text), timestamp: nil, isUnreadable: true)
  }

  /// An ISO 8601 time in an attribute, beside what the page prints.
  static func exact(_ iso: String?, printed: String, now: Timestamp?) -> PostTime? {
    guard let iso, iso.utf8.count < 60 else { return nil }
    guard let timestamp = PrintedTime.read(iso, now: now) else { return nil }
    return PostTime(printed: printed.isEmpty ? iso : printed, timestamp: timestamp)
  }

  /// Seconds (or milliseconds) since 1970 in an attribute, beside what the page prints.
  static func epoch(_ number: String?, printed: String) -> PostTime? {
    guard let number, let value = Int(number), value > 0 else { return nil }
    let seconds = value > 100_000_000_000 ? value / 1000 : value
    guard let timestamp = Timestamp(epochSeconds: seconds) else { return nil }
    return PostTime(printed: printed.isEmpty ? number : printed, timestamp: timestamp)
  }

  /// `<time datetime>`, else its text.
  static func of(_ element: HTMLElement, now: Timestamp?) -> PostTime? {
    let printed = element.label
    return exact(element["datetime"], printed: printed, now: now) ?? read(printed, now: now)
  }

  /// The first text in the element that prints a time of day: a day alone may be the day when somebody joined.
  static func search(in element: HTMLElement, skipping isSkipped: (HTMLElement) -> Bool, now: Timestamp?) -> PostTime? {
    for run in element.textRuns(skipping: isSkipped) {
      guard run.utf8.count < 200, let time = PrintedTime.first(in: run, now: now) else { continue }
      if isOfDay(time) { return PostTime(time) }
    }
    // `<strong>Today</strong> at 08:11:02 AM` is one time in two texts.
    guard element.size < 60 else { return nil }
    for line in element.text(skipping: isSkipped).split(separator: "\n") where line.utf8.count < 200 {
      if let time = PrintedTime.first(in: line, now: now), isOfDay(time) { return PostTime(time) }
    }
    return nil
  }

  private static func isOfDay(_ time: PrintedTime) -> Bool {
    time.timestamp?.hour != nil || time.timestamp == nil && time.text.contains(":")
  }
}
