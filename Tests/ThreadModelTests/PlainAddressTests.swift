import TestSupport
import Testing

@testable import ThreadModel

/// Who is addressed is told by bytes where that can be; the characters of the same text say the same.
struct PlainAddressTests {
  private static let pieces = [
    "Ann", "ann", "LEE", "Анна", "ёж", "Ёж", "й", "и\u{306}", "e\u{301}", "é", ",", ":", ",\u{301}", "@", " ", "  ",
    "\t",
    "\n", "\r\n", "\u{85}", "\u{2028}", "\u{A0}", "\u{3000}", "\u{600}", "\u{200D}", "😀", "K", "\u{37E}", ";", "!",
    "Hi",
    "Dear", "дорогая", "long words without an end ", "\u{1C}", "\u{B}", "Привет", "«", "“", "中文",
  ]

  private func text(_ random: inout SplitMix) -> String {
    (0..<random.below(random.chance(20) ? 90 : 12)).map { _ in random.pick(Self.pieces) }.joined()
  }

  @Test func `the bytes of a text address whom its characters address`() {
    var random = SplitMix(seed: 31)
    for _ in 0..<20_000 {
      let text = text(&random)
      let byCharacters = Addressee.namesByCharacters(in: text)
      switch text.utf8.span.withUnsafeBufferPointer({ PlainAddress($0, reach: 120) }) {
      case .nobody: #expect(byCharacters == [], "\(Array(text.unicodeScalars))")
      case .name(let range, _):
        let name = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        #expect(byCharacters == [name], "\(Array(text.unicodeScalars))")
      case .unclear: break
      }
    }
  }

  @Test func `a name that is known is never filtered out`() {
    var random = SplitMix(seed: 32)
    for _ in 0..<3000 {
      let records = (0..<4).map { _ in CommentRecord(author: Author(name: text(&random)), text: "") }
      let index = NameIndex(records)
      for text in [text(&random) + ",", (records[1].author.name ?? "") + ", hello", "ANN  LEE, and"] {
        guard
          case .name(let range, let fingerprint?) = text.utf8.span.withUnsafeBufferPointer({
            PlainAddress($0, reach: 120)
          })
        else { continue }
        let name = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        if index.number(of: name) != nil { #expect(index.mayHold(fingerprint), "\(Array(name.unicodeScalars))") }
      }
    }
  }

  @Test func `a mark is found at every place of a word`() {
    for length in 0..<40 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 0x2D, count: length)
        if place < length { bytes[place] = place % 2 == 0 ? 0x2E : 0x3A }
        for start in [0, 1, place, length, length + 1] {
          let naive = bytes.indices.first { $0 >= start && (bytes[$0] == 0x2E || bytes[$0] == 0x3A) }
          let found = bytes.withUnsafeBufferPointer { ByteMarks.next(0x2E, 0x3A, in: $0, from: start) }
          #expect(found == naive ?? max(start, length))
        }
      }
    }
  }
}
