import PatternMatching
import ThreadModel

/// Finds parts of a pattern that nothing in its view can match, whatever was written (E304): a view under a
/// normalisation shows no capitals, no ligatures, no doubled letters, and some views show no blank or no line break.
struct ViewReach {
  struct Finding: Sendable, Hashable {
    /// Where the part stands in the pattern.
    let offset: Int
    let part: String
    /// What the view shows in its place; nil where nothing of it can stand there.
    let reading: String?
  }

  private let outline: RegexOutline
  private let target: PatternTarget
  private let oracle: CharacterOracle

  init(_ outline: RegexOutline, in target: PatternTarget, oracle: CharacterOracle) {
    self.outline = outline
    self.target = target
    self.oracle = oracle
  }

  /// The first such part.
  func finding() -> Finding? {
    if outline.isExtended { return nil }
    for node in outline.nodes {
      for alternative in node.alternatives {
        if let finding = finding(in: alternative) { return finding }
      }
    }
    return nil
  }

  /// Literal text in a row, and where each character of it stands.
  private struct Run {
    var text: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var isCaseless = true
    /// Whether a place such as `\b` stands before the first character.
    var startsAtPlace = false
    var endsAtPlace = false
  }

  private func finding(in sequence: [Int]) -> Finding? {
    var run = Run()
    for index in sequence {
      let node = outline.nodes[index]
      if case .character(let scalar?) = node.kind, node.times == 1...1 {
        if node.isCaseless != run.isCaseless {
          if let finding = finding(run) { return finding }
          run = Run(isCaseless: node.isCaseless)
        }
        run.text.append(scalar)
        run.offsets.append(node.range.lowerBound)
        continue
      }
      if case .place = node.kind { run.endsAtPlace = true }
      if let finding = finding(run) { return finding }
      run = Run(startsAtPlace: run.endsAtPlace)
      if case .character(let scalar) = node.kind, let finding = single(index, scalar) { return finding }
    }
    return finding(run)
  }

  /// The first word that cannot stand there, or else all of the text together.
  private func finding(_ run: Run) -> Finding? {
    if let missing = target.missingCharacter, let index = run.text.firstIndex(of: missing) {
      return Finding(offset: run.offsets[index], part: missing == "\n" ? "\\n" : String(missing), reading: nil)
    }
    guard let start = run.offsets.first, let whole = finding(run, at: start) else { return nil }
    for word in run.text.indices.split(whereSeparator: { run.text[$0] == " " }) {
      guard let first = word.first else { continue }
      var part = Run(text: word.map { run.text[$0] }, isCaseless: run.isCaseless)
      part.startsAtPlace = first > 0 || run.startsAtPlace
      part.endsAtPlace = word.count + first < run.text.count || run.endsAtPlace
      if let finding = finding(part, at: run.offsets[first]) { return finding }
    }
    return whole
  }

  /// A quantified character, or a class.
  private func single(_ index: Int, _ scalar: Unicode.Scalar?) -> Finding? {
    let node = outline.nodes[index]
    let offset = node.range.lowerBound
    if let scalar {
      let count = max(1, min(3, node.times.lowerBound))
      return finding(Run(text: Array(repeating: scalar, count: count), isCaseless: node.isCaseless), at: offset)
    }
    return deadClass(index) ? Finding(offset: offset, part: outline.source(of: index), reading: nil) : nil
  }

  // MARK: Literal text

  private func finding(_ run: Run, at offset: Int) -> Finding? {
    let text = String(String.UnicodeScalarView(run.text))
    let plain = target.readings(of: text)
    if plain.contains(text) { return nil }
    guard let meter = try? EffortMeter((run.isCaseless ? "" : "(?-i)") + PatternSource.escaped(text)) else {
      return nil
    }
    for context in target.contexts(of: text, isCutBefore: run.startsAtPlace, isCutBehind: run.endsAtPlace) {
      if target.readings(of: context).contains(where: meter.isFound) { return nil }
    }
    return Finding(offset: offset, part: text, reading: plain.first)
  }

  // MARK: Classes

  private func deadClass(_ index: Int) -> Bool {
    let source = outline.source(of: index)
    guard target.normalization != .none, source.hasPrefix("["), !source.hasPrefix("[^"), !source.contains("\\P"),
      !source.contains("[:^")
    else { return false }
    if source.contains("\\p"), !source.contains("\\p{Lu}") || source.count > 8 { return false }
    let isCaseless = outline.nodes[index].isCaseless
    return oracle.isDead(source, isCaseless: isCaseless, in: target.normalizer, listed: Self.listed(in: source))
  }

  /// The characters that a class names, those written by number included.
  private static func listed(in source: String) -> [Unicode.Scalar] {
    let bytes = Array(source.utf8)
    var listed = Array(source.unicodeScalars)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\\") {
      if case .scalar(let scalar) = RegexEscape(in: bytes, at: index).meaning { listed.append(scalar) }
    }
    return listed
  }
}

/// Where a pattern looks, and what the text there has gone through.
struct PatternTarget {
  let view: View
  let normalization: Normalization
  let normalizer: ViewNormalizer

  init(view: View, normalization: Normalization, languages: [String]) {
    self.view = view
    self.normalization = normalization
    normalizer = ViewNormalizer(normalization, languages: languages)
  }

  /// What the view shows of a text.
  func readings(of text: String) -> [String] {
    normalizer.readings(of: isOwnWords ? CommentViews.ownWords(text) : text).map(\.text)
  }

  private var isOwnWords: Bool { view == .body || view == .parent || view == .thread }

  /// A text by itself and inside of longer ones, since letters are read together with their neighbours.
  ///
  /// - Parameters:
  ///   - isCutBefore: whether no word goes on into the text.
  ///   - isCutBehind: whether no word goes on behind it.
  func contexts(of run: String, isCutBefore: Bool, isCutBehind: Bool) -> [String] {
    if run.contains("://") { return [run, "a " + run + " b"] }
    let isCyrillic = run.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
    let word = isCyrillic ? "волокно" : "wolken"
    let heads = ["", word + " ", "a "] + (isCutBefore ? [] : [word])
    let tails = ["", " " + word, " b"] + (isCutBehind ? [] : [word])
    return heads.flatMap { head in tails.map { head + run + $0 } }
  }

  /// A character that no view of this kind holds: a blank among links, a line break in a title.
  var missingCharacter: Unicode.Scalar? {
    switch view {
    case .links: " "
    case .title: "\n"
    default: nil
    }
  }
}
