import CPCRE2

/// Says what a pattern does on a text by itself: where it matches, and in how many steps.
///
/// Steps are those that PCRE2's interpreter counts against its match limit. They are the same on every machine, with
/// JIT or without, and nothing about the text is looked at beforehand that somebody could write around.
package final class EffortMeter {
  private let code: CompiledCode
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// - Throws: `PatternError` for a pattern that does not compile.
  package init(_ source: String) throws(PatternError) {
    code = try CompiledCode(source, options: UInt32(PCRE2_NO_START_OPTIMIZE))
    guard let data = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      fatalError("out of memory")
    }
    self.data = data
    self.context = context
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  /// Whether the attempt to match at the start of `text` takes more steps than `limit`.
  package func exceeds(_ limit: UInt32, on text: String) -> Bool {
    run(on: text, limit: limit, options: PCRE2_ANCHORED) == PCRE2_ERROR_MATCHLIMIT
  }

  /// The steps of the attempt to match at the start of `text`; nil where they are more than `limit`.
  package func steps(on text: String, upTo limit: UInt32) -> UInt32? {
    if exceeds(limit, on: text) { return nil }
    var low: UInt32 = 0
    var high = limit
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if exceeds(middle, on: text) { low = middle } else { high = middle }
    }
    return high
  }

  /// Whether the pattern matches anywhere in `text`.
  package func isFound(in text: String) -> Bool { run(on: text, limit: 10_000, options: 0) >= 0 }

  /// Whether the pattern matches the whole of `text`.
  package func matches(whole text: String) -> Bool {
    run(on: text, limit: 10_000, options: PCRE2_ANCHORED | PCRE2_ENDANCHORED) >= 0
  }

  private func run(on text: String, limit: UInt32, options: UInt32) -> CInt {
    pcre2_set_match_limit_8(context, limit)
    var text = text
    return text.withUTF8 { bytes in
      // An empty buffer may have no address, and PCRE2 wants one.
      var nothing: UInt8 = 0
      return withUnsafePointer(to: &nothing) { empty in
        pcre2_match_8(
          code.pointer, bytes.baseAddress ?? empty, bytes.count, 0, PCRE2_NO_UTF_CHECK | options, data, context)
      }
    }
  }
}
