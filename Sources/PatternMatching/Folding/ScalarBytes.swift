/// Decodes valid UTF-8.
enum ScalarBytes {
  /// The scalar that begins at a place, and the place behind it; a byte of ASCII is its own scalar.
  @inline(__always)
  static func scalar(at index: Int, in bytes: UnsafePointer<UInt8>) -> (scalar: UInt32, next: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, index + 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), index + 2) }
    let two = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | two, index + 3) }
    return ((lead & 0x07) << 18 | two << 6 | UInt32(bytes[index + 3] & 0x3F), index + 4)
  }
}
