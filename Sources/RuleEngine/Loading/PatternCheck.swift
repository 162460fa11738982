/// What is wrong with a regex, where it does not compile: the UTF-8 byte offset in the expanded pattern and the
/// compiler's words.
package typealias PatternCheck = (String) -> (offset: Int, message: String)?

/// What the reader of rule files asks the regex engine.
package struct PatternChecks {
  let compile: PatternCheck
  let matchesEmpty: (String) -> Bool

  package init(compile: @escaping PatternCheck, matchesEmpty: @escaping (String) -> Bool) {
    self.compile = compile
    self.matchesEmpty = matchesEmpty
  }
}
