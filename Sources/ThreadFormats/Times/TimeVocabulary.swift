/// What the words of printed times mean, in all languages at once: a page need not say which one it is in.
struct TimeVocabulary: Sendable {
  /// Everything that one word may mean; context decides.
  struct Meaning: Sendable {
    var month: Int?
    /// 0 = Monday.
    var weekday: Int?
    /// Days from today: 0, -1, -2.
    var day: Int?
    /// Whether 12 hours are added: `pm`.
    var isAfternoon: Bool?
    /// Minutes east of UTC.
    var zone: Int?
    var unit: Unit?
    /// Stands between the parts of a time and says nothing: `at`, `um`, `Uhr`, `г`.
    var isFiller = false
    /// Marks the number before it as an hour: `h`, `Uhr`.
    var isHour = false
    /// Marks a span that lies in the past: `ago`, `vor`, `назад`.
    var isAgo = false
    /// Stands for the number one: `an hour ago`.
    var isOne = false
  }

  enum Unit: Sendable { case second, minute, hour, day, week, month, year }

  private let meanings: [String: Meaning]

  static let shared = TimeVocabulary(languages: [
    .english, .german, .french, .polish, .russian, .ukrainian, .spanish,
  ])

  init(languages: [TimeLanguage]) {
    var meanings: [String: Meaning] = Self.zones.mapValues { Meaning(zone: $0) }
    func add(_ words: String, _ change: (inout Meaning) -> Void) {
      for word in words.split(separator: " ") { change(&meanings[String(word), default: Meaning()]) }
    }
    for language in languages {
      for (index, words) in language.months.enumerated() { add(words) { $0.month = index + 1 } }
      for (index, words) in language.weekdays.enumerated() { add(words) { $0.weekday = index } }
      for (index, words) in language.days.enumerated() { add(words) { $0.day = -index } }
      for (unit, words) in language.units { add(words) { $0.unit = unit } }
      add(language.fillers) { $0.isFiller = true }
      add(language.hours) { $0.isHour = true }
      add(language.ago) { $0.isAgo = true }
      add(language.one) { $0.isOne = true }
    }
    add("am a") { $0.isAfternoon = false }
    add("pm p") { $0.isAfternoon = true }
    add("t") { $0.isFiller = true }
    self.meanings = meanings
  }

  subscript(word: String) -> Meaning { meanings[word] ?? Meaning() }

  /// Abbreviations that mean one offset only; `CST` and `IST`, which mean several, are read as the American one and
  /// not at all.
  private static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "мск": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420,
  ]
}
