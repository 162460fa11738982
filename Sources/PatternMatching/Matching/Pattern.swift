import CPCRE2
import Synchronization

/// A compiled PCRE2 pattern: UTF, UCP, caseless, with JIT where the machine has it. Shared by all workers.
package final class Pattern: Sendable {
  package let source: String
  let code: CompiledCode
  private let isIndivisible: Bool
  private let windowed = AtomicLazyReference<CompiledCode>()
  private let startFinder = AtomicLazyReference<StartFinder>()
  private let knownNeeds = Mutex<PatternNeeds?>(nil)

  /// Compiles `source`.
  ///
  /// - Throws: `PatternError` with PCRE2's message and the byte offset of the problem.
  package init(_ source: String) throws(PatternError) {
    self.source = source
    code = try CompiledCode(source)
    isIndivisible = Self.isIndivisible(source)
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
  /// Nil for a pattern that could tell one search from several.
  var windowedCode: CompiledCode? {
    if isIndivisible { return nil }
    if let code = windowed.load() { return code }
    guard let code = try? CompiledCode(source, options: PCRE2_USE_OFFSET_LIMIT) else { return nil }
    return windowed.storeIfNil(code)
  }

  /// Finds where matches can start; nil where trying everywhere is as good. Made when it is first needed.
  var starts: LiteralIndex? {
    if isIndivisible { return nil }
    return (startFinder.load() ?? startFinder.storeIfNil(StartFinder(of: source))).index
  }

  /// `\G`, `\K` and verbs such as `(*COMMIT)` can tell one search from several.
  private static func isIndivisible(_ source: String) -> Bool {
    var last: UInt8 = 0
    for byte in source.utf8 {
      if last == UInt8(ascii: "\\"), byte == UInt8(ascii: "G") || byte == UInt8(ascii: "K") { return true }
      if last == UInt8(ascii: "("), byte == UInt8(ascii: "*") { return true }
      last = byte
    }
    return false
  }
}
