extension LiteralIndex {
  /// Notes the sets of all literals that `text` holds, in no order.
  func scan(_ text: borrowing FoldBuffer, for hits: LiteralHits) {
    let raw = UnsafeRawPointer(text.base)
    for at in 0..<max(0, text.count) {
      let window = raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)
      look(for: window, at, quadruples, text.base, hits)
      look(for: window, at, triples, text.base, hits)
      look(for: window, at, pairs, text.base, hits)
    }
  }

  @inline(__always)
  private func look(
    for window: UInt32, _ at: Int, _ table: Table, _ text: UnsafePointer<UInt8>, _ hits: LiteralHits
  ) {
    let hash = LiteralIndex.hash(window & table.mask, table.shift)
    if table.bits[hash >> 6] >> UInt64(hash & 63) & 1 != 0 { compare(text, at, table.entries(of: hash), hits) }
  }

  /// A literal may reach over the end of the text: there are zeros, which no literal holds.
  @inline(never)
  private func compare(
    _ text: UnsafePointer<UInt8>, _ at: Int, _ entries: UnsafeBufferPointer<Entry>, _ hits: LiteralHits
  ) {
    for entry in entries {
      let start = at - Int(entry.offset)
      guard start >= 0 else { continue }
      let held = UnsafeRawPointer(text).loadUnaligned(fromByteOffset: start, as: UInt128.self)
      guard held & entry.mask == entry.value else { continue }
      if entry.startsWord, FoldedByte.isWord(text[start - 1]) { continue }
      if entry.endsWord, FoldedByte.isWord(text[start + Int(entry.count)]) { continue }
      for number in Int(entry.first)..<Int(entry.last) {
        hits.note(sets[number], at: start, isPlaced: isPlaced[number])
      }
    }
  }
}
