import ThreadModel

/// The members of a line's object that mean something, found in one pass; of equal names the first counts.
struct JSONLinesFields {
  enum Name: Int, CaseIterable {
    case text, thread, title, id, parent, depth, evidence, author, handle, userID, published, publishedRaw, language
    case quotes, links, score, flags
  }

  private(set) var outline = JSONOutline()
  /// For each name the place of its value; no value stands at 0.
  private var places = InlineArray<17, Int32>(repeating: 0)

  /// Reads a line and forgets the one before.
  mutating func read(_ line: Span<UInt8>) throws(JSONLinesRecord.Malformed) {
    do throws(JSONFailure) {
      try outline.read(line)
    } catch {
      let column = SourceLocation(ofByte: error.offset, in: line).column
      throw JSONLinesRecord.Malformed(problem: error.problem, column: column)
    }
    guard outline.isObject(JSONOutline.root) else {
      throw JSONLinesRecord.Malformed(problem: "the line is not an object", column: 1)
    }
    places = InlineArray(repeating: 0)
    let end = outline.end(of: JSONOutline.root)
    var key = JSONOutline.root + 1
    while key + 1 < end {
      if let name = name(of: key, in: line)?.rawValue, places[name] == 0 { places[name] = Int32(key + 1) }
      key = outline.end(of: key + 1)
    }
  }

  subscript(name: Name) -> Int? {
    let place = places[name.rawValue]
    return place == 0 ? nil : Int(place)
  }

  private func name(of key: Int, in line: Span<UInt8>) -> Name? {
    if outline.isPlainString(key) { return Self.name(line, outline.literal(key)) }
    return outline.string(key, in: line).flatMap { Self.name($0.utf8.span, 0..<$0.utf8.count) }
  }

  private static func name(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Name? {
    switch range.count {
    case 2: bytes.isWord("id", at: range) ? .id : nil
    case 4: bytes.isWord("text", at: range) ? .text : bytes.isWord("lang", at: range) ? .language : nil
    case 5:
      switch bytes[range.lowerBound] {
      case UInt8(ascii: "t"): bytes.isWord("title", at: range) ? .title : nil
      case UInt8(ascii: "d"): bytes.isWord("depth", at: range) ? .depth : nil
      case UInt8(ascii: "l"): bytes.isWord("links", at: range) ? .links : nil
      case UInt8(ascii: "s"): bytes.isWord("score", at: range) ? .score : nil
      case UInt8(ascii: "f"): bytes.isWord("flags", at: range) ? .flags : nil
      default: nil
      }
    case 6: sixLetters.first { bytes.isWord($0.word, at: range) }?.name
    case 7: bytes.isWord("user_id", at: range) ? .userID : nil
    case 8: bytes.isWord("evidence", at: range) ? .evidence : nil
    case 9: bytes.isWord("parent_id", at: range) ? .parent : bytes.isWord("published", at: range) ? .published : nil
    case 13: bytes.isWord("published_raw", at: range) ? .publishedRaw : nil
    default: nil
    }
  }

  private static let sixLetters: [(word: StaticString, name: Name)] = [
    ("author", .author), ("thread", .thread), ("handle", .handle), ("quotes", .quotes),
  ]
}
