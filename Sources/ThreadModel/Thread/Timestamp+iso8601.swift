extension Timestamp {
  /// ISO 8601, no more precise than what was printed: `2022-01-08`, `2022-01-08T10:28`, `2022-01-08T10:28:05+01:00`.
  package var iso8601: String {
    // Every comment of an output has one: written byte by byte.
    String(unsafeUninitializedCapacity: 25) { bytes in
      var text = ISO8601Bytes(bytes: bytes)
      text.add(year, 4)
      text.add("-", month)
      text.add("-", day)
      guard let hour else { return text.count }
      text.add("T", hour)
      text.add(":", minute)
      if second != 0 { text.add(":", second) }
      guard let offset else { return text.count }
      if offset == 0 {
        text.add("Z")
      } else {
        text.add(offset < 0 ? "-" : "+", abs(offset) / 60)
        text.add(":", abs(offset) % 60)
      }
      return text.count
    }
  }
}

private struct ISO8601Bytes {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  var count = 0

  mutating func add(_ mark: Unicode.Scalar) {
    bytes[count] = UInt8(ascii: mark)
    count += 1
  }

  /// The last digits of a number, as many as wanted.
  mutating func add(_ number: Int, _ digits: Int) {
    var rest = number
    for place in (count..<count + digits).reversed() {
      bytes[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  mutating func add(_ mark: Unicode.Scalar, _ number: Int) {
    add(mark)
    add(number, 2)
  }
}
