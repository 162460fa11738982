/// The header that a mail program writes above a whole copied message: `-----Original Message-----` with fields below it,
/// or the fields alone.
struct CopiedHeader {
  private(set) var author: String?
  /// One past its last line.
  private(set) var end: Int

  private static let mostLines = 12

  /// Nil where none begins at this line.
  init?(_ lines: [Substring], at place: Int) {
    guard let first = lines[place].utf8.first(where: { $0 != 32 && $0 != UInt8(ascii: "*") }),
      lines[place].utf8.count < 400
    else { return nil }
    if first == UInt8(ascii: "-") {
      guard Self.isMark(lines[place]) else { return nil }
      end = place + 1
      while end < lines.count, end < place + 3, ArticleText.isBlank(lines[end]) { end += 1 }
      readFields(lines, from: end)
      return
    }
    guard let field = Self.field(lines[place]), Self.from.contains(field.key) else { return nil }
    end = place
    let keys = readFields(lines, from: place)
    guard !keys.isDisjoint(with: Self.date), !keys.isDisjoint(with: Self.to), !keys.isDisjoint(with: Self.subject)
    else { return nil }
  }

  @discardableResult
  private mutating func readFields(_ lines: [Substring], from start: Int) -> Set<String> {
    var keys: Set<String> = []
    for place in start..<min(start + Self.mostLines, lines.count) {
      guard let field = Self.field(lines[place]) else { break }
      keys.insert(field.key)
      if author == nil, Self.from.contains(field.key) { author = Self.author(field.value) }
      end = place + 1
    }
    return keys
  }

  /// `*From:* Name [mailto:name@host]`
  private static func field(_ line: Substring) -> (key: String, value: String)? {
    guard line.utf8.count < 2000, let colon = line.prefix(40).firstIndex(of: ":") else { return nil }
    let key = PlainText.singleSpaced(line[..<colon].filter { $0 != "*" }).lowercased()
    guard !key.isEmpty, key.utf8.count < 30 else { return nil }
    return (key, PlainText.singleSpaced(line[line.index(after: colon)...].filter { $0 != "*" }))
  }

  private static func author(_ value: String) -> String? {
    let mail = MailAddress(value)
    guard let name = mail.name ?? mail.address else { return nil }
    let bare = PlainText.trimmed(String(name.prefix { $0 != "[" }))
    return bare.isEmpty ? name : bare
  }

  private static func isMark(_ line: Substring) -> Bool {
    let words = PlainText.singleSpaced(line.filter { $0 != "-" }).lowercased()
    return line.contains("--") && marks.contains(words)
  }

  private static let marks: Set<String> = [
    "original message", "forwarded message", "begin forwarded message", "original appointment",
    "ursprüngliche nachricht", "originalnachricht", "original-nachricht", "weitergeleitete nachricht",
    "message d'origine", "message d’origine", "message original", "message transféré", "forwarded message follows",
    "oryginalna wiadomość", "wiadomość oryginalna", "treść przekazanej wiadomości", "wiadomość przekazana dalej",
    "исходное сообщение", "пересылаемое сообщение", "пересланное сообщение", "конец пересылаемого сообщения",
    "mensaje original", "mensaje reenviado", "mensaje original reenviado", "messaggio originale", "mensagem original",
  ]
  private static let from: Set<String> = ["from", "von", "de", "od", "от", "від", "da", "van", "från"]
  private static let date: Set<String> = [
    "sent", "date", "gesendet", "datum", "envoyé", "wysłano", "data", "отправлено", "дата", "enviado", "enviado el",
    "fecha", "enviada", "inviato", "verzonden", "skickat",
  ]
  private static let to: Set<String> = ["to", "an", "à", "do", "кому", "para", "a", "aan", "till", "cc", "dw"]
  private static let subject: Set<String> = [
    "subject", "betreff", "objet", "temat", "тема", "asunto", "assunto", "oggetto", "onderwerp", "ämne",
  ]
}
