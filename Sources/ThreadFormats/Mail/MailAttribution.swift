/// A line such as `On DATE, NAME wrote:` that says whose words the quote below it repeats.
struct MailAttribution: Hashable {
  /// Nil where the line names nobody: "You wrote:".
  private(set) var author: String?
  /// Of the quoted message, where the line has it: `In article <ID>, NAME writes:`.
  private(set) var messageID: String?

  private static let longestLine = 400
  private static let mostWordsOfName = 6
  private static let mostWordsWithoutVerb = 16

  /// Nil for a line that is no attribution.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longestLine, let last = line.last, last == ":" || last == "：" else { return nil }
    var text = PlainText.trimmed(String(line.dropLast()))
    messageID = Self.takeMessageID(&text)
    let addresses = Self.takeAddresses(&text)
    let time = PrintedTime.first(in: text)?.range
    let isCertain = time != nil || messageID != nil || !addresses.isEmpty
    guard let name = Self.name(in: text, dated: time, isCertain: isCertain) else { return nil }
    author = name.isEmpty ? addresses.first : name
    if AttributionWords.pronouns.contains(name.lowercased()) { author = nil }
  }

  /// The name; empty where none stands there, nil where this is no attribution.
  private static func name(in text: String, dated time: Range<String.Index>?, isCertain: Bool) -> String? {
    guard let verb = AttributionWords.verb(in: text) else {
      guard isCertain, text.split(separator: " ").count <= mostWordsWithoutVerb else { return nil }
      let (head, tail) = bareNames(text[...], time)
      guard head.isEmpty || tail.isEmpty else { return nil }
      let name = head + tail
      return isName(name) && !name.isEmpty ? name : nil
    }
    let before = bareName(text[..<verb.lowerBound], time)
    let name = before.isEmpty ? bareName(text[verb.upperBound...], time) : before
    if AttributionWords.pronouns.contains(name.lowercased()) { return name }
    guard isName(name) || isCertain && isShort(name) else { return nil }
    return name.isEmpty && !isCertain ? nil : name
  }

  /// Few words, and no half of a pair of parentheses.
  private static func isShort(_ name: String) -> Bool {
    name.split(separator: " ").count <= mostWordsOfName && name.count { $0 == "(" } == name.count { $0 == ")" }
  }

  /// Few words, and not those of a sentence.
  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard isShort(name), words.count > 1 else { return isShort(name) }
    let capital = words.count { word in
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return true }
      return !first.properties.isLowercase
    }
    return capital * 2 >= words.count
  }

  private static func bareName(_ text: Substring, _ time: Range<String.Index>?) -> String {
    let (head, tail) = bareNames(text, time)
    return tail.isEmpty ? head : tail
  }

  /// What stands before and behind the date, without numbers, zones and the words that go with dates.
  private static func bareNames(_ text: Substring, _ time: Range<String.Index>?) -> (head: String, tail: String) {
    guard let time, time.lowerBound >= text.startIndex, time.upperBound <= text.endIndex else {
      return (AttributionWords.stripped(text), "")
    }
    return (
      AttributionWords.stripped(text[..<time.lowerBound]),
      AttributionWords.stripped(text[time.upperBound...], isBehindDate: true)
    )
  }

  // MARK: Ids and addresses

  /// Takes `<ID>` behind "article", "message" or "news:" out of the line.
  private static func takeMessageID(_ text: inout String) -> String? {
    guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else { return nil }
    let before = text[..<open].lowercased()
    var id = text[text.index(after: open)..<close]
    if id.hasPrefix("news:") { id = id.dropFirst(5) }
    guard id.contains("@"), !id.contains(" "),
      ["article", "message", "message-id", "news:", "nachricht", "artikel", "mitteilung", "wiadomości", "mensaje"]
        .contains(where: { PlainText.trimmed(before).hasSuffix($0) })
    else { return nil }
    let found = String(id)
    text.replaceSubrange(open...close, with: " ")
    return found
  }

  /// Takes `<address>`, `(address)`, `[address]` and bare addresses out of the line.
  private static func takeAddresses(_ text: inout String) -> [String] {
    var addresses: [String] = []
    for (opening, closing) in [("<", ">"), ("[", "]"), ("(", ")")] as [(Character, Character)] {
      var searched = text.startIndex
      while let open = text[searched...].firstIndex(of: opening), let close = text[open...].firstIndex(of: closing) {
        let inside = text[text.index(after: open)..<close].drop { $0 == "<" }
        let mail = inside.hasPrefix("mailto:") ? inside.dropFirst(7) : inside
        if opening == "<" || mail.contains("@") {
          if let address = MailAddress.address(mail) { addresses.append(address) }
          let place = text.distance(from: text.startIndex, to: open)
          text.replaceSubrange(open...close, with: " ")
          searched = text.index(text.startIndex, offsetBy: place)
        } else {
          searched = text.index(after: open)
        }
      }
    }
    var words = text.split(separator: " ")
    words.removeAll { word in
      let bare = word.trimmingPrefix { "\"'".contains($0) }
      guard let at = bare.firstIndex(of: "@"), at != bare.startIndex, bare[at...].contains(".") else { return false }
      addresses.append(String(bare.reversed().drop { ",;:\"'".contains($0) }.reversed()))
      return true
    }
    text = words.joined(separator: " ")
    return addresses
  }
}
