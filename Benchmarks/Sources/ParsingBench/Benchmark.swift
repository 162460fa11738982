import FoundationEssentials
import ThreadFormats

/// Prints a markdown table: how many megabytes a second the tool's parsers read, and what others make of the same bytes.
@main enum Benchmark {
  private static let runs = 7

  static func main() {
    let corpora = ProcessInfo.processInfo.environment["MODERATE_CORPORA"]
    print(
      "| input | kind | MB | comments | threads MB/s | records MB/s | parser alone MB/s | Python MB/s | alone / records | Python / records |"
    )
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    var isMissing: [String] = []
    for workload in Workload.all(corpora: corpora) {
      let peer = PythonPeer(library: workload.kind == .html ? "lxml" : "json")
      let python = peer.seconds(reading: workload, runs: runs)
      if python == nil, !isMissing.contains(peer.library) { isMissing.append(peer.library) }
      print(row(of: workload, python: python))
    }
    print("\nMedians of \(runs) runs in processor time. Alone: gumbo for HTML. Ratios over 1: the other one is faster.")
    for library in isMissing { print("\nPython's \(library) is not installed; its column is empty.") }
  }

  private static func row(of workload: Workload, python: Double?) -> String {
    let formats = Contestant.formats(of: workload.documents)
    var comments = 0
    let threads = Stopwatch.median(of: runs) { comments = Contestant.readThreads(workload.documents) }
    let records = Stopwatch.median(of: runs) { _ = Contestant.readRecords(workload.documents, as: formats) }
    let alone =
      workload.kind == .html ? Stopwatch.median(of: runs) { Contestant.parseWithGumbo(workload.documents) } : nil
    let megabytes = Double(workload.byteCount) / 1e6
    let speeds = [threads, records, alone, python].map { seconds in
      seconds.map { oneDecimal(megabytes / $0) } ?? "-"
    }
    let ratios = [alone, python].map { seconds in seconds.map { oneDecimal(records / $0) } ?? "-" }
    let cells = [workload.name, workload.kind.rawValue, oneDecimal(megabytes), "\(comments)"] + speeds + ratios
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
