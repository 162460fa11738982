/// The members of the object that a line is, one after the other, without looking into them and without proof that the
/// line is JSON: of a line that is, the members are right.
struct JSONMembers {
  struct Member {
    /// Between the quotation marks.
    let key: Range<Int>
    let value: Value
  }

  enum Value {
    /// Between the quotation marks.
    case string(Range<Int>)
    case number(Range<Int>)
    /// What cannot be taken as it stands: a string with escapes, null, true, false, an array, an object.
    case escapedString
    case null
    case other
  }

  private var position: Int
  /// Set where a key has escapes: nobody can say which one it is without reading the line properly.
  private(set) var hasEscapedKey = false

  /// Nil where the line is no object.
  init?(_ bytes: Span<UInt8>) {
    position = 0
    skipSpace(bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: "{") else { return nil }
    position += 1
  }

  /// Nil at the end and where the line cannot be JSON.
  mutating func next(_ bytes: Span<UInt8>) -> Member? {
    skipSpace(bytes)
    if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
      position += 1
      skipSpace(bytes)
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\""), let key = string(bytes) else { return nil }
    if key.isEscaped { hasEscapedKey = true }
    skipSpace(bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { return nil }
    position += 1
    skipSpace(bytes)
    return value(bytes).map { Member(key: key.range, value: $0) }
  }

  private mutating func value(_ bytes: Span<UInt8>) -> Value? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      return string(bytes).map { $0.isEscaped ? .escapedString : .string($0.range) }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return skipContainer(bytes) ? .other : nil
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .number(word(bytes))
    case UInt8(ascii: "n"):
      _ = word(bytes)
      return .null
    default:
      return word(bytes).isEmpty ? nil : .other
    }
  }

  private mutating func word(_ bytes: Span<UInt8>) -> Range<Int> {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0...32: return start..<position
      default: position += 1
      }
    }
    return start..<position
  }

  private mutating func skipContainer(_ bytes: Span<UInt8>) -> Bool {
    var depth = 0
    repeat {
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        guard string(bytes) != nil else { return false }
        continue
      default: break
      }
      position += 1
    } while depth > 0
    return true
  }

  private mutating func string(_ bytes: Span<UInt8>) -> (range: Range<Int>, isEscaped: Bool)? {
    let start = position + 1
    var place = start
    var isEscaped = false
    while true {
      place = JSONString.plainEnd(in: bytes, from: place)
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "\""):
        position = place + 1
        return (start..<place, isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        place += 2
      default: return nil
      }
    }
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while position < bytes.count, bytes[position] <= 32 { position += 1 }
  }
}

extension Span<UInt8> {
  /// Whether the bytes of a range are this word.
  func isWord(_ word: StaticString, at range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount && ByteSearch.starts(self, at: range.lowerBound, with: word)
  }
}
