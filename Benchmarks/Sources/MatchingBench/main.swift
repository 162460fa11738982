import Glibc
import PatternMatching

/// Matching with the prefilter against the loop over all patterns, in one process and on one thread.
///
/// Prints a markdown table. Times are processor times, the best of three runs.
struct Row {
  let name: String
  let patterns: [String]
  let comments: [String]

  func measure() {
    let compiled = patterns.compactMap { try? Pattern($0) }
    let start = processorTime()
    let set = PatternSet(compiled.map { ($0, 1) })
    let ready = processorTime() - start
    let megabytes = Double(comments.reduce(0) { $0 + $1.utf8.count }) / 1e6
    let filtered = best(set, MatchScratch())
    let all = best(set, MatchScratch(usesPrefilter: false))
    let cells = [
      name, "\(compiled.count)", "\(comments.count)", rounded(megabytes / all.seconds),
      rounded(megabytes / filtered.seconds), rounded(all.seconds / filtered.seconds),
      rounded(filtered.seconds / Double(comments.count) * 1e6), "\(filtered.hits)",
      filtered.hash == all.hash && filtered.hits == all.hits ? "yes" : "NO", rounded(ready * 1_000),
      "\(set.unfiltered.count)",
    ]
    print("| " + cells.joined(separator: " | ") + " |")
  }

  /// For `Peers/match.py`: a pattern a line, and a comment a line as a JSON string.
  func write(to folder: String) {
    write(patterns, to: "\(folder)/rules-\(patterns.count).txt")
    write(comments.map(Self.quoted), to: "\(folder)/comments-\(patterns.count).jsonl")
  }

  private func write(_ lines: [String], to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    for line in lines { fputs(line + "\n", file) }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: if scalar.value >= 0x20 { quoted.unicodeScalars.append(scalar) }
      }
    }
    return quoted + "\""
  }

  private func best(_ set: PatternSet, _ scratch: MatchScratch) -> (seconds: Double, hits: Int, hash: UInt64) {
    var best = (seconds: Double.infinity, hits: 0, hash: UInt64(0))
    for _ in 0..<3 {
      var hits = 0
      var hash: UInt64 = 14_695_981_039_346_656_037
      let start = processorTime()
      for (index, comment) in comments.enumerated() {
        _ = set.scan(comment.utf8Span, using: scratch) { pattern, range in
          hits += 1
          for value in [index, pattern, range.lowerBound, range.upperBound] {
            hash = (hash ^ UInt64(value)) &* 1_099_511_628_211
          }
        }
      }
      let seconds = processorTime() - start
      if seconds < best.seconds { best = (seconds, hits, hash) }
    }
    return best
  }

  private func rounded(_ value: Double) -> String {
    let scale = value < 1 ? 1_000.0 : value < 10 ? 100 : value < 100 ? 10 : 1
    let text = "\((value * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

print(
  "| workload | rules | comments | all rules MB/s | prefilter MB/s | times | µs a comment | hits | same | ready ms "
    + "| always tried |")
print("|---|---|---|---|---|---|---|---|---|---|---|")
let rules = MixedRules().rules
let folder = CommandLine.arguments.count > 2 && CommandLine.arguments[1] == "--write" ? CommandLine.arguments[2] : nil
for (count, comments) in [(20, 40_000), (200, 20_000), (2_000, 4_000)] {
  let chosen = Array(rules.prefix(count))
  let row = Row(name: "mixed", patterns: chosen.map(\.pattern), comments: MixedComments.make(comments, for: chosen))
  if let folder { row.write(to: folder) }
  row.measure()
}
if let root = getenv("MODERATE_CORPORA").map({ String(cString: $0) }) {
  let patterns = Corpora.patterns(root)
  Row(name: "collected", patterns: patterns, comments: Corpora.comments(root, stride: 200)).measure()
}
