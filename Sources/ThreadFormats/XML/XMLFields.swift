/// Collects what stands inside an element as fields, by the names of the elements on the way: `author/name`.
///
/// Names are local ones. Text of the same place is put together, however many pieces it came in; markup that stands in a
/// field unescaped is put back into its text.
struct XMLFields {
  /// From the element itself down.
  private var path: [String] = []
  private var texts: [String: String] = [:]
  private var tags: [String: XMLTag] = [:]
  /// Of the element's start tag, from 1.
  let line: Int
  let tag: XMLTag

  /// Fields this deep are of interest; what stands deeper belongs to nothing.
  private static let deepest = 2

  init(_ tag: XMLTag) {
    self.tag = tag
    line = tag.line
  }

  /// - Returns: whether the element itself ended.
  mutating func take(_ event: XMLReader.Event) -> Bool {
    switch event {
    case .start(let tag):
      if let field = path.first { texts[field, default: ""] += tag.markup }
      path.append(String(tag.local))
      if path.count <= Self.deepest, tags[key] == nil { tags[key] = tag }
    case .text(let text):
      texts[path.first ?? "", default: ""] += text
      if path.count == Self.deepest { texts[key, default: ""] += text }
    case .end(let name):
      guard !path.isEmpty else { return true }
      path.removeLast()
      if let field = path.first { texts[field, default: ""] += "</\(name)>" }
    }
    return false
  }

  private var key: String { path.joined(separator: "/") }

  /// The text that stands in the element itself, without white space at its ends; nil where that is blank.
  var text: String? { self[""] }

  /// The text of a field without white space at its ends; nil where it is missing or blank.
  subscript(field: String) -> String? {
    guard let text = texts[field] else { return nil }
    let trimmed = PlainText.trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// An attribute of a field's start tag.
  func attribute(_ attribute: String, of field: String) -> String? {
    guard let value = tags[field]?[attribute], !value.isEmpty else { return nil }
    return value
  }
}
