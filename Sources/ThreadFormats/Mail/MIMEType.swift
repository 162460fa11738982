/// `text/plain; charset="utf-8"`. Source: RFC 2045, section 5.1.
struct MIMEType {
  /// Lower case, `text/plain`.
  private(set) var name: String
  /// Names in lower case.
  private(set) var parameters: [String: String] = [:]

  /// - Parameter field: a Content-Type or Content-Disposition field.
  init(_ field: String) {
    let text = Substring(field.prefix(4000))
    var pieces: [Substring] = []
    var isQuoted = false
    var start = text.startIndex
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ";", !isQuoted {
        pieces.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    pieces.append(text[start...])
    name = PlainText.singleSpaced(pieces[0]).lowercased()
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let key = PlainText.singleSpaced(piece[..<equals]).lowercased()
      var value = PlainText.trimmed(String(piece[piece.index(after: equals)...]))
      if value.count > 1, value.first == "\"", value.last == "\"" { value = String(value.dropFirst().dropLast()) }
      if parameters[key] == nil { parameters[key] = value }
    }
  }

  var isMultipart: Bool { name.hasPrefix("multipart/") }
}
