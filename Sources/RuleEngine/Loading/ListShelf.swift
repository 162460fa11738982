import ThreadModel

/// The list files of a rule directory, each read once.
final class ListShelf {
  private let sources: [String: RuleSource]
  private let log: LintLog
  private var read: [String: [PatternText]?] = [:]
  /// Paths of the files that a pack names.
  private(set) var used: Set<String> = []

  init(_ sources: [RuleSource], log: LintLog) {
    self.sources = Dictionary(sources.map { (Self.normalized($0.path), $0) }) { first, _ in first }
    self.log = log
  }

  /// The entries of the list at a path relative to a pack; nil, with a report, where it is missing or broken.
  func entries(_ path: String, named node: YAMLNode, in reader: NodeReader) -> [PatternText]? {
    let folder = reader.source.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let full = path.hasPrefix("/") ? path : (folder + [path[...]]).joined(separator: "/")
    let key = Self.normalized(full)
    guard let source = sources[key] else {
      reader.report(.missingListFile(key), at: node)
      return nil
    }
    used.insert(key)
    if let known = read[key] {
      if known == nil { log.countKnownError() }
      return known
    }
    let text = SourceText(source)
    let entries: [PatternText]?
    if let defect = text.defect {
      let place = text.location(at: defect.offset)
      reader.report(
        .listNotUTF8(key), at: node, related: .init(path: source.path, location: place, note: defect.problem.message))
      entries = nil
    } else {
      entries = ListFile(text, log: log).entries()
      if entries?.isEmpty == true { reader.report(.emptyListFile(key), at: node) }
    }
    read[key] = .some(entries.flatMap { $0.isEmpty ? nil : $0 })
    return entries
  }

  /// Whether a source is a list that some pack names.
  func isUsed(_ source: RuleSource) -> Bool { used.contains(Self.normalized(source.path)) }

  /// The path without `.`, `..` and doubled slashes.
  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
