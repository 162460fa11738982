import ThreadModel

/// Reads the patterns of one condition and reports what is wrong with each.
struct PatternReader {
  let scope: PackScope
  let view: View
  let normalization: Normalization
  /// Those of the rule.
  let languages: [String]
  private var reader: NodeReader { scope.reader }

  /// The patterns of a condition of this kind; nil, with a report, where one is broken or there is none.
  func patterns(_ entry: YAMLNode.Entry, _ kind: Condition.Kind) -> [PatternText]? {
    if kind == .list { return list(entry.value) }
    guard let texts = reader.texts(entry.value) else { return nil }
    guard !texts.isEmpty else {
      reader.report(.emptyList(of: entry.name), at: entry.key)
      return nil
    }
    let patterns = texts.compactMap { pattern($0.text, $0.node, kind) }
    if texts.count > 1, kind != .regex, !scope.isTrusted { reportDuplicates(texts) }
    return patterns.count == texts.count ? patterns : nil
  }

  private func reportDuplicates(_ texts: [(text: String, node: YAMLNode)]) {
    var seen: [String: SourceLocation] = [:]
    for (text, node) in texts {
      let key = text.lowercased()
      guard let first = seen[key] else {
        seen[key] = node.start
        continue
      }
      let note = Diagnostic.Related(path: reader.source.path, location: first, note: "first written here")
      reader.report(.duplicateEntry(text), at: node, related: note)
    }
  }

  /// A bare string: a word.
  func word(_ node: YAMLNode) -> PatternText? {
    reader.text(node, expected: "a condition").flatMap { pattern($0, node, .word) }
  }

  private func list(_ node: YAMLNode) -> [PatternText]? {
    guard let name = reader.text(node, expected: "the name of a list") else { return nil }
    guard let entries = scope.lists[name] else {
      reader.report(.unknownList(name, nearest: NearestName.of(name, among: scope.lists.keys.sorted())), at: node)
      return nil
    }
    scope.usedLists.insert(name)
    if entries == nil { reader.log.countKnownError() }
    return entries
  }

  private func pattern(_ text: String, _ node: YAMLNode, _ kind: Condition.Kind) -> PatternText? {
    if scope.isTrusted {
      let text = kind == .regex && MacroTable.mayBeUsed(in: text) ? scope.macros.expand(node)?.text : text
      return text.map { PatternText($0, at: node.start) }
    }
    guard Self.hasNoControls(text, node, reader) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      reader.report(.emptyPattern, at: node)
      return nil
    }
    switch kind {
    case .regex: return regex(node)
    case .domain: checkDomain(text, node)
    case .substring: checkSubstring(text, node)
    case .word, .list, .similar:
      if let part = PlainTextCheck.metacharacters(in: text) {
        reader.report(.metacharacters(part, in: kind.rawValue), at: node)
      }
    }
    if kind == .word || kind == .substring || kind == .similar { checkReach(of: text, node) }
    return PatternText(text, at: node.start)
  }

  private func regex(_ node: YAMLNode) -> PatternText? {
    guard let expanded = scope.macros.expand(node) else { return nil }
    let text = expanded.text
    if let error = scope.checks.compile(text) {
      let group = RegexOutline(text).unclosedGroup
      report(.pattern(error.message), in: expanded, at: error.offset, of: node, unclosed: group)
    } else if let examiner = scope.checks.examiner {
      examine(expanded, node, with: examiner)
    } else if scope.checks.matchesEmpty(text) {
      reader.report(.matchesEmpty, at: node)
    }
    return PatternText(text, at: node.start)
  }

  private func examine(_ expanded: ExpandedPattern, _ node: YAMLNode, with examiner: PatternExaminer) {
    let text = expanded.text
    let outline = RegexOutline(text)
    if let offset = outline.emptyAlternative {
      report(.emptyAlternative, in: expanded, at: offset, of: node)
    } else if scope.checks.matchesEmpty(text) {
      reader.report(.matchesEmpty, at: node)
    } else if !reader.log.isFull {
      let target = PatternTarget(view: view, normalization: normalization, languages: languages)
      for finding in examiner.findings(text, outline, in: target) {
        let origin = expanded.origin(of: finding.offset, in: reader.source)?.location ?? node.start
        // What is wrong with a macro is said once, however many patterns use it.
        guard scope.examined.insert(.init(code: finding.problem.code, location: origin)).inserted else { continue }
        report(finding.problem, in: expanded, at: finding.offset, of: node)
      }
    }
  }

  /// E304 for text that is taken literally: it goes through the same normalisation, and views still lack some of it.
  private func checkReach(of text: String, _ node: YAMLNode) {
    guard scope.checks.examiner != nil else { return }
    let target = PatternTarget(view: view, normalization: normalization, languages: languages)
    let missing = target.missingCharacter.flatMap { text.unicodeScalars.contains($0) ? String($0) : nil }
    let isEmpty = target.normalizer.entry(text).allSatisfy(\.isWhitespace)
    guard let part = missing ?? (isEmpty ? text : nil) else { return }
    let place = "\(view.rawValue) under normalize: \(normalization.rawValue)"
    reader.report(.outOfReach(part, of: place, reads: nil), at: node)
  }

  /// Reports at the very character, in the macro where it came from one.
  private func report(
    _ problem: LintProblem, in pattern: ExpandedPattern, at offset: Int, of node: YAMLNode, unclosed: Int? = nil
  ) {
    guard let origin = pattern.origin(of: offset, in: reader.source) else {
      reader.report(problem, at: node)
      return
    }
    var related: Diagnostic.Related?
    if let unclosed, let group = pattern.origin(of: unclosed, in: reader.source) {
      related = .init(path: reader.source.path, location: group.location, note: "this group is not closed")
    } else if origin.scalar.start != node.start {
      related = .init(path: reader.source.path, location: node.start, note: "in the pattern written here")
    }
    reader.log.report(problem, at: origin.location, in: reader.source, related: related)
  }

  /// Tabs and line breaks inside a pattern are allowed, for patterns in `(?x)` form.
  static func hasNoControls(_ text: String, _ node: YAMLNode, _ reader: NodeReader) -> Bool {
    if let (offset, control) = firstControl(in: text) {
      let place = ScalarOffsets(of: node, in: reader.source)[offset]
      reader.log.report(.controlCharacter(control), at: reader.source.location(at: place), in: reader.source, length: 2)
      return false
    }
    guard text.unicodeScalars.last != "\n" else {
      reader.report(.trailingLineBreak, at: node)
      return false
    }
    return true
  }

  private static func firstControl(in text: String) -> (offset: Int, code: UInt32)? {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for (offset, byte) in bytes.enumerated() {
        if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F { return (offset, UInt32(byte)) }
        if previous == 0xC2, byte < 0xA0 { return (offset - 1, UInt32(byte)) }
        previous = byte
      }
      return nil
    }
  }

  private func checkDomain(_ text: String, _ node: YAMLNode) {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let isHost = labels.allSatisfy { label in
      !label.isEmpty
        && label.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-"
        }
    }
    guard !isHost else { return }
    if let part = text.first(where: { "*\\[]()|^$+?{}".contains($0) }), !text.contains("/"), !text.contains(":") {
      reader.report(.metacharacters(String(part), in: "domain"), at: node)
    } else {
      reader.report(.notAHost(text), at: node)
    }
  }

  private func checkSubstring(_ text: String, _ node: YAMLNode) {
    let letters = text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    if letters < 4 {
      reader.report(.shortSubstring(text), at: node)
      return
    }
    let words = OrdinaryWords.containing(text, languages: languages, limit: 5)
    if !words.isEmpty { reader.report(.insideWords(text, words), at: node) }
  }
}
