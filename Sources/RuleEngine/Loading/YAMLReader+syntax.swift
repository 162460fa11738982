import CYAML
import ThreadModel

extension YAMLReader {
  /// Reports what libyaml stopped at, in words a rule writer can act on where the cause is a usual one.
  func reportSyntaxError(of parser: UnsafePointer<yaml_parser_t>) {
    let state = parser.pointee
    if state.error == YAML_READER_ERROR {
      log.report(.notUTF8, at: source.location(at: Int(state.problem_offset)), in: source)
      return
    }
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    let place = location(state.problem_mark)
    let offset = source.offset(ofScalar: Int(state.problem_mark.index))
    if isTab(at: offset) || isIndentedByTab(offset) {
      log.report(.tabIndent, at: tabLocation(near: offset), in: source)
      return
    }
    var related: Diagnostic.Related?
    if let context = state.context.map({ String(cString: $0) }), state.context_mark.index != state.problem_mark.index {
      related = .init(path: source.path, location: location(state.context_mark), note: context)
    }
    log.report(.syntax(problem), at: place, in: source, related: related)
  }

  private func isTab(at offset: Int) -> Bool { offset < source.bytes.count && source.bytes[offset] == 0x09 }

  /// Whether only white space with a tab in it stands before this byte on its line.
  private func isIndentedByTab(_ offset: Int) -> Bool {
    var index = min(offset, source.bytes.count)
    var sawTab = false
    while index > 0, source.bytes[index - 1] == 0x09 || source.bytes[index - 1] == 0x20 {
      index -= 1
      sawTab = sawTab || source.bytes[index] == 0x09
    }
    return sawTab && (index == 0 || source.bytes[index - 1] == 0x0A || source.bytes[index - 1] == 0x0D)
  }

  private func tabLocation(near offset: Int) -> SourceLocation {
    if isTab(at: offset) { return source.location(at: offset) }
    var index = min(offset, source.bytes.count)
    var tab = index
    while index > 0, source.bytes[index - 1] == 0x09 || source.bytes[index - 1] == 0x20 {
      index -= 1
      if source.bytes[index] == 0x09 { tab = index }
    }
    return source.location(at: tab)
  }
}
