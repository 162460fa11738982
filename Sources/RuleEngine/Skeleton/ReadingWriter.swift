/// Writes what a text reads like, one part after the other.
struct ReadingWriter {
  private let text: UnsafeBufferPointer<UInt8>
  private let alphabet: Alphabet
  private let isSquashed: Bool
  private var first = Output()
  /// Where it differs from the first.
  private var second: Output?
  private var place = 0

  private struct Output {
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []

    @inline(__always)
    mutating func append(_ byte: UInt8, _ start: UInt32, _ end: UInt32) {
      bytes.append(byte)
      starts.append(start)
      ends.append(end)
    }

    mutating func append(_ glyphs: [Glyph], from offset: UInt32) {
      for glyph in glyphs {
        if glyph.own.isASCII {
          append(UInt8(truncatingIfNeeded: glyph.own.value), offset &+ glyph.start, offset &+ glyph.end)
          continue
        }
        for byte in UTF8.encode(glyph.own) ?? UTF8.encodedReplacementCharacter {
          append(byte, offset &+ glyph.start, offset &+ glyph.end)
        }
      }
    }

    /// Appends ASCII in small letters.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isSquashed: Bool) {
      var count = bytes.count
      bytes.append(contentsOf: text[range])
      starts.append(contentsOf: repeatElement(0, count: range.count))
      ends.append(contentsOf: repeatElement(0, count: range.count))
      bytes.withUnsafeMutableBufferPointer { bytes in
        starts.withUnsafeMutableBufferPointer { starts in
          ends.withUnsafeMutableBufferPointer { ends in
            var previous: UInt8 = 0
            for place in range {
              let byte = text[place]
              let small = byte | 0x20
              let isLetter = UInt8(ascii: "a") <= small && small <= UInt8(ascii: "z")
              // Without a branch: which letters are repeated cannot be foreseen.
              let isRepeated = isSquashed && small == previous
              count -= isRepeated ? 1 : 0
              starts[count] = isRepeated ? starts[count] : UInt32(truncatingIfNeeded: place)
              bytes[count] = isLetter ? small : byte
              ends[count] = UInt32(truncatingIfNeeded: place + 1)
              count += 1
              previous = isLetter ? small : 0
            }
          }
        }
      }
      bytes.removeLast(bytes.count - count)
      starts.removeLast(starts.count - count)
      ends.removeLast(ends.count - count)
    }

    var text: NormalizedText { NormalizedText(bytes: bytes, starts: starts, ends: ends) }
  }

  init(_ text: UnsafeBufferPointer<UInt8>, alphabet: Alphabet, isSquashed: Bool) {
    self.text = text
    self.alphabet = alphabet
    self.isSquashed = isSquashed
    first.bytes.reserveCapacity(text.count)
    first.starts.reserveCapacity(text.count)
    first.ends.reserveCapacity(text.count)
  }

  /// The readings of what was written.
  var readings: [NormalizedText] {
    guard let second, second.bytes != first.bytes else { return [first.text] }
    return [first.text, second.text]
  }

  /// Writes up to a place of the text.
  ///
  /// - Parameter isPlain: whether it is ASCII that stays as it is, but for capitals and repeated letters.
  mutating func write(to end: Int, isPlain: Bool) {
    guard place < end else { return }
    if isPlain {
      first.append(text, place..<end, isSquashed: isSquashed)
      if var output = second {
        second = nil
        output.append(text, place..<end, isSquashed: isSquashed)
        second = output
      }
    } else {
      let part = String(decoding: text[place..<end], as: UTF8.self)
      let offset = UInt32(truncatingIfNeeded: place)
      let glyphs = Skeleton.glyphs(of: part, alphabet: alphabet, isSquashed: isSquashed)
      if glyphs.second != nil || second != nil {
        var output = second ?? first
        second = nil
        output.append(glyphs.second ?? glyphs.first, from: offset)
        second = output
      }
      first.append(glyphs.first, from: offset)
    }
    place = end
  }
}
