/// One header line and what stands below it.
struct DLETextBlock {
  let header: DLETextHeader
  /// Of the header, from 1.
  let line: Int
  var lines: [Substring] = []
}
