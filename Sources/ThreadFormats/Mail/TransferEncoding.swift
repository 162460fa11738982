/// Content-Transfer-Encoding. Source: RFC 2045, section 6.
enum TransferEncoding {
  static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
    switch name.lowercased() {
    case "quoted-printable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    default: Array(bytes)
    }
  }

  /// What is no escape stays as it stands.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard bytes[place] == UInt8(ascii: "=") else {
        decoded.append(bytes[place])
        place += 1
        continue
      }
      if place + 2 < bytes.endIndex, let high = hex(bytes[place + 1]), let low = hex(bytes[place + 2]) {
        decoded.append(high << 4 | low)
        place += 3
      } else if let end = softBreak(bytes, from: place + 1) {
        place = end
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return decoded
  }

  /// One past the end of the line where nothing but white space stands up to there.
  private static func softBreak(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < bytes.endIndex, place < start + 80, bytes[place] == 32 || bytes[place] == 9 || bytes[place] == 13 {
      place += 1
    }
    if place == bytes.endIndex { return place }
    return bytes[place] == 10 ? place + 1 : nil
  }

  /// Up to the padding, or to a line that is not base64: list servers write their footers behind it.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3 + 3)
    var group: UInt32 = 0
    var count = 0
    lines: for line in bytes.split(separator: 10) {
      guard line.allSatisfy({ $0 <= 32 || $0 == UInt8(ascii: "=") || value($0) != nil }) else { break }
      for byte in line {
        if byte == UInt8(ascii: "=") { break lines }
        guard let bits = value(byte) else { continue }
        group = group << 6 | bits
        count += 1
        guard count == 4 else { continue }
        decoded += [UInt8(group >> 16 & 0xFF), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)]
        group = 0
        count = 0
      }
    }
    if count == 3 { decoded += [UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)] }
    if count == 2 { decoded.append(UInt8(group >> 4 & 0xFF)) }
    return decoded
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 65...90: UInt32(byte - 65)
    case 97...122: UInt32(byte - 71)
    case 48...57: UInt32(byte + 4)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
