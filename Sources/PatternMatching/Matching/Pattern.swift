import CPCRE2
import Synchronization

/// A compiled PCRE2 pattern: UTF, UCP, caseless, with JIT where the machine has it. Shared by all workers.
package final class Pattern: Sendable {
  package let source: String
  let code: CompiledCode
  private let windowed = Mutex<CompiledCode?>(nil)
  private let knownNeeds = Mutex<PatternNeeds?>(nil)

  /// Compiles `source`.
  ///
  /// - Throws: `PatternError` with PCRE2's message and the byte offset of the problem.
  package init(_ source: String) throws(PatternError) {
    self.source = source
    code = try CompiledCode(source)
  }

  /// Whether the pattern can match an empty string, and so matches everywhere.
  package var matchesEmpty: Bool { code.information(PCRE2_INFO_MATCHEMPTY) != 0 }

  /// What a text must hold to match; found out when it is first asked for.
  var needs: PatternNeeds {
    knownNeeds.withLock { known in
      if let known { return known }
      let needs = PatternNeeds(of: source)
      known = needs
      return needs
    }
  }

  /// The same pattern, compiled so that a search can be told how far to go; made when it is first needed.
  ///
  /// Nil for a pattern that could tell one search from several: `\G` and verbs such as `(*COMMIT)`.
  var windowedCode: CompiledCode? {
    if isIndivisible { return nil }
    return windowed.withLock { code in
      if let code { return code }
      code = try? CompiledCode(source, options: PCRE2_USE_OFFSET_LIMIT)
      return code
    }
  }

  private var isIndivisible: Bool {
    var last: UInt8 = 0
    for byte in source.utf8 {
      if last == UInt8(ascii: "\\"), byte == UInt8(ascii: "G") { return true }
      if last == UInt8(ascii: "("), byte == UInt8(ascii: "*") { return true }
      last = byte
    }
    return false
  }
}
