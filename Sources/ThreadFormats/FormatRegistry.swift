/// Every format, in the order in which ties are decided.
package enum FormatRegistry {
  package static let all: [any ThreadFormat.Type] = [
    DLETextFormat.self,
    DLEHTMLFormat.self,
    JSONLinesFormat.self,
    TextRenditionFormat.self,
    ArticleFormat.self,
  ]

  /// The format that `--input-format` names.
  package static func format(named name: String) -> (any ThreadFormat.Type)? { all.first { $0.name == name } }
}
