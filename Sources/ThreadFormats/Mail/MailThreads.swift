import ThreadModel

/// Groups messages into threads: those that name each other, or one ancestor, belong together.
struct MailThreads {
  struct Mail {
    var record: CommentRecord
    let subject: String?
    /// In-Reply-To.
    let answered: [String]
    /// References, oldest first.
    let ancestors: [String]
  }

  private var mails: [Mail] = []
  private var present: Set<String> = []
  /// A forest over message ids, of mails in the input and of others; each mail without an id has a number of its own.
  private var numbers: [String: Int] = [:]
  private var links: [Int] = []
  private var numberOfMail: [Int] = []

  /// References at either end that are looked at; the middle of a longer list is left out.
  private static let mostReferences = 100

  mutating func append(_ mail: Mail) {
    if let id = mail.record.id { present.insert(id) }
    let own = mail.record.id.map { number(of: $0) } ?? newNumber()
    numberOfMail.append(own)
    let ancestors = mail.ancestors
    for id in mail.answered.prefix(Self.mostReferences) + ancestors.prefix(Self.mostReferences)
      + ancestors.suffix(Self.mostReferences)
    {
      join(own, number(of: id))
    }
    mails.append(mail)
  }

  func flatThreads() -> [FlatThread] {
    var collector = ThreadCollector()
    var keys: [Int: String] = [:]
    var titled: Set<Int> = []
    for (place, mail) in mails.enumerated() {
      let root = root(of: numberOfMail[place])
      let key = keys[root] ?? mail.ancestors.first ?? mail.answered.first ?? mail.record.id ?? "mail \(place + 1)"
      keys[root] = key
      let thread = collector.thread(key)
      var record = mail.record
      record.parent = parent(of: mail)
      for quote in record.quotes.indices {
        if let id = record.quotes[quote].sourceID, !present.contains(id) { record.quotes[quote].sourceID = nil }
      }
      if record.parent == .topLevel, titled.insert(thread).inserted {
        collector.withThread(thread) { $0.article.title = mail.subject.map(MailSubject.bare) }
      }
      collector.describe(thread, title: mail.subject.map(MailSubject.bare))
      collector.append(record, to: thread)
    }
    return collector.threads.isEmpty ? [FlatThread(records: [])] : collector.threads
  }

  /// The mail that In-Reply-To names, of several one that is there; without it the last of the References.
  private func parent(of mail: Mail) -> ParentClaim {
    let answered = mail.answered.first { present.contains($0) } ?? mail.answered.first ?? mail.ancestors.last
    return answered.map { .id($0) } ?? .topLevel
  }

  // MARK: Forest

  private mutating func number(of id: String) -> Int {
    if let number = numbers[id] { return number }
    numbers[id] = links.count
    return newNumber()
  }

  private mutating func newNumber() -> Int {
    links.append(links.count)
    return links.count - 1
  }

  private func root(of number: Int) -> Int {
    var number = number
    while links[number] != number { number = links[number] }
    return number
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let first = root(of: a)
    let second = root(of: b)
    links[max(first, second)] = min(first, second)
    for start in [a, b] {
      var number = start
      while links[number] != number {
        let next = links[number]
        links[number] = min(first, second)
        number = next
      }
    }
  }
}

enum MailSubject {
  /// Without `Re:`, `AW:`, `Fwd:`, `Re[2]:` and their relatives.
  static func bare(_ subject: String) -> String {
    var rest = subject[...]
    while let colon = rest.prefix(12).firstIndex(of: ":") {
      let word = rest[..<colon].prefix { $0 != "[" && $0 != "(" && $0 != "^" }
      guard prefixes.contains(PlainText.singleSpaced(word).lowercased()) else { break }
      rest = rest[rest.index(after: colon)...].drop { $0.isWhitespace }
    }
    return rest.isEmpty ? subject : String(rest)
  }

  private static let prefixes: Set<String> = [
    "re", "aw", "antw", "antwort", "wg", "fwd", "fw", "sv", "vs", "tr", "rép", "ref", "réf", "rif", "odp", "pd", "res",
    "rv", "enc", "ha", "на", "отв", "ответ", "hab",
  ]
}
