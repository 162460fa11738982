package import ThreadModel

/// A value of a YAML file and where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    /// In the order of the file; every key once.
    case mapping([Entry])
  }

  package enum ScalarStyle: Sendable, Hashable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  package struct Entry: Sendable {
    package let key: YAMLNode
    package let name: String
    package let value: YAMLNode
  }

  package let content: Content
  /// As resolved by the parser, such as `tag:yaml.org,2002:str`; nil where none is written.
  package let tag: String?
  package let start: SourceLocation
  /// Behind the last character.
  package let end: SourceLocation
  /// The same two places, counted in Unicode scalars from the start of the file.
  let scalars: Range<Int>

  /// The text of a scalar in any style.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Characters that a caret should underline on the first line.
  var caretLength: Int {
    switch content {
    case .scalar: start.line == end.line ? max(1, end.column - start.column) : 1
    case .sequence: 1
    case .mapping(let entries): entries.first?.key.caretLength ?? 1
    }
  }
}
