internal import ThreadModel

/// A time as programs print it (RFC 3339, section 5.6, without fractions): `2024-02-01T10:28:05Z`.
///
/// Reads what `PrintedTime` reads, in a fraction of the time; dumps have one a line.
enum InternetTime {
  /// - Returns: nil for everything else, which people may have printed.
  static func read(_ text: String) -> Timestamp? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 20 || bytes.count == 25, bytes[4] == dash, bytes[7] == dash, bytes[10] == UInt8(ascii: "T"),
        bytes[13] == colon, bytes[16] == colon, let offset = offset(in: bytes),
        let century = number(in: bytes, at: 0), let year = number(in: bytes, at: 2),
        let month = number(in: bytes, at: 5), let day = number(in: bytes, at: 8),
        let hour = number(in: bytes, at: 11), let minute = number(in: bytes, at: 14),
        let second = number(in: bytes, at: 17)
      else { return nil }
      return Timestamp(
        year: century * 100 + year, month: month, day: day, hour: hour, minute: minute, second: second, offset: offset)
    }
  }

  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")

  /// Minutes east of UTC.
  private static func offset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if bytes.count == 20 { return bytes[19] == UInt8(ascii: "Z") ? 0 : nil }
    guard bytes[19] == UInt8(ascii: "+") || bytes[19] == dash, bytes[22] == colon,
      let hours = number(in: bytes, at: 20), let minutes = number(in: bytes, at: 23), hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (bytes[19] == dash ? -1 : 1)
  }

  /// Two digits.
  private static func number(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    let (tens, ones) = (bytes[place], bytes[place + 1])
    guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }
}
