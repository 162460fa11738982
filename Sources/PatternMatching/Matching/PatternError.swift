/// Why a pattern could not be compiled.
package struct PatternError: Error, Sendable, Hashable {
  /// UTF-8 byte offset into the pattern, as PCRE2 reports it.
  package let offset: Int
  /// PCRE2's own sentence.
  package let message: String
}
