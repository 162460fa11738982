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
    let isDated = PrintedTime.first(in: text) != nil
    let isCertain = isDated || messageID != nil || !addresses.isEmpty
    guard let name = Self.name(in: text, isCertain: isCertain) else { return nil }
    author = name.isEmpty ? addresses.first : name
    if AttributionWords.pronouns.contains(name.lowercased()) { author = nil }
  }

  /// The name; empty where none stands there, nil where this is no attribution.
  private static func name(in text: String, isCertain: Bool) -> String? {
    guard let verb = AttributionWords.verb(in: text) else {
      let words = text.split(separator: " ")
      guard isCertain, words.count <= mostWordsWithoutVerb, AttributionWords.opens(text) || words.count <= 4 else {
        return nil
      }
      let name = bareName(text)
      return isName(name) && !name.isEmpty ? name : nil
    }
    let before = bareName(String(text[..<verb.lowerBound]))
    let after = bareName(String(text[verb.upperBound...]))
    let name = before.isEmpty ? after : before
    if AttributionWords.pronouns.contains(name.lowercased()) { return name }
    if isName(name) { return !name.isEmpty || isCertain ? name : nil }
    return nil
  }

  /// Few words, and not those of a sentence.
  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count <= mostWordsOfName, name.filter({ $0 == "(" }).count == name.filter({ $0 == ")" }).count else {
      return false
    }
    guard words.count > 1 else { return true }
    let capital = words.count { word in
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return true }
      return !first.properties.isLowercase
    }
    return capital * 2 >= words.count
  }

  /// The text without dates, numbers, zones and the words that go with them, at both ends.
  private static func bareName(_ text: String) -> String {
    var head = text[...]
    var tail = Substring()
    if let time = PrintedTime.first(in: text) {
      head = text[..<time.range.lowerBound]
      tail = text[time.range.upperBound...]
    }
    let name = AttributionWords.stripped(tail, dropsLeadingWords: true)
    return name.isEmpty ? AttributionWords.stripped(head, dropsLeadingWords: true) : name
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
