import Glibc
import ThreadModel
import ThreadStatistics

// Prints a markdown table: how long the figures of one thread of a million comments take, judged before.

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let subjects = StatisticsSubject.allCases

func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func shown(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}

func sentence(_ dice: inout Dice) -> String {
  (0..<15).map { _ in "word\(dice.next(below: dice.next(below: 50_000) + 1))" }.joined(separator: " ")
}

func thread(_ shape: Shape) -> JudgedThread {
  var dice = Dice()
  let records = (0..<count).map { number in
    CommentRecord(
      id: "\(number)", parent: shape.parent(of: number, dice: &dice).map { .id("\($0)") } ?? .topLevel,
      author: Author(name: "User \(shape.author(of: number, dice: &dice))"),
      published: Timestamp(epochSeconds: 1_600_000_000 + number * 7), text: sentence(&dice))
  }
  let article = Article(title: "Title", text: (0..<40).map { _ in sentence(&dice) }.joined(separator: ". "))
  let thread = ThreadBuilder.build(FlatThread(article: article, records: records), fallbackKey: "thread")
  let judgements = records.indices.map { number in
    let score = Double(dice.next(below: 9))
    return Judgement(
      verdict: score < 4 ? .pass : .review, score: score,
      categories: score > 0 ? [.init(name: "category \(number % 7)", score: score)] : [])
  }
  return JudgedThread(thread: thread, judgements: judgements)
}

print("| \(count) comments | " + subjects.map { "by \($0.rawValue) s" }.joined(separator: " | ") + " | all s |")
print("|---|" + subjects.map { _ in "---:|" }.joined() + "---:|")
for shape in Shape.allCases {
  let judged = thread(shape)
  let start = seconds()
  let statistics = Statistics(of: [judged], reviewThreshold: 4)
  var times: [Double] = []
  for subject in subjects {
    let before = seconds()
    if statistics.table(by: subject).columns.isEmpty { print("no figures") }
    times.append(seconds() - before)
  }
  print("| \(shape.rawValue) | " + times.map(shown).joined(separator: " | ") + " | \(shown(seconds() - start)) |")
}
print("\nProcessor time of one run on one core; what names the users is counted in `all` alone.")
