import PatternMatching
import ThreadModel

extension LintProblem {
  /// What is wrong, in one sentence without its end.
  package var message: String {
    switch self {
    case .syntax(let words): "YAML syntax: \(words)"
    case .tabIndent: "a tab cannot indent YAML"
    case .secondDocument: "a second YAML document begins; a rule file is one document"
    case .anchor(let name): "the anchor &\(shown(name)) is not allowed in a rule file"
    case .alias(let name): "the alias *\(shown(name)) is not allowed in a rule file"
    case .mergeKey: "the merge key << is not allowed in a rule file"
    case .directive: "YAML directives (lines that begin with %) are not allowed in a rule file"
    case .compoundKey: "a key has to be a word, not a list or mapping"
    case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes, more than the \(limit) a rule file may have"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    case .tooManyNodes(let limit): "more than \(limit) values in one file"
    case .notUTF8: "the file is not UTF-8 from here on"
    case .forbiddenCharacter(let code): "the invisible character \(named(code)) cannot stand in a rule file"
    case .duplicateKey(let key): "the key \"\(shown(key))\" is written twice"
    case .policyTwice(let key): "\"\(key)\" is set in two files"
    case .unknownKey(let key, let owner, _): "\(owner) has no key \"\(shown(key))\""
    case .fieldOutsideWhen(let field): "\"\(field)\" is a structural field, not a condition on words"
    case .wrongType(let expected, let found, _): "expected \(expected), found \(found)"
    case .misreadText(let text, let reading): "expected text, but YAML reads \(shown(text)) as \(reading)"
    case .misreadNumber(let text, let reading): "YAML reads \(shown(text)) as \(reading)"
    case .unknownVersion(let version): "unknown version \(shown(version)) of the rule format"
    case .missingKey(let key, let owner): "\(owner) needs the key \"\(key)\""
    case .noCondition: "a rule needs one of match, any, all, none, when, expr, count"
    case .noPattern(let kinds): "a condition needs one of \(kinds.joined(separator: ", "))"
    case .exclusiveKeys(let first, let second): "\"\(first)\" and \"\(second)\" exclude each other"
    case .domainView(let view): "a domain condition looks at links, not at \"\(shown(view))\""
    case .checkWithoutRegex: "\"check\" needs \"regex\": only what a regex finds can be tested"
    case .onlyOfSimilar(let key): "\"\(key)\" needs \"similar\""
    case .absorbsWithoutExpression: "\"absorbs\" needs \"expr\": only a rule about other rules can stand for them"
    case .controlCharacter(let code): "the control character \(named(code)) stands in a pattern"
    case .trailingLineBreak: "the pattern ends in a line break"
    default: nameOrPatternMessage
    }
  }

  private var nameOrPatternMessage: String {
    switch self {
    case .duplicateID(let id): "the id \"\(shown(id))\" is used twice"
    case .badID(let id): "\"\(shown(id))\" is no id: 3 to 40 of a-z, 0-9 and -"
    case .reservedID(let id): "the id \"\(id)\" is a word of expr, where it could not be told apart"
    case .badFingerprint(let text): "\"\(shown(text))\" is no fingerprint of a comment: 16 of 0-9 and a-f"
    case .badName(let name, let owner): "\"\(shown(name))\" is no name of a \(owner): letters, digits, - and _"
    case .unknownName(let kind, let name, _): "unknown \(kind.rawValue) \"\(shown(name))\""
    case .forcedPass: "no rule can force \"pass\""
    case .badLanguage(let tag, _): "\"\(shown(tag))\" is no language tag"
    case .pattern(let words): words
    case .matchesEmpty: "the pattern can match the empty string"
    case .emptyAlternative: "an empty alternative matches everywhere"
    case .emptyPattern: "an empty pattern"
    case .emptyList(let owner): "\"\(owner)\" is an empty list"
    case .superLinear(let probe, let length):
      "the pattern takes more than \(SuperLinearSearch.budget) steps on \(length) characters: \(probe)"
    case .outOfReach(let part, let place, let reading?):
      "\"\(shown(part))\" never stands in \(place): it reads \"\(shown(reading))\" there"
    case .outOfReach(let part, let place, nil): "nothing in \(place) matches \"\(shown(part))\""
    case .metacharacters(let part, let kind): "\"\(shown(part))\" is taken literally in a \(kind)"
    case .notAHost(let text): "\"\(shown(text))\" is no host name"
    case .noSingleWord(let text): "\"\(shown(text))\" is not one word"
    case .shortSubstring(let text): "the substring \"\(shown(text))\" has fewer than 4 letters"
    case .insideWords(let text, let words):
      "the substring \"\(shown(text))\" stands in ordinary words: \(words.joined(separator: ", "))"
    case .similarLength(let text, let edits, let lengths):
      "\"\(shown(text))\" has not \(lengths.lowerBound) to \(lengths.upperBound) letters, as a word with "
        + (edits == .two ? "two slips" : "a slip") + " in it needs"
    case .unknownMacro(let name, _): "unknown macro {{\(shown(name))}}"
    case .macroCycle(let path): "macros refer to each other in a circle: \(path.map(shown).joined(separator: " -> "))"
    case .macroTooDeep(let limit): "macros are nested more than \(limit) levels deep"
    case .macroTooLong(let limit): "the expanded patterns have more than \(limit) bytes"
    case .unknownList(let name, _): "unknown list \"\(shown(name))\""
    case .missingListFile(let path): "there is no list file \(shown(path))"
    case .listNotUTF8(let path): "the list file \(shown(path)) cannot be read as text"
    case .emptyListFile(let path): "the list file \(shown(path)) has no entry"
    case .duplicateEntry(let entry): "the entry \"\(shown(entry))\" is written twice"
    case .mixedScripts(let entry, let letter, let script):
      "\"\(shown(entry))\" mixes scripts: \"\(letter)\" is \(script)"
    default: structureMessage
    }
  }

  private var structureMessage: String {
    switch self {
    case .unknownField(let name, _): "unknown field \"\(shown(name))\""
    case .badComparison(let text, let field, let why): "\"\(shown(text))\" is no bound for \(field): \(why)"
    case .outOfRange(let what, let allowed): "\(what) is out of range: \(allowed)"
    case .contradiction(let what): "nothing can satisfy \(what)"
    case .thresholdsNotAscending(let verdict, let score, let lower, let lowerScore):
      "\(verdict.rawValue) at \(number(score)) is not above \(lower.rawValue) at \(number(lowerScore))"
    case .unreachableThreshold(let verdict, let score, let reachable):
      "\(verdict.rawValue) at \(number(score)) is out of reach: all rules together add \(number(reachable)) at most"
    case .capBelowRule(let category, let cap, let score):
      "the score \(number(score)) is above the \(number(cap)) that \(category) may add to a comment"
    case .rejectsAlone(let score, let threshold):
      "this rule alone adds \(number(score)) and rejects a comment at \(number(threshold))"
    case .noExamples(let kind): "no \"\(kind)\" example"
    case .exampleDoesNotFire(let reason): "this example does not fire the rule: \(reason)"
    case .cleanExampleFires(let match): "this clean example fires the rule: \"\(shown(match))\""
    case .exampleLanguage(let language, let languages):
      "the example's language \"\(shown(language))\" is none of the rule's: \(languages.joined(separator: ", "))"
    case .noTimes(let key): "the rule looks at times (\(key)) and this example has none"
    case .strayFile: "this file is no rule pack, no list of a pack and no README"
    default: referenceMessage
    }
  }

  private var referenceMessage: String {
    switch self {
    case .unknownRule(let id, _): "no rule has the id \"\(shown(id))\""
    case .emptyGlob(let glob): "no rule's id fits \"\(shown(glob))\""
    case .absorbsStranger(let id): "\"\(shown(id))\" is absorbed and is no part of expr"
    case .tooManyReferences: "the rules name more other rules than can be held against each other"
    case .ruleCycle(let path): "rules refer to each other in a circle: \(path.map(shown).joined(separator: " -> "))"
    case .deprecatedRule(let id): "\"\(shown(id))\" is deprecated and never fires"
    case .badExpression(let why): why
    case .foreignOperator(let text, _): "\"\(shown(text))\" is no operator"
    case .expressionTooLong(let limit): "an expression of more than \(limit) words"
    case .unusedOverride(let id, _): "the override changes nothing: no rule has the id \"\(shown(id))\""
    case .unusedIgnore(let id, _): "the ignore stands for nothing: no rule has the id \"\(shown(id))\""
    case .unusedMacro(let name): "no pattern uses the macro {{\(shown(name))}}"
    case .unusedList(let name): "no rule uses the list \"\(shown(name))\""
    case .redundantOption: "(?i) changes nothing: patterns do not tell capitals from small letters"
    case .unusedCapture: "the group captures and nothing asks for what it captured"
    case .unusedCategory(let name): "no rule is of the category \"\(shown(name))\""
    case .subsumed(let id, let other):
      "\"\(shown(id))\" fires on no example on which \"\(shown(other))\" does not, and changes no verdict"
    case .longInTest(let date, let days): "this rule has been in test for \(days) days, since \(shown(date))"
    case .ordinaryNeighbours(let text, let words):
      "ordinary words are similar to \"\(shown(text))\": \(words.joined(separator: ", "))"
    case .exceptionFromNothing(let text):
      "\"\(shown(text))\" is similar to none of the words, and excepted from nothing"
    case .expiredIgnore(let date): "this ignore expired after \(shown(date))"
    default: code
    }
  }

  /// What to do about it, where that is not plain from the message.
  package var help: String? {
    switch self {
    case .syntax(let words): Self.syntaxHelp[words]
    case .tabIndent: "indent with spaces"
    case .anchor, .alias, .mergeKey: "write it out, or use a macro for parts of patterns"
    case .notUTF8: "save the file as UTF-8"
    case .forbiddenCharacter(let code): "in double quotes it can be written as \(escape(code))"
    case .unknownKey(_, _, let nearest), .unknownName(_, _, let nearest), .badLanguage(_, let nearest),
      .unknownMacro(_, let nearest), .unknownList(_, let nearest), .unknownField(_, let nearest),
      .unknownRule(_, let nearest), .unusedOverride(_, let nearest), .unusedIgnore(_, let nearest):
      nearest.map { "did you mean \"\($0)\"?" }
    case .fieldOutsideWhen: "write it under when: or unless:"
    case .wrongType(_, _, let help): help
    case .misreadText(let text, _): "quote it: '\(shown(text))'"
    case .misreadNumber: "write a plain decimal number"
    case .unknownVersion: "this program reads version: 1"
    case .missingKey("examples", _): "give examples: {match: [...], clean: [...]}, or {none: why there are none}"
    case .controlCharacter(8): "in double quotes \"\\b\" is a backspace; write the pattern in single quotes"
    case .controlCharacter: "write the pattern in single quotes"
    case .trailingLineBreak: "write |- or >- instead of | or >, or use single quotes"
    case .forcedPass: "verdict: is the least a comment gets; a negative score makes a pass likelier"
    default: patternHelp
    }
  }

  private var patternHelp: String? {
    switch self {
    case .matchesEmpty: "as it is it can match every comment; ask for at least one character"
    case .emptyAlternative: "remove the stray |, or write (?:...)? for an optional part"
    case .superLinear:
      "let no part begin with what the part before can end with, put a bound ({0,3}) on a repetition, or make it "
        + "possessive (*+, ++)"
    case .outOfReach(_, _, .some): "write it as the view shows it, or say normalize: none"
    case .unusedCapture: "write (?:...)"
    case .subsumed: "join the two, or give an example that only this one finds"
    case .longInTest: "make it stable, or deprecated; a later since: begins anew"
    case .metacharacters(let part, "domain") where part.contains("*"): "a domain matches its subdomains by itself"
    case .metacharacters: "use regex: for a pattern"
    case .notAHost: "write the host alone: no scheme, port, path or leading dot"
    case .shortSubstring, .insideWords: "use word: or a regex with \\b"
    case .noSingleWord: "use word: for phrases"
    case .similarLength: "use word: and write its forms out"
    case .ordinaryNeighbours: "put them under except:, or say edits: swap"
    case .missingListFile: "paths of lists are relative to the pack"
    case .duplicateEntry: "remove one"
    case .mixedScripts: "retype the entry in one script"
    case .capBelowRule: "raise the category's max or lower the score"
    case .rejectsAlone: "lower the score, or say verdict: reject to mean it"
    case .noTimes: "write at: beside body:, such as at: 90s"
    case .foreignOperator(_, let usual): "write \(usual)"
    case .badFingerprint: "moderate explain PATH#COMMENT shows it"
    case .expiredIgnore: "remove it, or set a later date"
    case .noExamples: "give one, or say examples: {none: why there are none}"
    default: nil
    }
  }

  private static let syntaxHelp: [String: String] = [
    "mapping values are not allowed in this context": "put text with a colon in it in quotes",
    "could not find expected ':'": "a key needs a colon and a space behind it; quote text that runs over the line",
    "did not find expected key": "the indentation does not fit, or text before this place needs quotes",
    "did not find expected '-' indicator": "the indentation does not fit the list above",
    "found unknown escape character": "in double quotes \\ begins an escape; write patterns in single quotes",
    "found character that cannot start any token": "quote text that begins with @, ` or %",
    "did not find expected ',' or ']'": "quote text with a comma, colon or bracket in it",
    "did not find expected ',' or '}'": "quote text with a comma, colon or brace in it",
    "found unexpected end of stream": "a quote or bracket is not closed",
    "found unexpected ':'": "quote text with a colon in it",
  ]

  private func number(_ value: Double) -> String { PlainScalar.shown(value) }

  /// Text from a file, short and on one line.
  private func shown(_ text: String) -> String {
    let head = text.unicodeScalars.prefix(60)
    var result = ""
    for scalar in head {
      if scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format {
        result += escape(scalar.value)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return head.endIndex == text.unicodeScalars.endIndex ? result : result + "..."
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func named(_ code: UInt32) -> String { "U+\(hexadecimal(code))" }
  private func escape(_ code: UInt32) -> String { "\\u\(hexadecimal(code))" }
}
