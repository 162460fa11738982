import CYAML
import ThreadModel

/// Reads one YAML document into nodes with places, strictly: no anchors, aliases, merge keys or directives, every key
/// once, one document a file.
///
/// Works on the event stream of libyaml with a stack of its own, so that neither depth nor references of a hostile file
/// cost more than its bytes.
package struct YAMLReader {
  static let depthLimit = 64
  static let nodeLimit = 600_000

  let source: SourceText
  let log: LintLog
  private var stack: [Frame] = []
  private var root: YAMLNode?
  private var nodeCount = 0

  /// A collection that is not closed yet.
  private struct Frame {
    var isMapping: Bool
    var start: yaml_mark_t
    var tag: String?
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var pendingKey: YAMLNode?
    /// Filled once there are too many entries to look through.
    var seen: [String: Int] = [:]

    /// Adds an entry unless its key is taken, and returns the key it would repeat.
    mutating func add(_ entry: YAMLNode.Entry) -> YAMLNode? {
      if entries.count < 16 {
        if let first = entries.first(where: { $0.name == entry.name }) { return first.key }
      } else {
        if seen.isEmpty {
          for (index, earlier) in entries.enumerated() { seen[earlier.name] = index }
        }
        if let first = seen[entry.name] { return entries[first].key }
        seen[entry.name] = entries.count
      }
      entries.append(entry)
      return nil
    }
  }

  package init(_ source: SourceText, log: LintLog) {
    self.source = source
    self.log = log
  }

  /// The document's root; nil where the file is empty or broken, the latter with a problem in the log.
  package mutating func read() -> YAMLNode? {
    if let defect = source.defect {
      log.report(defect.problem, at: source.location(at: defect.offset), in: source)
      return nil
    }
    // Before libyaml sees them: it compares every directive with all others.
    if !source.isTrusted, let directive = source.lineStarts(with: UInt8(ascii: "%")).first {
      log.report(.directive, at: source.location(at: directive), in: source)
      return nil
    }
    return source.bytes.withUnsafeBufferPointer { parse($0) } ? root : nil
  }

  private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return false }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else {
        reportSyntaxError(of: parser)
        return false
      }
      defer { yaml_event_delete(&event) }
      switch take(event) {
      case .goOn: continue
      case .done: return true
      case .broken: return false
      }
    }
  }

  private enum Step {
    case goOn
    case done
    case broken
  }

  private mutating func take(_ event: yaml_event_t) -> Step {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT where root != nil:
      log.report(.secondDocument, at: location(event.start_mark), in: source, length: 3)
      return .done
    case YAML_ALIAS_EVENT:
      return refuse(.alias(string(event.data.alias.anchor) ?? ""), event)
    case YAML_SCALAR_EVENT:
      return takeScalar(event)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return open(event, mapping: false, tag: string(data.tag), anchor: string(data.anchor))
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return open(event, mapping: true, tag: string(data.tag), anchor: string(data.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return close(event)
    case YAML_STREAM_END_EVENT:
      return .done
    default:
      return .goOn
    }
  }

  private mutating func takeScalar(_ event: yaml_event_t) -> Step {
    let data = event.data.scalar
    if let anchor = string(data.anchor) { return refuse(.anchor(anchor), event) }
    let text = String(decoding: UnsafeBufferPointer(start: data.value, count: Int(data.length)), as: UTF8.self)
    let style: YAMLNode.ScalarStyle =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    return add(node(.scalar(text, style), tag: string(data.tag), event.start_mark, event.end_mark))
  }

  private mutating func open(_ event: yaml_event_t, mapping: Bool, tag: String?, anchor: String?) -> Step {
    if let anchor { return refuse(.anchor(anchor), event) }
    guard stack.count < Self.depthLimit else { return refuse(.tooDeep(limit: Self.depthLimit), event) }
    if let frame = stack.last, frame.isMapping, frame.pendingKey == nil { return refuse(.compoundKey, event) }
    stack.append(Frame(isMapping: mapping, start: event.start_mark, tag: tag))
    return .goOn
  }

  private mutating func close(_ event: yaml_event_t) -> Step {
    guard let frame = stack.popLast() else { return .broken }
    let content: YAMLNode.Content = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items)
    return add(node(content, tag: frame.tag, frame.start, event.end_mark))
  }

  private mutating func add(_ node: YAMLNode) -> Step {
    nodeCount += 1
    guard nodeCount <= Self.nodeLimit else {
      log.report(.tooManyNodes(limit: Self.nodeLimit), at: node.start, in: source)
      return .broken
    }
    guard let top = stack.indices.last else {
      root = node
      return .goOn
    }
    guard stack[top].isMapping else {
      stack[top].items.append(node)
      return .goOn
    }
    guard let key = stack[top].pendingKey, let name = key.text else {
      if case .scalar("<<", .plain) = node.content {
        log.report(.mergeKey, at: node, in: source)
        return .broken
      }
      stack[top].pendingKey = node
      return .goOn
    }
    stack[top].pendingKey = nil
    if let first = stack[top].add(YAMLNode.Entry(key: key, name: name, value: node)) {
      log.report(
        .duplicateKey(name), at: key, in: source,
        related: .init(path: source.path, location: first.start, note: "first written here"))
    }
    return .goOn
  }

  private func node(
    _ content: YAMLNode.Content, tag: String?, _ start: yaml_mark_t, _ end: yaml_mark_t
  ) -> YAMLNode {
    let from = Int(start.index)
    return YAMLNode(
      content: content, tag: tag, start: location(start), end: location(end),
      scalars: from..<max(from, Int(end.index)))
  }

  private func refuse(_ problem: LintProblem, _ event: yaml_event_t) -> Step {
    log.report(problem, at: location(event.start_mark), in: source)
    return .broken
  }

  private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }

  func location(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
