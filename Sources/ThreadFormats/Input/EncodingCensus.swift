/// Counts, piece by piece, what tells UTF-8 with faults from another encoding; see `InputDecoder`.
package struct EncodingCensus {
  /// Sequences that are not UTF-8.
  package private(set) var malformed = 0
  private var wellFormed = 0

  package init() {}

  /// - Parameter piece: whole lines.
  package mutating func add(_ piece: Span<UInt8>) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: piece)
      piece.withUnsafeBufferPointer { bytes in
        var leads = 0
        for byte in bytes where byte >= 0xC0 { leads &+= 1 }
        wellFormed += leads
      }
    } catch {
      let bytes = piece.withUnsafeBufferPointer { Array($0) }
      let counts = InputDecoder.sequences(in: bytes)
      wellFormed += counts.wellFormed
      malformed += counts.malformed
    }
  }

  /// Whether the whole would be read as UTF-8, faults replaced.
  package var isUTF8: Bool { malformed == 0 || InputDecoder.isUTF8(wellFormed: wellFormed, malformed: malformed) }
}
