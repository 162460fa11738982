import TestSupport
import Testing

@testable import PatternMatching

/// The folding of the prefilter held against PCRE2, letter by letter.
struct CaseFoldingTests {
  /// Every scalar that may have case, and some that have none.
  private static let scalars: [UInt32] =
    CaseClasses.casedRanges.flatMap(Array.init) + Array(0x80..<0xB5) + Array(0x588..<0x600) + Array(0x1C00..<0x1C80)
    + Array(0x2000..<0x2070) + Array(0x10400..<0x10450) + Array(0x1E900..<0x1E944)

  private func text(_ scalars: some Sequence<UInt32>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return text
  }

  /// The scalars of `text` that `pattern` matches.
  private func matches(_ pattern: String, in text: String) throws -> [UInt32] {
    let set = PatternSet([(try Pattern(pattern), .max)])
    let bytes = Array(text.utf8)
    var found: [UInt32] = []
    let limits = MatchLimits(scannedBytes: .max, effort: .max)
    let outcome = set.scan(text.utf8Span, using: MatchScratch(limits: limits, usesPrefilter: false)) { _, range in
      found += String(decoding: bytes[range], as: UTF8.self).unicodeScalars.map(\.value)
    }
    #expect(outcome.gaveUp.isEmpty)
    return found
  }

  @Test func `letters that PCRE2 takes for each other are folded alike`() throws {
    let text = text(Self.scalars)
    var pairs = 0
    for scalar in Self.scalars where Unicode.Scalar(scalar) != nil {
      let found = try matches(#"\x{\#(String(scalar, radix: 16))}"#, in: text)
      for other in found where other != scalar {
        pairs += 1
        for form in [TextForm.plain, .skeleton] {
          guard let literal = form.literal(scalar) else { continue }
          #expect(literal == form.table.literal(other), "U+\(String(scalar, radix: 16)) U+\(String(other, radix: 16))")
        }
      }
    }
    #expect(pairs > 2_500)
  }

  @Test(arguments: [
    ("ß", "ẞ"), ("s", "ſ"), ("k", "\u{212A}"), ("å", "\u{212B}"), ("σ", "ς"), ("ω", "\u{2126}"), ("i", "İ"),
    ("ı", "I"), ("в", "\u{1C80}"), ("ι", "\u{1FBE}"), ("µ", "Μ"), ("ǆ", "ǅ"), ("θ", "ϴ"), ("ﬅ", "ﬆ"),
  ])
  func `the traps of case folding fold alike`(pair: (String, String)) throws {
    let (left, right) = (try #require(pair.0.unicodeScalars.first), try #require(pair.1.unicodeScalars.first))
    #expect(TextForm.plain.table.literal(left.value) == TextForm.plain.table.literal(right.value))
    #expect(TextForm.skeleton.table.literal(left.value) == TextForm.skeleton.table.literal(right.value))
  }

  @Test func `white space of PCRE2 and nothing else becomes a blank`() throws {
    let found = try matches(#"\s"#, in: text(0..<0xD800))
    #expect(Set(found) == FoldTable.spaces)
    for scalar in found { #expect(TextForm.plain.table.literal(scalar).bytes == [FoldedByte.space]) }
    for scalar in UInt32(0)..<0xD800 where !FoldTable.spaces.contains(scalar) {
      #expect(!TextForm.plain.table.literal(scalar).bytes.contains(FoldedByte.space))
    }
  }

  @Test func `what a skeleton keeps is a letter or a digit to PCRE2`() throws {
    let kept = (UInt32(0)..<0xD800).filter { TextForm.skeleton.table.literal($0).count > 0 }
    #expect(kept.count > 500)
    #expect(try matches(#"[^\p{L}\p{N}]"#, in: text(kept)).isEmpty)
  }

  @Test func `what counts as part of a word is part of a word to PCRE2`() throws {
    let words = (UInt32(0)..<0x2_0000).filter { scalar in
      Unicode.Scalar(scalar) != nil && TextForm.plain.table.literal(scalar).bytes.contains(where: FoldedByte.isWord)
    }
    #expect(words.count > 500)
    #expect(try matches(#"\W"#, in: text(words)).isEmpty)
  }

  @Test(arguments: [TextForm.plain, .skeleton])
  func `a part of a text is found in the folded text`(form: TextForm) {
    var random = SplitMix(seed: 7)
    let alphabet = Array("aAsSſkK\u{212A} \t\n  \u{A0}.-!1045@$ßẞéÉжЖёЁσς日👍\u{301}lIzvVxX_".unicodeScalars)
    for _ in 0..<3_000 {
      let scalars = (0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] }
      let start = random.below(scalars.count + 1)
      let part = scalars[start..<start + random.below(scalars.count - start + 1)]
      let whole = fold(scalars.map(\.value), form)
      let folded = part.reduce(Literal?.some(.empty)) { known, scalar in
        guard let known, let next = form.literal(scalar.value), known.holds(next) else { return nil }
        return known.appending(next, collapses: form.collapses)
      }
      guard let folded, folded.count > 0 else { continue }
      #expect(whole.indices.contains { whole[$0...].starts(with: folded.bytes) })
    }
  }

  private func fold(_ scalars: [UInt32], _ form: TextForm) -> [UInt8] {
    var buffer = FoldBuffer()
    let bytes = Array(text(scalars).utf8)
    bytes.withUnsafeBufferPointer { buffer.fold($0, form: form) }
    return (0..<buffer.count).map { buffer.base[$0] }
  }
}
