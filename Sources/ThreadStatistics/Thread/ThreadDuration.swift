import ThreadModel

/// How long a thread ran, how fast, and when it was busiest; from the times of day that could be read.
enum ThreadDuration: ThreadStatistic {
  private static let missing = "no comment has a time of day"

  static let columns = [
    Column(
      "duration", "Seconds from the first comment to the last.", unit: "seconds",
      formula: "latest - earliest time; where some times have an offset from UTC and some have none, only those of the "
        + "larger group count, of equal groups those with one", missing: missing),
    Column(
      "comments_per_hour", "Timed comments divided by the duration in hours.", unit: "comments per hour",
      formula: "comments with a time in that group / (duration / 3600)",
      missing: "no comment has a time of day, or the duration is zero"),
    Column(
      "peak_hour", "Hour of the day, 0 to 23 as printed, with the most comments; the earliest of equals.",
      unit: "hour of day", missing: missing),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let comments = thread.comments
    var spans = (placed: TimeSpan(), unplaced: TimeSpan())
    var hours = [Int](repeating: 0, count: 24)
    for node in comments.indices {
      guard let time = comments[node].record.published, let hour = time.hour, hours.indices.contains(hour)
      else { continue }
      hours[hour] += 1
      if time.offset == nil { spans.unplaced.add(time.epochSeconds) } else { spans.placed.add(time.epochSeconds) }
    }
    let span = spans.unplaced.count > spans.placed.count ? spans.unplaced : spans.placed
    guard span.count > 0 else { return [.missing, .missing, .missing] }
    let rate = span.seconds == 0 ? nil : Double(span.count) / (Double(span.seconds) / 3600)
    return [.count(span.seconds), .number(orMissing: rate), .count(orMissing: hours.firstIndex(of: hours.max() ?? 0))]
  }

  private struct TimeSpan {
    var count = 0
    private var first = Int.max
    private var last = Int.min

    mutating func add(_ seconds: Int) {
      count += 1
      first = min(first, seconds)
      last = max(last, seconds)
    }

    var seconds: Int { count == 0 ? 0 : last - first }
  }
}
