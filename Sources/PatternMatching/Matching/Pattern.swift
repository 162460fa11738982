import CPCRE2
import Synchronization

/// A compiled PCRE2 pattern: UTF, UCP, caseless, with JIT where the machine has it. Shared by all workers.
package final class Pattern: Sendable {
  package let source: String
  /// Set where it is words that are looked for, with slips, and not an expression: PCRE2 has no part in it then.
  let similar: SimilarWords?
  private let ownIndex = AtomicLazyReference<SimilarIndex>()
  private let compiled = AtomicLazyReference<CompiledCode>()
  private let windowed = AtomicLazyReference<CompiledCode>()
  private let counted = AtomicLazyReference<CompiledCode>()
  private let knownNeeds = Mutex<PatternNeeds?>(nil)
  private let knownWalk = AtomicLazyReference<SharedWalk>()

  /// Compiles `source`.
  ///
  /// - Throws: `PatternError` with PCRE2's message and the byte offset of the problem.
  package init(_ source: String) throws(PatternError) {
    self.source = source
    similar = nil
    _ = compiled.storeIfNil(try CompiledCode(source))
  }

  /// A pattern that is known to compile, which happens when it is first run.
  package init(compilable source: String) {
    self.source = source
    similar = nil
  }

  /// Words with slips in place of an expression.
  package init(_ words: SimilarWords) {
    source = words.description
    similar = words
  }

  /// For texts that are not searched for the words of many patterns at once; made when it is first needed.
  var similarIndex: SimilarIndex? {
    if let index = ownIndex.load() { return index }
    return similar.flatMap { SimilarIndex([$0]) }.map { ownIndex.storeIfNil($0) }
  }

  /// Nil for a pattern that does not compile although it was said to.
  var code: CompiledCode? {
    if let code = compiled.load() { return code }
    guard let code = try? CompiledCode(source) else { return nil }
    return compiled.storeIfNil(code)
  }

  /// Whether the pattern can match an empty string, and so matches everywhere.
  package var matchesEmpty: Bool { code.map { $0.information(PCRE2_INFO_MATCHEMPTY) != 0 } ?? false }

  /// What a text must hold to match; found out when it is first asked for.
  var needs: PatternNeeds {
    knownNeeds.withLock { known in
      if let known { return known }
      let needs = similar == nil ? PatternNeeds(of: source) : PatternNeeds.similar
      known = needs
      return needs
    }
  }

  /// How far it may go over a text between two steps that are counted.
  var walk: Walk {
    if let known = knownWalk.load() { return known.walk }
    return knownWalk.storeIfNil(SharedWalk(needs.walk)).walk
  }

  private final class SharedWalk: Sendable {
    let walk: Walk

    init(_ walk: Walk) { self.walk = walk }
  }

  /// Whether it is known what a text must hold to match, which takes a while to find out.
  package var isAnalyzed: Bool { knownNeeds.withLock { $0 != nil } }

  /// Finds that out now; any number of patterns may be analyzed at once.
  package func analyze() { _ = needs }

  /// Makes the tables that the first analysis would wait for.
  package static func prepareAnalysis() {
    for form in [TextForm.plain, .skeleton] { _ = form.literal(0) }
    _ = LetterFrequency.expected(.empty)
  }

  /// Forgets what patterns have in common, which is of use only while many are analyzed.
  package static func endAnalysis() { GroupShelf.shared.removeAll() }

  /// How often a prefilter is expected to let the pattern be run on 200 bytes of ordinary text, at most once.
  package var expectedRuns: Double { needs.expectedRuns }

  /// The same pattern, compiled so that a search can be told how far to go; made when it is first needed.
  ///
  /// Nil for a pattern that could tell one search from several.
  var windowedCode: CompiledCode? {
    if let code = windowed.load() { return code }
    guard !isIndivisible, let code = try? CompiledCode(source, options: PCRE2_USE_OFFSET_LIMIT) else { return nil }
    return windowed.storeIfNil(code)
  }

  /// The same pattern, compiled so that it tells its steps and can be told how far to go; made when it is first needed.
  ///
  /// Where the pattern is understood, those are the steps that PCRE2 counts itself, and otherwise every item.
  var countedCode: CompiledCode? {
    if let code = counted.load() { return code }
    let code: CompiledCode?
    if let stepping = PatternReader.stepping(source) {
      let step = Effort.item + source.utf8.count / MatchLimits.patternBytes
      code = try? CompiledCode(stepping, options: PCRE2_USE_OFFSET_LIMIT, step: step)
    } else {
      code = try? CompiledCode(source, options: PCRE2_AUTO_CALLOUT | PCRE2_USE_OFFSET_LIMIT, step: Effort.item)
    }
    return code.map { counted.storeIfNil($0) }
  }

  /// `\G`, `\K` and verbs such as `(*COMMIT)` can tell one search from several.
  private var isIndivisible: Bool {
    var last: UInt8 = 0
    for byte in source.utf8 {
      if last == UInt8(ascii: "\\"), byte == UInt8(ascii: "G") || byte == UInt8(ascii: "K") { return true }
      if last == UInt8(ascii: "("), byte == UInt8(ascii: "*") { return true }
      last = byte
    }
    return false
  }
}
