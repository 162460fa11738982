extension PatternReader {
  /// The text of the group `(?:...)` that starts at `start` if it means the same in every pattern: without groups that
  /// are counted, references and quotations. Nil for short ones as well.
  func sharedGroup(from start: Int) -> ArraySlice<UInt8>? {
    guard bytes.count - start >= GroupShelf.shortest, bytes[start...].starts(with: "(?:".utf8) else { return nil }
    var depth = 0
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"):
        guard place + 1 < bytes.count, !Self.refersElsewhere(bytes[place + 1]) else { return nil }
        place += 1
      case UInt8(ascii: "["):
        guard let end = endOfClass(from: place) else { return nil }
        place = end
      case UInt8(ascii: "("):
        guard isUncounted(place) else { return nil }
        depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place - start < GroupShelf.shortest ? nil : bytes[start...place] }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// `\1` to `\9`, `\g`, `\k`, `\Q`.
  private static func refersElsewhere(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "1")...UInt8(ascii: "9"), UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "Q"): true
    default: false
    }
  }

  /// `(?:`, `(?=`, `(?!`, `(?<=` and `(?<!`.
  private func isUncounted(_ place: Int) -> Bool {
    guard place + 2 < bytes.count, bytes[place + 1] == UInt8(ascii: "?") else { return false }
    switch bytes[place + 2] {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "!"): return true
    case UInt8(ascii: "<"):
      guard place + 3 < bytes.count else { return false }
      return bytes[place + 3] == UInt8(ascii: "=") || bytes[place + 3] == UInt8(ascii: "!")
    default: return false
    }
  }

  private func endOfClass(from start: Int) -> Int? {
    var place = start + 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "^") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "]") { place += 1 }
    while place < bytes.count, bytes[place] != UInt8(ascii: "]") {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if bytes[place] == UInt8(ascii: "["), next == UInt8(ascii: ":") { return nil }
      if bytes[place] == UInt8(ascii: "\\") {
        if next == UInt8(ascii: "Q") { return nil }
        place += 1
      }
      place += 1
    }
    return place < bytes.count ? place : nil
  }
}
