/// Long texts as keys, such as patterns, most of which is what their macros stand for: told apart by their ends, compared
/// by bytes. Unicode equivalence means nothing to them and takes time to find out.
package enum LongText {
  /// Bytes of either end that go into a hash.
  private static let hashed = 64

  package static func hash(_ bytes: UnsafeRawBufferPointer, into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    if bytes.count <= 2 * hashed {
      hasher.combine(bytes: bytes)
    } else {
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.prefix(hashed)))
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes.suffix(hashed)))
    }
  }

  package static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    var at = 0
    while at + 8 <= left.count {
      let word = left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if word != right.loadUnaligned(fromByteOffset: at, as: UInt64.self) { return false }
      at += 8
    }
    while at < left.count {
      if left[at] != right[at] { return false }
      at += 1
    }
    return true
  }
}
