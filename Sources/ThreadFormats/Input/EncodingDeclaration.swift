/// The encoding that a page names at its start: `<meta charset=...>`, `<meta http-equiv ... charset=...>`, `<?xml ...?>`.
enum EncodingDeclaration {
  /// How much of a page browsers look at is 1 KB; saved pages often have more in front.
  private static let reach = 8192

  /// The label as written, nil where a text that begins with markup names none, and for all other texts.
  static func label(in bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first(where: { $0 > 32 }) == UInt8(ascii: "<") else { return nil }
    let head = bytes.prefix(reach).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    let span = head.span
    if let prolog = ByteSearch.first("<?xml", in: span), prolog < 64,
      let end = ByteSearch.first("?>", in: span, from: prolog),
      let place = ByteSearch.first("encoding", in: span, from: prolog), place < end,
      let label = value(head, from: place + 8)
    {
      return label
    }
    var place = 0
    while let found = ByteSearch.first("charset", in: span, from: place) {
      place = found + 7
      guard let tag = head[..<found].lastIndex(of: UInt8(ascii: "<")), ByteSearch.starts(span, at: tag, with: "<meta"),
        let label = value(head, from: place)
      else { continue }
      return label
    }
    return nil
  }

  /// What stands behind `=`, with or without quotation marks.
  private static func value(_ head: [UInt8], from start: Int) -> String? {
    var place = start
    func skipSpace() { while place < head.count, head[place] <= 32 { place += 1 } }
    skipSpace()
    guard place < head.count, head[place] == UInt8(ascii: "=") else { return nil }
    place += 1
    skipSpace()
    if place < head.count, head[place] == UInt8(ascii: "\"") || head[place] == UInt8(ascii: "'") { place += 1 }
    let label = head[min(place, head.count)...].prefix {
      (97...122).contains($0) || (48...57).contains($0) || "-_.:".utf8.contains($0)
    }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}
