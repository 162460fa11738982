package import PatternMatching
package import ThreadModel

/// Everything that can be wrong with a rule file. The sentences stand in `LintProblem+message.swift`.
package enum LintProblem: Sendable, Hashable {
  /// What a name was meant to name.
  package enum NameKind: String, Sendable {
    case category
    case status
    case view
    case verdict
    case normalization
    case grouping
    case distinct
    case checksum
    case edits
  }

  // E101
  /// libyaml's own words.
  case syntax(String)
  case tabIndent
  case secondDocument
  case anchor(String)
  case alias(String)
  case mergeKey
  case directive
  case compoundKey
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case notUTF8
  case forbiddenCharacter(UInt32)
  // E102
  case duplicateKey(String)
  case policyTwice(String)
  // E103
  case unknownKey(String, of: String, nearest: String?)
  case fieldOutsideWhen(String)
  // E104
  case wrongType(expected: String, found: String, help: String?)
  case misreadText(String, as: String)
  case misreadNumber(String, as: String)
  case unknownVersion(String)
  // E105
  case missingKey(String, of: String)
  case noCondition
  case noPattern(kinds: [String])
  // E106
  case exclusiveKeys(String, String)
  case domainView(String)
  case absorbsWithoutExpression
  case checkWithoutRegex
  case onlyOfSimilar(String)
  // E107
  case controlCharacter(UInt32)
  case trailingLineBreak
  // E201-E204
  case duplicateID(String)
  case badID(String)
  /// A word of `expr`.
  case reservedID(String)
  case badFingerprint(String)
  case badName(String, of: String)
  case unknownName(NameKind, String, nearest: String?)
  case forcedPass
  case badLanguage(String, nearest: String?)
  // E301, E302
  /// The pattern compiler's own words.
  case pattern(String)
  case matchesEmpty
  case emptyAlternative
  case emptyPattern
  case emptyList(of: String)
  // E303, E304
  /// A text on which the pattern takes more steps than it is worth, and how many characters that has.
  case superLinear(probe: String, length: Int)
  /// A part that nothing in the view can match, and what stands there in its place.
  case outOfReach(String, of: String, reads: String?)
  // E305, E306
  case metacharacters(String, in: String)
  case notAHost(String)
  case noSingleWord(String)
  case shortSubstring(String)
  case insideWords(String, [String])
  /// The lengths that words may have between which and what is found so many edits lie.
  case similarLength(String, edits: SimilarWords.Edits, ClosedRange<Int>)
  // E307
  case unknownMacro(String, nearest: String?)
  case macroCycle([String])
  case macroTooDeep(limit: Int)
  case macroTooLong(limit: Int)
  case unknownList(String, nearest: String?)
  case missingListFile(String)
  case listNotUTF8(String)
  case emptyListFile(String)
  case duplicateEntry(String)
  case mixedScripts(String, letter: String, script: String)
  // E401-E404
  case unknownField(String, nearest: String?)
  case badComparison(String, field: String, why: String)
  case outOfRange(String, allowed: String)
  case contradiction(String)
  /// An example without times of a rule that looks at them.
  case noTimes(String)
  // E501-E504
  case unknownRule(String, nearest: String?)
  case emptyGlob(String)
  /// Absorbed, but no part of the expression.
  case absorbsStranger(String)
  case tooManyReferences
  case ruleCycle([String])
  case deprecatedRule(String)
  case badExpression(String)
  case foreignOperator(String, usual: String)
  case expressionTooLong(limit: Int)
  // E601-E603
  case thresholdsNotAscending(Verdict, Double, above: Verdict, Double)
  case unreachableThreshold(Verdict, Double, reachable: Double)
  case capBelowRule(category: String, cap: Double, score: Double)
  case rejectsAlone(score: Double, threshold: Double)
  // E701-E704
  case noExamples(String)
  /// The first clause that failed.
  case exampleDoesNotFire(because: String)
  /// The matched text.
  case cleanExampleFires(match: String)
  case exampleLanguage(String, languages: [String])
  // W8xx
  case strayFile
  case unusedOverride(String, nearest: String?)
  case unusedIgnore(String, nearest: String?)
  case expiredIgnore(String)
  case unusedMacro(String)
  case unusedList(String)
  case redundantOption
  case unusedCapture
  case unusedCategory(String)
  /// On no example it fires without the other one.
  case subsumed(String, by: String)
  case longInTest(since: String, days: Int)
  /// Everyday words that are similar to one that is looked for.
  case ordinaryNeighbours(String, [String])
  case exceptionFromNothing(String)

  package var code: String {
    switch self {
    case .syntax, .tabIndent, .secondDocument, .anchor, .alias, .mergeKey, .directive, .compoundKey, .tooLarge,
      .tooDeep, .tooManyNodes, .notUTF8, .forbiddenCharacter:
      "E101"
    case .duplicateKey, .policyTwice: "E102"
    case .unknownKey, .fieldOutsideWhen: "E103"
    case .wrongType, .misreadText, .misreadNumber, .unknownVersion: "E104"
    case .missingKey, .noCondition, .noPattern: "E105"
    case .exclusiveKeys, .domainView, .absorbsWithoutExpression, .checkWithoutRegex, .onlyOfSimilar: "E106"
    case .controlCharacter, .trailingLineBreak: "E107"
    case .duplicateID: "E201"
    case .badID, .badName, .reservedID, .badFingerprint: "E202"
    case .unknownName, .forcedPass: "E203"
    case .badLanguage: "E204"
    case .pattern: "E301"
    case .matchesEmpty, .emptyAlternative, .emptyPattern, .emptyList: "E302"
    case .superLinear: "E303"
    case .outOfReach: "E304"
    case .metacharacters, .notAHost, .noSingleWord: "E305"
    case .shortSubstring, .insideWords, .similarLength: "E306"
    case .unknownMacro, .macroCycle, .macroTooDeep, .macroTooLong, .unknownList, .missingListFile, .listNotUTF8,
      .emptyListFile, .duplicateEntry, .mixedScripts:
      "E307"
    case .unknownField: "E401"
    case .badComparison, .outOfRange: "E402"
    case .contradiction: "E403"
    case .noTimes: "E404"
    case .unknownRule, .emptyGlob, .absorbsStranger, .tooManyReferences: "E501"
    case .ruleCycle: "E502"
    case .deprecatedRule: "E503"
    case .badExpression, .foreignOperator, .expressionTooLong: "E504"
    case .thresholdsNotAscending, .unreachableThreshold: "E601"
    case .capBelowRule: "E602"
    case .rejectsAlone: "E603"
    case .noExamples: "E701"
    case .exampleDoesNotFire: "E702"
    case .cleanExampleFires: "E703"
    case .exampleLanguage: "E704"
    case .strayFile: "W801"
    case .unusedOverride: "W802"
    case .unusedIgnore: "W803"
    case .expiredIgnore: "W804"
    case .unusedMacro: "W805"
    case .unusedList: "W806"
    case .redundantOption: "W807"
    case .unusedCapture: "W808"
    case .unusedCategory: "W809"
    case .subsumed: "W810"
    case .longInTest: "W811"
    case .ordinaryNeighbours: "W812"
    case .exceptionFromNothing: "W813"
    }
  }

  /// What misleads but judges nobody wrongly does not stop a scan.
  package var severity: Diagnostic.Severity {
    switch self {
    case .unreachableThreshold, .strayFile, .unusedOverride, .unusedIgnore, .expiredIgnore, .unusedMacro, .unusedList,
      .redundantOption, .unusedCapture, .unusedCategory, .subsumed, .longInTest, .ordinaryNeighbours,
      .exceptionFromNothing:
      .warning
    default: .error
    }
  }

  /// The problem at a place of a file, with the source line and help that a reporter shows.
  package func diagnostic(
    at location: SourceLocation, in source: SourceText, length: Int = 1, related: Diagnostic.Related? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, path: source.path, location: location, length: length, message: message,
      sourceLine: source.line(location.line), help: help, related: related)
  }
}
