/// Steps through UTF-8 that is known to be valid.
enum UTF8Cursor {
  /// The scalar that begins at `index`, and its length in bytes.
  static func scalar(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, count: Int) {
    let lead = UInt32(utf8[index])
    let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard count > 1, index + count <= utf8.count else { return (lead, 1) }
    var value = lead & (0x7F >> UInt32(count))
    for offset in 1..<count { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
    return (value, count)
  }

  /// The scalar that ends before `index`; nil at the beginning.
  static func scalar(in utf8: UnsafeBufferPointer<UInt8>, before index: Int) -> UInt32? {
    var start = index - 1
    while start > 0, UTF8.isContinuation(utf8[start]) { start -= 1 }
    return start < 0 ? nil : scalar(in: utf8, at: start).value
  }
}
