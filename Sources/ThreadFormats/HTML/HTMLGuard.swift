import ThreadModel

/// Refuses pages on which gumbo would take quadratic time, by one linear look at their tags.
///
/// gumbo walks its stack of open elements for most tags, so its time grows with tags times depth: measured with
/// version 0.10.1, a tag costs about 1.3 us, and 4 ns more for every open element. The depth counted here is that of
/// elements whose end tag may not be left out; the true depth is at most a few times as large.
struct HTMLGuard {
  /// Open elements. Browsers stop at 512.
  static let deepest = 4096
  /// Tags times depth, which is about a second of gumbo's time.
  static let mostWork = 250_000_000

  private var open: [(name: UInt64, isBlock: Bool, isScope: Bool, isForeign: Bool)] = []
  private var foreign = 0
  private var work = 0
  /// Nodes and attributes: gumbo needs more than 100 bytes for each.
  private var things = 0
  private static let mostThings = HTMLDocument.memoryLimit / 100
  private var position = 0

  /// - Throws: `ParseFailure` with the place of the tag that is too much.
  static func check(_ bytes: Span<UInt8>) throws(ParseFailure) {
    var check = HTMLGuard()
    try check.scan(bytes)
  }

  private mutating func scan(_ bytes: Span<UInt8>) throws(ParseFailure) {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      let start = position
      position += 1
      guard position < bytes.count else { return }
      switch bytes[position] {
      case UInt8(ascii: "!"): skipComment(bytes)
      case UInt8(ascii: "/"):
        position += 1
        let name = readName(bytes)
        _ = skipAttributes(bytes)
        close(name)
        work += open.count
      default:
        guard Self.isLetter(bytes[position]) else { continue }
        let name = readName(bytes)
        let tag = skipAttributes(bytes)
        work += open.count + tag.attributes * tag.attributes / 4
        things += 1 + tag.attributes
        try begin(name, selfClosing: tag.selfClosing, at: start, bytes)
      }
      guard work <= Self.mostWork, things <= Self.mostThings else {
        let problem = work > Self.mostWork ? "too many deeply nested elements" : "too many elements"
        throw ParseFailure(problem, at: SourceLocation(ofByte: start, in: bytes))
      }
    }
  }

  private mutating func begin(
    _ name: UInt64, selfClosing: Bool, at start: Int, _ bytes: Span<UInt8>
  ) throws(ParseFailure) {
    if HTMLTagClass.rawText.contains(name), foreign == 0 {
      skipRawText(bytes, until: name)
    } else if !HTMLTagClass.unnested.contains(name), !(selfClosing && foreign > 0) {
      let isForeign = HTMLTagClass.foreign.contains(name)
      open.append((name, HTMLTagClass.block.contains(name), HTMLTagClass.scope.contains(name), isForeign))
      if isForeign { foreign += 1 }
      guard open.count <= Self.deepest else {
        throw ParseFailure(
          "elements nested deeper than \(Self.deepest)", at: SourceLocation(ofByte: start, in: bytes))
      }
    }
  }

  /// Closes what gumbo would close: an inline end tag does not reach through a block, none reaches out of a table.
  private mutating func close(_ name: UInt64) {
    let isInline = !HTMLTagClass.block.contains(name)
    let isTable = HTMLTagClass.scope.contains(name)
    var place = open.count
    while place > 0 {
      place -= 1
      if open[place].name == name {
        foreign -= open[place...].count { $0.isForeign }
        open.removeSubrange(place...)
        return
      }
      if isInline && foreign == 0 && open[place].isBlock { return }
      if !isTable && open[place].isScope { return }
    }
  }

  private mutating func readName(_ bytes: Span<UInt8>) -> UInt64 {
    var name = HTMLTagClass.seed
    while position < bytes.count, !Self.endsName(bytes[position]) {
      name = HTMLTagClass.hash(name, bytes[position])
      position += 1
    }
    return name
  }

  /// Steps behind the tag's `>`; a quotation mark counts only behind a `=`, as in the HTML standard (13.2.5).
  private mutating func skipAttributes(_ bytes: Span<UInt8>) -> (attributes: Int, selfClosing: Bool) {
    var attributes = 0
    var inAttribute = false
    var last: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: ">"): return (attributes, last == UInt8(ascii: "/"))
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if last == UInt8(ascii: "=") {
          while position < bytes.count, bytes[position] != byte { position += 1 }
          position += 1
        }
        inAttribute = false
      case 9, 10, 12, 13, 32:
        inAttribute = false
        continue
      case UInt8(ascii: "="), UInt8(ascii: "/"): break
      default:
        if !inAttribute && last != UInt8(ascii: "=") { attributes += 1 }
        inAttribute = true
      }
      last = byte
    }
    return (attributes, false)
  }

  private mutating func skipComment(_ bytes: Span<UInt8>) {
    position += 1
    guard ByteSearch.starts(bytes, at: position, with: "--") else {
      while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
      return
    }
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: ">"), bytes[position - 1] == UInt8(ascii: "-"),
        bytes[position - 2] == UInt8(ascii: "-")
      {
        return
      }
      position += 1
    }
  }

  private mutating func skipRawText(_ bytes: Span<UInt8>, until name: UInt64) {
    while let end = ByteSearch.first("</", in: bytes, from: position) {
      position = end + 2
      guard readName(bytes) == name else { continue }
      _ = skipAttributes(bytes)
      return
    }
    position = bytes.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
