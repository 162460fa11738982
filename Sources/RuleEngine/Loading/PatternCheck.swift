/// What is wrong with a regex, where it does not compile: the UTF-8 byte offset in the expanded pattern and the
/// compiler's words.
package typealias PatternCheck = (String) -> (offset: Int, message: String)?

/// What the reader of rule files asks the regex engine.
package struct PatternChecks {
  let compile: PatternCheck
  let matchesEmpty: (String) -> Bool
  /// Nil where rules are read to be run.
  let examiner: PatternExaminer?

  package init(
    compile: @escaping PatternCheck, matchesEmpty: @escaping (String) -> Bool, examiner: PatternExaminer? = nil
  ) {
    self.compile = compile
    self.matchesEmpty = matchesEmpty
    self.examiner = examiner
  }

  /// The same with a closer look at every pattern, for `lint`.
  package var thorough: PatternChecks {
    PatternChecks(compile: compile, matchesEmpty: matchesEmpty, examiner: PatternExaminer())
  }
}
