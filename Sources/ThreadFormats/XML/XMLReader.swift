/// Reads XML from front to back and goes on after whatever is wrong with it.
///
/// Elements, attributes, CDATA, character references and the five entities of XML; comments, processing instructions
/// and the document type are passed over, so nothing is ever expanded, fetched or declared. A `<` that begins no markup
/// is text, an end tag closes the elements that were left open inside its own, one without a start tag is passed over,
/// and the end of the input ends everything. Linear in the input.
struct XMLReader {
  enum Event {
    /// Where the tag begins is `line`.
    case start(XMLTag)
    case end(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var place: Int
  /// Of the byte at `counted`, from 1.
  private var line = 1
  private var counted = 0
  private var waiting: [Event] = []
  private var open: [String] = []
  private var openCount: [String: Int] = [:]
  /// What was looked for once and does not come any more.
  private var exhausted: Set<String> = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    place = 0
  }

  /// The next event; nil at the end of the input.
  mutating func next() -> Event? {
    while waiting.isEmpty, place < bytes.count {
      if bytes[place] == UInt8(ascii: "<") { readMarkup() } else { readText() }
    }
    if waiting.isEmpty { closeAll() }
    return waiting.popLast()
  }

  private mutating func closeAll() {
    waiting = open.map { .end(name: $0) }
    open = []
    openCount = [:]
  }

  // MARK: Text

  private mutating func readText() {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    waiting = [.text(XMLText.decoded(bytes[place..<end]))]
    place = end
  }

  // MARK: Markup

  private mutating func readMarkup() {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    if next == UInt8(ascii: "!") {
      readDeclaration()
    } else if next == UInt8(ascii: "?") {
      place = end(of: "?>", from: place + 2) ?? endOfTag(from: place)
    } else if next == UInt8(ascii: "/") {
      readEndTag()
    } else if XMLTag.isNameStart(next) {
      readStartTag()
    } else {
      waiting = [.text("<")]
      place += 1
    }
  }

  private mutating func readDeclaration() {
    if ByteSearch.starts(bytes.span, at: place, with: "<![CDATA[") {
      let start = place + 9
      let end = end(of: "]]>", from: start)
      waiting = [.text(String(decoding: bytes[start..<(end.map { $0 - 3 } ?? bytes.count)], as: UTF8.self))]
      place = end ?? bytes.count
    } else if ByteSearch.starts(bytes.span, at: place, with: "<!--") {
      place = end(of: "-->", from: place + 4) ?? endOfTag(from: place)
    } else {
      passDocumentType()
    }
  }

  /// `<!DOCTYPE ... [ ... ]>`: declarations inside the brackets mean nothing here.
  private mutating func passDocumentType() {
    var brackets = 0
    var cursor = exhausted.contains("]>") ? bytes.count : place + 2
    while cursor < bytes.count {
      switch bytes[cursor] {
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ">") where brackets <= 0:
        place = cursor + 1
        return
      default: break
      }
      cursor += 1
    }
    // Without an end it is as long as its first tag.
    exhausted.insert("]>")
    place = endOfTag(from: place)
  }

  private mutating func readStartTag() {
    let tag = XMLTag(bytes, at: place, line: line(of: place))
    place = tag.end
    waiting = [.start(tag)]
    if tag.isEmpty {
      waiting.insert(.end(name: tag.name), at: 0)
    } else {
      open.append(tag.name)
      openCount[tag.name, default: 0] += 1
    }
  }

  private mutating func readEndTag() {
    let name = XMLTag.name(bytes, at: place + 2)
    place = endOfTag(from: place)
    guard openCount[name, default: 0] > 0 else { return }
    var closed: [Event] = []
    while let last = open.popLast() {
      openCount[last, default: 1] -= 1
      closed.append(.end(name: last))
      if last == name { break }
    }
    waiting = closed.reversed()
  }

  // MARK: Places

  /// One past the next occurrence; nil where there is none.
  private mutating func end(of mark: StaticString, from start: Int) -> Int? {
    guard !exhausted.contains(mark.description) else { return nil }
    if let found = ByteSearch.first(mark, in: bytes.span, from: start) { return found + mark.utf8CodeUnitCount }
    exhausted.insert(mark.description)
    return nil
  }

  /// One past the next `>`, but not past the `<` after it.
  private func endOfTag(from start: Int) -> Int {
    var cursor = start + 1
    while cursor < bytes.count, bytes[cursor] != UInt8(ascii: "<") {
      cursor += 1
      if bytes[cursor - 1] == UInt8(ascii: ">") { break }
    }
    return cursor
  }

  /// Places are asked for in ascending order.
  private mutating func line(of place: Int) -> Int {
    while counted < place {
      if bytes[counted] == 10 { line += 1 }
      counted += 1
    }
    return line
  }
}
