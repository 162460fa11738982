/// A name as a header line prints it, freed from what stands around it.
struct HeaderName {
  var name: String
  /// Of Slashdot's `NAME (123456)`.
  var userID: String?
  var lead = ""
  /// The words and marks between the name and the time that follows.
  var separator = ""

  private static let marks: Set<Character> = [
    "-", "–", "—", "|", ",", ":", "•", "·", "/", "»", "«", "(", ")", "@", "~", "*", ";", "→", "›", "#",
  ]

  /// Reads `by NAME (12) * <mail> on`, `NAME —`, `[–]NAME 12 points`.
  init?(before text: Substring) {
    var words = PlainText.words(text)
    var joint: [String] = []
    while let last = words.last {
      if Self.isMark(last) {
        joint.append(String(last))
      } else if HeaderWords.joints.contains(last.lowercased()), words.count > 1 {
        joint.append(last.lowercased())
      } else {
        break
      }
      words.removeLast()
    }
    if let last = words.last, let mark = last.last, Self.marks.contains(mark), mark != ")", mark != "*", last.count > 1
    {
      words[words.count - 1] = last.dropLast()
      joint.append(String(mark))
    }
    self.init(words)
    separator = joint.filter { $0 != "*" && $0 != "edited" }.reversed().joined(separator: " ")
  }

  /// Reads `/ NAME`, `by NAME`, `- NAME`.
  init?(after text: Substring) {
    let words = PlainText.words(text)
    let joint = words.prefix { Self.isMark($0) || $0.lowercased() == "on" }
    self.init(Array(words[joint.count...]))
    separator = joint.joined(separator: " ")
  }

  private init?(_ given: [Substring]) {
    var words = Self.withoutPictures(given)
    for length in [2, 1] where words.count > length {
      let first = words[..<length].joined(separator: " ").lowercased()
      guard HeaderWords.leads.contains(first) else { continue }
      lead = first
      words.removeFirst(length)
      break
    }
    if words.count >= 2, words.last?.lowercased().hasPrefix("point") ?? false, Self.isNumber(words[words.count - 2]) {
      words.removeLast(2)
    }
    while let last = words.last, words.count > 1, Self.isMark(last) || Self.isMail(last) { words.removeLast() }
    if words.count > 1, let open = words.lastIndex(where: { $0.first == "<" }), words.last?.last == ">" {
      words.removeSubrange(open...)
    }
    if let last = words.last, words.count > 1, last.first == "(", last.last == ")",
      Self.isNumber(last.dropFirst().dropLast())
    {
      userID = String(last.dropFirst().dropLast())
      words.removeLast()
    }
    while let last = words.last, words.count > 1, Self.isMark(last) { words.removeLast() }
    for badge in HeaderWords.wordsOfBadges {
      if words.count > badge.count, words.suffix(badge.count).elementsEqual(badge) { words.removeLast(badge.count) }
    }
    name = Self.trimmed(words.joined(separator: " "))
    guard !name.isEmpty else { return nil }
  }

  /// A name without the online state, the text of the avatar and the Markdown around it.
  static func trimmed(_ text: String) -> String {
    var words = withoutPictures(PlainText.words(withoutBold(text)))
    if words.count > 1, let first = words.first, HeaderWords.presence.contains(first.lowercased()) {
      words.removeFirst()
    }
    if words.count > 1, let last = words.last, HeaderWords.presence.contains(last.lowercased()) { words.removeLast() }
    var name = Substring(words.joined(separator: " "))
    name = withoutBold(name)
    while let last = name.last, name.count > 1, "|:«".contains(last) { name.removeLast() }
    while let first = name.first, name.count > 1, "|»".contains(first) { name.removeFirst() }
    return String(ArticleText.trimmed(name))
  }

  private static func withoutBold(_ text: some StringProtocol) -> Substring {
    var text = Substring(text)
    while text.utf8.count > 4, text.hasPrefix("**"), text.hasSuffix("**") { text = text.dropFirst(2).dropLast(2) }
    return text
  }

  /// Drops `[–]`, `[677]`, `Avatar von`.
  private static func withoutPictures(_ given: [Substring]) -> [Substring] {
    var words = given
    if let first = words.first, first.first == "[", let end = first.firstIndex(of: "]"),
      first.index(after: end) < first.endIndex,
      first[..<end].dropFirst().contains(where: \.isNumber), isPicture(first[...end])
    {
      words[0] = first[first.index(after: end)...]
    }
    while words.count > 1, let first = words.first, isPicture(first) {
      words.removeFirst()
    }
    if let first = words.first, first.hasPrefix("[–]") || first.hasPrefix("[-]"), first.count > 3 {
      words[0] = first.dropFirst(3)
    }
    words = withoutStrikes(words)
    let pictures = ["avatar", "profilbild", "photo", "foto", "image", "picture", "avatar:"]
    guard words.count > 2, pictures.contains(words[0].lowercased()),
      ["von", "of", "de", "for"].contains(words[1].lowercased())
    else { return words }
    return Array(words[2...])
  }

  /// Drops what says that a name is struck out: `[DEL: NAME :DEL]`, `[S:NAME:S]`, `~~NAME~~`.
  private static func withoutStrikes(_ given: [Substring]) -> [Substring] {
    guard let first = given.first, first.first == "[" || first.hasPrefix("~~") else { return given }
    var words = given
    for mark in ["[DEL:", "[INS:", "[S:", "~~"] where first.hasPrefix(mark) { words[0] = first.dropFirst(mark.count) }
    guard words[0].count < first.count, let last = words.last else { return given }
    for mark in [":DEL]", ":INS]", ":S]", "~~"] where last.hasSuffix(mark) {
      words[words.count - 1] = last.dropLast(mark.count)
    }
    let kept = words.filter { !$0.isEmpty }
    return kept.isEmpty ? given : kept
  }

  /// `[677]`, `[6a1]`, `[–]`, `[foto_45530]`: text of a picture without a description, or a button.
  private static func isPicture(_ word: Substring) -> Bool {
    guard word.first == "[", word.last == "]", word.count <= 16 else { return false }
    let inner = word.dropFirst().dropLast()
    let isHexadecimal = (2...6).contains(inner.count) && inner.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    return inner.contains(where: \.isNumber) || !inner.contains(where: \.isLetter) || isHexadecimal
  }

  private static func isMark(_ word: Substring) -> Bool { word.allSatisfy { marks.contains($0) } }

  private static func isNumber(_ word: Substring) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
  }

  private static func isMail(_ word: Substring) -> Bool { word.first == "<" && word.last == ">" }
}

extension HeaderName {
  /// Whether a text may be somebody's name: short, with a letter or digit, and no sentence, address or version.
  ///
  /// - Parameter isLed: whether a word such as "by" says that a name follows.
  static func isNameLike(_ name: String, isLed: Bool = false) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 120, name.count <= 60 else { return false }
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return false }
    if name.contains(where: { "{}<>=|\\\"`".contains($0) }) || name.contains("://") { return false }
    guard let first = name.first, !"-+=/,;:?%&".contains(first) else { return false }
    guard name.last != ":", name.split(separator: " ").count <= 10 else { return false }
    if let colon = name.firstIndex(of: ":"), name[colon...].contains(where: \.isNumber) { return false }
    return isLed || !HeaderWords.labels.contains(name.prefix { $0.isLetter || $0.isNumber }.lowercased())
  }

  /// Whether the name holds something like `1.2`.
  static func isVersionLike(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count >= 3 else { return false }
    for place in 1..<(bytes.count - 1) where bytes[place] == UInt8(ascii: ".") {
      if (48...57).contains(bytes[place - 1]), (48...57).contains(bytes[place + 1]) { return true }
    }
    return false
  }
}
