import CUnicode

/// One pass over text that is not ASCII, for `TextNormalizer`: writes into memory that is sure to be large enough for
/// everyday text, and once more into memory that is for any.
struct NormalizedSegments {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutablePointer<UInt8>
  private let starts: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>
  private let capacity: Int
  private var count = 0
  private var isFull = false

  /// A starter with more combining marks than this is normalised in pieces, as the Stream-Safe Text Format does.
  private static let longestSegment = 32
  /// A scalar of three bytes or four becomes at most eighteen of at most four.
  private static let mostGrowth = 24

  /// - Parameter bytes: valid UTF-8.
  static func text(of bytes: UnsafeBufferPointer<UInt8>) -> NormalizedText {
    text(of: bytes, capacity: bytes.count + bytes.count / 8 + 64)
      ?? text(of: bytes, capacity: mostGrowth * bytes.count + 64)
      ?? NormalizedText(bytes: Array(bytes), starts: nil, ends: nil)
  }

  /// Nil where there is no room.
  private static func text(of bytes: UnsafeBufferPointer<UInt8>, capacity: Int) -> NormalizedText? {
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    var isFull = false
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      starts = [UInt32](unsafeUninitializedCapacity: capacity) { starts, startCount in
        ends = [UInt32](unsafeUninitializedCapacity: capacity) { ends, endCount in
          guard let output = output.baseAddress, let starts = starts.baseAddress, let ends = ends.baseAddress else {
            isFull = true
            return
          }
          var segments = NormalizedSegments(
            bytes: bytes, output: output, starts: starts, ends: ends, capacity: capacity)
          segments.normalize()
          (count, startCount, endCount) = (segments.count, segments.count, segments.count)
          isFull = segments.isFull
        }
      }
    }
    return isFull ? nil : NormalizedText(bytes: output, starts: starts, ends: ends)
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, output: UnsafeMutablePointer<UInt8>, starts: UnsafeMutablePointer<UInt32>,
    ends: UnsafeMutablePointer<UInt32>, capacity: Int
  ) {
    self.bytes = bytes
    self.output = output
    self.starts = starts
    self.ends = ends
    self.capacity = capacity
  }

  private mutating func normalize() {
    var position = 0
    while position < bytes.count, !isFull {
      let byte = bytes[position]
      if byte < 0x80, position + 1 == bytes.count || bytes[position + 1] < 0x80 {
        put((65...90).contains(byte) ? byte | 0x20 : byte, position, position + 1)
        position += 1
        continue
      }
      let (scalar, next) = scalar(at: position)
      if TextNormalizer.isRemoved(scalar) {
        position = next
        continue
      }
      let end = segmentEnd(from: next)
      if TextNormalizer.isApostrophe(scalar), end == next {
        put(0x27, position, next)
      } else if end == next, TextNormalizer.isOwnForm(scalar) {
        append(Self.lowerCase(scalar), from: position, to: next)
      } else {
        appendComposed(from: position, to: end)
      }
      position = end
    }
  }

  /// utf8proc's lower case, without its table where a letter's place tells.
  private static func lowerCase(_ scalar: Int32) -> Int32 {
    switch scalar {
    case 0x41...0x5A, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0...0xA9, 0x430...0x45F, 0x5D0...0x939, 0x2010...0x20BF, 0x2500...0x26FF, 0x3041...0x9FFF, 0xAC00...0xD7A3,
      0x1F300...0x1F9FF:
      scalar
    default: lowerCaseByTable(scalar)
    }
  }

  static func lowerCaseByTable(_ scalar: Int32) -> Int32 { utf8proc_tolower(scalar) }

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
    guard let composed = Self.composed(UnsafeBufferPointer(rebasing: bytes[start..<end])) else {
      appendUnchanged(from: start, to: end)
      return
    }
    for scalar in composed where !TextNormalizer.isRemoved(scalar) {
      append(TextNormalizer.isApostrophe(scalar) ? 0x27 : Self.lowerCaseByTable(scalar), from: start, to: end)
    }
  }

  /// The scalars of a segment in NFKC; nil where utf8proc refuses.
  static func composed(_ part: UnsafeBufferPointer<UInt8>) -> ArraySlice<Int32>? {
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
    var buffer = [Int32](repeating: 0, count: 4 * part.count + 32)
    var length = utf8proc_decompose(
      part.baseAddress, part.count, &buffer, buffer.count, utf8proc_option_t(rawValue: options))
    if length > 0, length <= buffer.count {
      length = utf8proc_normalize_utf32(&buffer, length, utf8proc_option_t(rawValue: options))
    }
    return length >= 0 && length <= buffer.count ? buffer.prefix(length) : nil
  }

  private mutating func append(_ scalar: Int32, from start: Int, to end: Int) {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: scalar)) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte, start, end) }
  }

  private mutating func put(_ byte: UInt8, _ start: Int, _ end: Int) {
    guard count < capacity else {
      isFull = true
      return
    }
    output[count] = byte
    starts[count] = UInt32(truncatingIfNeeded: start)
    ends[count] = UInt32(truncatingIfNeeded: end)
    count += 1
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
