import ThreadModel

/// A list of words and phrases, one a line; `#` at a line's start or behind white space begins a comment.
struct ListFile {
  private let source: SourceText
  private let log: LintLog

  init(_ source: SourceText, log: LintLog) {
    self.source = source
    self.log = log
  }

  /// The entries in the order of the file, with reports of duplicates, mixed scripts and regex syntax.
  func entries() -> [PatternText] {
    var entries: [PatternText] = []
    var seen: [String: SourceLocation] = [:]
    var start = 0
    var number = 0
    let bytes = source.bytes
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      number += 1
      if let entry = entry(in: bytes[start..<end], line: number) {
        check(entry, &seen)
        entries.append(entry)
      }
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return entries
  }

  private func entry(in line: ArraySlice<UInt8>, line number: Int) -> PatternText? {
    var end = line.startIndex
    while end < line.endIndex {
      if line[end] == UInt8(ascii: "#"), end == line.startIndex || isBlank(line[end - 1]) { break }
      end += 1
    }
    var text = line[line.startIndex..<end]
    while let last = text.last, isBlank(last) { text.removeLast() }
    let indent = text.prefix(while: isBlank).count
    text = text.dropFirst(indent)
    guard !text.isEmpty else { return nil }
    return PatternText(
      String(decoding: text, as: UTF8.self), at: SourceLocation(line: number, column: indent + 1))
  }

  private func check(_ entry: PatternText, _ seen: inout [String: SourceLocation]) {
    let length = entry.text.unicodeScalars.count
    func report(_ problem: LintProblem, related: Diagnostic.Related? = nil) {
      log.report(problem, at: entry.location, in: source, length: length, related: related)
    }
    let folded = entry.text.lowercased()
    if let first = seen[folded] {
      let note = Diagnostic.Related(path: source.path, location: first, note: "first written here")
      report(.duplicateEntry(entry.text), related: note)
    } else {
      seen[folded] = entry.location
    }
    if let part = PlainTextCheck.metacharacters(in: entry.text) { report(.metacharacters(part, in: "list")) }
    if let foreign = MixedScripts.firstForeignLetter(in: entry.text) {
      report(.mixedScripts(entry.text, letter: String(foreign.letter), script: foreign.script))
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
