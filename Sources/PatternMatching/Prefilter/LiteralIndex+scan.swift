/// Who is told of the literals that a text holds.
protocol LiteralSink {
  /// - Parameters:
  ///   - place: where the literal starts in the folded text.
  ///   - isPlaced: whether anybody wants to know.
  mutating func found(_ set: Int32, at place: Int, isPlaced: Bool)
}

extension LiteralIndex {
  /// Tells `sink` the sets of all literals that `text` holds, in no order.
  func scan(_ text: borrowing FoldBuffer, for sink: inout some LiteralSink) {
    let raw = UnsafeRawPointer(text.base)
    pairs.bits.withUnsafeBufferPointer { pairBits in
      triples.bits.withUnsafeBufferPointer { tripleBits in
        quadruples.bits.withUnsafeBufferPointer { quadrupleBits in
          for at in 0..<max(0, text.count) {
            let window = raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)
            look(for: window, at, quadruples, quadrupleBits, text.base, &sink)
            look(for: window, at, triples, tripleBits, text.base, &sink)
            look(for: window, at, pairs, pairBits, text.base, &sink)
          }
        }
      }
    }
  }

  @inline(__always)
  private func look(
    for window: UInt32, _ at: Int, _ table: Table, _ bits: UnsafeBufferPointer<UInt64>, _ text: UnsafePointer<UInt8>,
    _ sink: inout some LiteralSink
  ) {
    let hash = LiteralIndex.hash(window & table.mask, table.shift)
    if bits[hash >> 6] >> UInt64(hash & 63) & 1 != 0 { compare(text, at, hash, table, for: &sink) }
  }

  /// A literal may reach over the end of the text: there are zeros, which no literal holds.
  @inline(never)
  private func compare(
    _ text: UnsafePointer<UInt8>, _ at: Int, _ hash: Int, _ table: Table, for sink: inout some LiteralSink
  ) {
    for index in table.entries(of: hash) {
      let entry = table.entries[index]
      let start = at - Int(entry.offset)
      guard start >= 0 else { continue }
      let held = UnsafeRawPointer(text).loadUnaligned(fromByteOffset: start, as: UInt128.self)
      guard held & entry.mask == entry.value else { continue }
      if entry.startsWord, FoldedByte.isWord(text[start - 1]) { continue }
      if entry.endsWord, FoldedByte.isWord(text[start + Int(entry.count)]) { continue }
      for number in entry.first..<entry.last {
        sink.found(sets[Int(number)], at: start, isPlaced: isPlaced[Int(number)])
      }
    }
  }
}
