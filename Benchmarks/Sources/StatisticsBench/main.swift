import Glibc
import SeededRandom
import ThreadModel
import ThreadStatistics

// Prints a markdown table: how long the figures of one thread of a million comments take, judged before.
// StatisticsBench [COMMENTS [SHAPE or SUBJECT...]]

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let wanted = CommandLine.arguments.dropFirst(2)
let subjects = chosen(of: StatisticsSubject.allCases)

/// Those that the command line names; all where it names none.
func chosen<Choice: RawRepresentable>(of all: [Choice]) -> [Choice] where Choice.RawValue == String {
  let named = all.filter { wanted.contains($0.rawValue) }
  return named.isEmpty ? all : named
}

func seconds(_ clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func shown(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}

func sentence(_ dice: inout SplitMix) -> String {
  (0..<15).map { _ in "word\(dice.below(dice.below(50_000) + 1))" }.joined(separator: " ")
}

func thread(_ shape: Shape) -> JudgedThread {
  var dice = SplitMix(seed: 20_240_229)
  let records = (0..<count).map { number in
    CommentRecord(
      id: "\(number)", parent: shape.parent(of: number, dice: &dice).map { .id("\($0)") } ?? .topLevel,
      author: Author(name: "User \(shape.author(of: number, dice: &dice))"),
      published: Timestamp(epochSeconds: 1_600_000_000 + number * 7), text: sentence(&dice))
  }
  let article = Article(title: "Title", text: (0..<40).map { _ in sentence(&dice) }.joined(separator: ". "))
  let thread = ThreadBuilder.build(FlatThread(article: article, records: records), fallbackKey: "thread")
  let judgements = records.indices.map { number in
    let score = Double(dice.below(9))
    return Judgement(
      verdict: score < 4 ? .pass : .review, score: score,
      categories: score > 0 ? [.init(name: "category \(number % 7)", score: score)] : [])
  }
  return JudgedThread(thread: thread, judgements: judgements)
}

let onAllCores = subjects.filter { [.user, .thread].contains($0) }
let columns =
  subjects.map { "by \($0.rawValue) s" } + ["all s"] + onAllCores.map { "\($0.rawValue) on all cores, wall s" }
print("| \(count) comments | " + columns.joined(separator: " | ") + " |")
print("|---|" + columns.map { _ in "---:|" }.joined())
for shape in chosen(of: Shape.allCases) {
  let judged = thread(shape)
  let start = seconds()
  let statistics = Statistics(of: [judged], reviewThreshold: 4)
  var times: [Double] = []
  for subject in subjects {
    let before = seconds()
    if statistics.table(by: subject).columns.isEmpty { print("no figures") }
    times.append(seconds() - before)
  }
  times.append(seconds() - start)
  for subject in onAllCores {
    let before = seconds(CLOCK_MONOTONIC)
    let part = await Statistics(of: [judged], reviewThreshold: 4).part(countingAtOnce: subject)
    if part.table().columns.isEmpty { print("no figures") }
    times.append(seconds(CLOCK_MONOTONIC) - before)
  }
  print("| \(shape.rawValue) | " + times.map(shown).joined(separator: " | ") + " |")
}
print("\nProcessor time of one run on one core, and wall time with the naming of users on all cores.")
