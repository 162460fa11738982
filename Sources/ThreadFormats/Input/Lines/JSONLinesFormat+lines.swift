extension JSONLinesFormat: LineFormat {
  package static func hasLines(_ head: InputDocument) -> Bool { true }
  package static func placer(_ context: ParseContext) -> any LinePlacer { JSONLinesPlacer() }
  package static func lineReader(_ context: ParseContext) -> any LineReader { JSONLinesReader(context) }
}

/// A line's thread is what its `thread` says.
private struct JSONLinesPlacer: LinePlacer {
  mutating func place(_ line: Span<UInt8>) -> LinePlacement {
    guard var members = JSONMembers(line) else { return .nowhere }
    var isLoose = true
    while let member = members.next(line) {
      if members.hasEscapedKey { return properly(line) }
      if line.isWord("thread", at: member.key) {
        switch member.value {
        case .string(let key), .number(let key): return .thread(KeyHash.of(line, key))
        case .escapedString: return properly(line)
        // The first one counts, and it names nobody.
        case .null, .other: return .thread(KeyHash.of(nil))
        }
      }
      if line.isWord("parent_id", at: member.key) || line.isWord("depth", at: member.key)
        || line.isWord("quotes", at: member.key)
      {
        isLoose = false
      }
    }
    return isLoose ? .loose : .thread(KeyHash.of(nil))
  }

  private func properly(_ line: Span<UInt8>) -> LinePlacement {
    guard let object = JSONLine.value(line) else { return .nowhere }
    return .thread(KeyHash.of(object["thread"]?.key))
  }
}

/// A line as JSON, for placers that have to look properly.
enum JSONLine {
  static func value(_ line: Span<UInt8>) -> JSONValue? {
    let text = line.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return try? JSONDocument(text).root
  }
}
