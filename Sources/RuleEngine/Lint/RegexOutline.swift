/// What can be seen of a regex without compiling it: its alternatives, and whether plain text looks like one.
struct RegexOutline {
  private let bytes: [UInt8]
  private var at = 0
  /// The innermost open group (at first the whole pattern), and those around it.
  private var group = Group(start: 0)
  private var outer: [Group] = []

  private struct Group {
    let start: Int
    /// Whether the current alternative has nothing in it yet, and whether a `|` stands before it.
    var isEmpty = true
    var afterBar = false
  }

  private static let closing = Array(")".utf8)
  private static let prefixEnds = Array(":=!>|)'".utf8)

  private init(_ pattern: String) { bytes = Array(pattern.utf8) }

  /// The byte offset of a `|` with nothing before or behind it: `a||b` anywhere, a leading or trailing one outside groups.
  ///
  /// Nothing is said of patterns in `(?x)` form, whose comments may hold anything.
  static func emptyAlternative(in pattern: String) -> Int? {
    if pattern.hasPrefix("(?x") { return nil }
    var outline = RegexOutline(pattern)
    return outline.scan()
  }

  /// The byte offset of a `(?i)` outside a class: patterns are caseless as they are.
  static func redundantOption(in pattern: String) -> Int? {
    var outline = RegexOutline(pattern)
    while outline.at < outline.bytes.count {
      switch outline.bytes[outline.at] {
      case UInt8(ascii: "\\"): outline.skipEscape()
      case UInt8(ascii: "["): outline.skipClass()
      default:
        if outline.bytes[outline.at...].starts(with: "(?i)".utf8) { return outline.at }
        outline.at += 1
      }
    }
    return nil
  }

  /// The byte offset of the innermost `(` that is never closed.
  static func unclosedGroup(in pattern: String) -> Int? {
    var outline = RegexOutline(pattern)
    guard outline.scan() == nil, outline.at == outline.bytes.count, !outline.outer.isEmpty else { return nil }
    return outline.group.start
  }

  private mutating func scan() -> Int? {
    while at < bytes.count {
      let start = at
      switch bytes[at] {
      case UInt8(ascii: "\\"): skipEscape()
      case UInt8(ascii: "["): skipClass()
      case UInt8(ascii: "("): openGroup()
      case UInt8(ascii: ")"):
        if let around = outer.popLast() { group = around }
        fill()
        at += 1
      case UInt8(ascii: "|"):
        if group.isEmpty, group.afterBar || outer.isEmpty { return start }
        group.isEmpty = true
        group.afterBar = true
        at += 1
      default:
        fill()
        at += 1
      }
    }
    return outer.isEmpty && group.isEmpty && group.afterBar ? bytes.count - 1 : nil
  }

  private mutating func fill() { group.isEmpty = false }

  private mutating func skipEscape() {
    fill()
    guard at + 1 < bytes.count else {
      at += 1
      return
    }
    let isQuote = bytes[at + 1] == UInt8(ascii: "Q")
    at += 2
    guard isQuote else { return }
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "E") {
        at += 2
        return
      }
      at += 1
    }
  }

  private mutating func skipClass() {
    fill()
    at += 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") { at += 1 }
    while at < bytes.count, bytes[at] != UInt8(ascii: "]") {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == UInt8(ascii: "["), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ":") {
        at += 2
        while at < bytes.count, bytes[at] != UInt8(ascii: "]") { at += 1 }
        at += 1
      } else {
        at += 1
      }
    }
    at += 1
  }

  /// Steps over `(`, `(?:`, `(?<name>`, `(?=`, `(?|` and the like; comments and option settings open no group.
  private mutating func openGroup() {
    let start = at
    at += 1
    guard at < bytes.count, bytes[at] == UInt8(ascii: "?") else {
      enter(start)
      return
    }
    at += 1
    let kind = at < bytes.count ? bytes[at] : 0
    let isComment = kind == UInt8(ascii: "#")
    let isCondition = kind == UInt8(ascii: "(")
    if isCondition || kind == UInt8(ascii: "'") { at += 1 }
    let ends = isComment || isCondition ? Self.closing : Self.prefixEnds
    while at < bytes.count, !ends.contains(bytes[at]) { at += 1 }
    let opens = at < bytes.count && (isCondition || bytes[at] != UInt8(ascii: ")"))
    at += 1
    guard opens else { return }
    enter(start)
  }

  private mutating func enter(_ start: Int) {
    fill()
    outer.append(group)
    group = Group(start: start)
  }

  /// The part of a word or phrase that only means something in a regex.
  static func metacharacters(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(1000))
    for index in bytes.indices {
      if let end = metacharactersEnd(in: bytes, at: index) {
        return String(decoding: bytes[index..<min(end, bytes.count)], as: UTF8.self)
      }
    }
    return nil
  }

  private static func isWordByte(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    let byte = bytes[index]
    return byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func metacharactersEnd(in bytes: [UInt8], at index: Int) -> Int? {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let isInWord = isWordByte(bytes, index - 1) && isWordByte(bytes, index + 1)
    switch bytes[index] {
    case UInt8(ascii: "\\"): return isWordByte(bytes, index + 1) || next == UInt8(ascii: ".") ? index + 2 : nil
    case UInt8(ascii: "."): return next == UInt8(ascii: "*") || next == UInt8(ascii: "+") ? index + 2 : nil
    case UInt8(ascii: "|"): return isInWord ? index + 1 : nil
    case UInt8(ascii: "^"): return index == 0 && isWordByte(bytes, 1) ? 1 : nil
    case UInt8(ascii: "?"), UInt8(ascii: "+"): return isInWord ? index + 1 : nil
    case UInt8(ascii: "("): return next == UInt8(ascii: "?") ? index + 2 : nil
    case UInt8(ascii: "["):
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")), close > index + 1 else { return nil }
      // Brackets of their own, as in `[sic]`, are text.
      let isPartOfWord = isWordByte(bytes, index - 1) || isWordByte(bytes, close + 1)
      return isPartOfWord && !bytes[index..<close].contains(0x20) ? close + 1 : nil
    case UInt8(ascii: "{"):
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")), close > index + 1 else { return nil }
      let isCount = bytes[(index + 1)..<close].allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
      return isCount ? close + 1 : nil
    case UInt8(ascii: "*"):
      // A star inside a word hides a letter (`f*ck`); one at an end is meant as a wildcard.
      let isAlone = bytes.count { $0 == UInt8(ascii: "*") } == 1
      let isEnd = isWordByte(bytes, index - 1) != isWordByte(bytes, index + 1)
      return isAlone && isEnd ? index + 1 : nil
    default: return nil
    }
  }
}
