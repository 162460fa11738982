/// What stands between a `(` and the first thing in the group.
struct RegexGroupHead {
  enum Meaning {
    case group(RegexOutline.GroupKind)
    case capture(name: String?)
    /// `(?i)`: holds for the rest of the group around it.
    case setting
    /// `(?1)`, `(?&name)`, `(?P=name)`: a group asked for again.
    case again
    /// A comment or a verb.
    case nothing
  }

  private(set) var meaning = Meaning.capture(name: nil)
  /// Behind the last byte that was read.
  private(set) var end: Int
  /// The number or name of a group that is asked for.
  private(set) var reference: String?
  /// What the options say, where they say anything.
  private(set) var caseless: Bool?
  private(set) var extended: Bool?
  /// Whether it is `(?i)` and nothing else.
  private(set) var isOnlyCaseless = false

  private let bytes: [UInt8]

  /// - Parameter start: where the parenthesis stands.
  init(in bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    end = start + 1
    if skip("*") {
      readVerb()
    } else if skip("?") {
      readKind()
    }
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let isNext = text.withUTF8Buffer { bytes[min(end, bytes.count)...].starts(with: $0) }
    if isNext { end += text.utf8CodeUnitCount }
    return isNext
  }

  private mutating func text(before closing: UInt8) -> String {
    let text = bytes[min(end, bytes.count)...].prefix { $0 != closing }
    end = min(bytes.count, text.endIndex + 1)
    return String(decoding: text, as: UTF8.self)
  }

  /// `(*UTF)`, `(*ACCEPT)`; the words of a look-around such as `(*pla:` begin one.
  private mutating func readVerb() {
    let word = bytes[end...].prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ")") }
    let isGroup = word.endIndex < bytes.count && bytes[word.endIndex] == UInt8(ascii: ":")
    let isLower = word.first.map { (0x61...0x7A).contains($0) } ?? false
    end = min(bytes.count, word.endIndex + 1)
    meaning = isGroup && isLower ? .group(word.first == UInt8(ascii: "n") ? .refused : .look) : .nothing
    if isGroup, !isLower { _ = text(before: UInt8(ascii: ")")) }
  }

  private mutating func readKind() {
    if skip(":") || skip(">") || skip("|") {
      meaning = .group(.plain)
    } else if skip("=") || skip("<=") {
      meaning = .group(.look)
    } else if skip("!") || skip("<!") {
      meaning = .group(.refused)
    } else if skip("#") {
      _ = text(before: UInt8(ascii: ")"))
      meaning = .nothing
    } else if skip("P<") || skip("<") {
      meaning = .capture(name: text(before: UInt8(ascii: ">")))
    } else if skip("'") {
      meaning = .capture(name: text(before: UInt8(ascii: "'")))
    } else if skip("P=") || skip("P>") || skip("&") {
      reference = text(before: UInt8(ascii: ")"))
      meaning = .again
    } else if end < bytes.count, bytes[end] == UInt8(ascii: "(") {
      readCondition()
    } else {
      readOptions()
    }
  }

  /// `(?(1)yes|no)`, `(?(<name>)...)`; a look-around as the condition is read as a group of its own.
  private mutating func readCondition() {
    meaning = .group(.plain)
    guard end + 1 < bytes.count, bytes[end + 1] != UInt8(ascii: "?") else { return }
    end += 1
    reference = text(before: UInt8(ascii: ")")).filter { !"<>'".contains($0) }
  }

  /// `(?i)`, `(?-i:`, `(?1)`, `(?R)`.
  private mutating func readOptions() {
    let word = bytes[min(end, bytes.count)...].prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ")") }
    end = min(bytes.count, word.endIndex + 1)
    if word.contains(where: { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "R") }) {
      reference = String(decoding: word.drop { $0 == 0x2B || $0 == 0x2D }, as: UTF8.self)
      meaning = .again
      return
    }
    let isGroup = word.endIndex < bytes.count && bytes[word.endIndex] == UInt8(ascii: ":")
    meaning = isGroup ? .group(.plain) : .setting
    isOnlyCaseless = word.elementsEqual([UInt8(ascii: "i")])
    var isOn = true
    for byte in word {
      switch byte {
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: "^"): (caseless, extended) = (false, false)
      case UInt8(ascii: "i"): caseless = isOn
      case UInt8(ascii: "x"): extended = isOn
      default: continue
      }
    }
  }
}
