import ThreadModel

/// Reads dates without a year on pages that print the year of other dates: such a page leaves out the current year.
///
/// The current year is taken from the latest day that the page prints anywhere; a reading that would be older than the
/// latest comment with a year is not taken.
struct MissingYears {
  private let now: Timestamp?
  private let latestDated: Timestamp?

  init(_ headers: [HeaderCandidate], latestDay: Timestamp?) {
    let dated = headers.compactMap { $0.time?.timestamp }
    latestDated = dated.max { $0.epochSeconds < $1.epochSeconds }
    now = headers.contains { $0.time?.reading == .relative } ? latestDay : nil
  }

  func timestamp(of time: PrintedTime) -> Timestamp? {
    guard let now, let latestDated, let later = now.addingDays(1), time.reading == .relative,
      let read = PrintedTime.read(time.text, now: now), PrintedTime.read(time.text, now: later) == read,
      read.epochSeconds >= latestDated.epochSeconds
    else { return nil }
    return read
  }
}
