import CUnicode

/// Brings text into the form that patterns see under `normalize: text`.
///
/// NFKC (UAX #15) by segments of one starter and its combining marks, simple case folding, zero-width and bidi
/// controls removed, typographic apostrophes made plain. Applied to word entries and to views alike.
enum TextNormalizer {
  static func normalize(_ text: String) -> NormalizedText {
    var text = text
    return text.withUTF8 { bytes in
      var isASCII = true
      var hasCapital = false
      for byte in bytes {
        if byte >= 0x80 {
          isASCII = false
          break
        }
        if (65...90).contains(byte) { hasCapital = true }
      }
      guard isASCII else { return Segments(bytes).normalized() }
      guard hasCapital else { return NormalizedText(bytes: Array(bytes), starts: nil, ends: nil) }
      return NormalizedText(bytes: bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, starts: nil, ends: nil)
    }
  }

  /// Scalars that carry no letter and are used to hide one: joiners, soft hyphen, bidi controls.
  static func isRemoved(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  static func isApostrophe(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
    default: false
    }
  }

  /// Whether a scalar on its own is its own NFKC form: the letters of everyday Latin, Cyrillic and Greek text.
  ///
  /// A quick check only; what is not listed takes the slow way and comes out right as well.
  static func isPlainLetter(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0x132, 0x133, 0x13F, 0x140, 0x149, 0x17F: false
    case 0xC0...0x1C3, 0x386, 0x388...0x3CE, 0x400...0x52F: true
    default: false
    }
  }
}

/// One pass over non-ASCII text.
private struct Segments {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var output: [UInt8] = []
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []

  /// A starter with more combining marks than this is normalised in pieces, as the Stream-Safe Text Format does.
  private static let longestSegment = 32

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count)
    ends.reserveCapacity(bytes.count)
  }

  consuming func normalized() -> NormalizedText {
    var position = 0
    while position < bytes.count {
      let (scalar, next) = scalar(at: position)
      if TextNormalizer.isRemoved(scalar) {
        position = next
        continue
      }
      let end = segmentEnd(from: next)
      if TextNormalizer.isApostrophe(scalar), end == next {
        append(0x27, from: position, to: next)
      } else if end == next, scalar < 0x80 || TextNormalizer.isPlainLetter(scalar) {
        append(utf8proc_tolower(scalar), from: position, to: next)
      } else {
        appendComposed(from: position, to: end)
      }
      position = end
    }
    return NormalizedText(bytes: output, starts: starts, ends: ends)
  }

  private func segmentEnd(from start: Int) -> Int {
    var end = start
    var marks = 0
    while end < bytes.count, marks < Self.longestSegment {
      guard bytes[end] >= 0x80 else { break }
      let (scalar, next) = scalar(at: end)
      guard joins(scalar) else { break }
      end = next
      marks += 1
    }
    return end
  }

  /// Whether a scalar can combine with the one before it: combining marks, Hangul vowels and finals.
  private func joins(_ scalar: Int32) -> Bool {
    if scalar < 0x300 || TextNormalizer.isPlainLetter(scalar) { return false }
    if (0x1160...0x11FF).contains(scalar) { return true }
    guard let property = utf8proc_get_property(scalar) else { return false }
    return property.pointee.combining_class != 0
  }

  private mutating func appendComposed(from start: Int, to end: Int) {
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
    var buffer = [Int32](repeating: 0, count: 4 * (end - start) + 32)
    let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
    var length = utf8proc_decompose(
      part.baseAddress, part.count, &buffer, buffer.count, utf8proc_option_t(rawValue: options))
    if length > 0, length <= buffer.count {
      length = utf8proc_normalize_utf32(&buffer, length, utf8proc_option_t(rawValue: options))
    }
    guard length >= 0, length <= buffer.count else {
      appendUnchanged(from: start, to: end)
      return
    }
    for scalar in buffer.prefix(length) where !TextNormalizer.isRemoved(scalar) {
      append(TextNormalizer.isApostrophe(scalar) ? 0x27 : utf8proc_tolower(scalar), from: start, to: end)
    }
  }

  private mutating func append(_ scalar: Int32, from start: Int, to end: Int) {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: scalar)) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      output.append(byte)
      starts.append(UInt32(truncatingIfNeeded: start))
      ends.append(UInt32(truncatingIfNeeded: end))
    }
  }

  private mutating func appendUnchanged(from start: Int, to end: Int) {
    var position = start
    while position < end {
      let (scalar, next) = scalar(at: position)
      append(scalar, from: position, to: next)
      position = next
    }
  }

  /// Decodes the scalar at `index`; the bytes are valid UTF-8.
  private func scalar(at index: Int) -> (scalar: Int32, next: Int) {
    let lead = Int32(bytes[index])
    func continuation(_ offset: Int) -> Int32 { Int32(bytes[index + offset] & 0x3F) }
    if lead < 0x80 { return (lead, index + 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | continuation(1), index + 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), index + 3) }
    return (
      (lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), index + 4
    )
  }
}
