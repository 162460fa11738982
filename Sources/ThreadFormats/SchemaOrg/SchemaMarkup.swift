/// The two ways in which attributes say what an element is: microdata (`itemtype`, `itemprop`) and RDFa (`typeof`,
/// `property`).
enum SchemaMarkup {
  case microdata, rdfa

  var typeAttribute: String { self == .microdata ? "itemtype" : "typeof" }
  var propertyAttribute: String { self == .microdata ? "itemprop" : "property" }

  /// Types that are comments. A review is one of a thing and no part of a discussion.
  private static let comments: Set<String> = ["Comment", "UserComments", "Answer", "CorrectionComment"]

  func isComment(_ element: HTMLElement) -> Bool {
    guard let types = element[typeAttribute] else { return false }
    return types.split(whereSeparator: \.isWhitespace).contains { Self.comments.contains(Self.localName($0)) }
  }

  func properties(of element: HTMLElement) -> [String] {
    guard let names = element[propertyAttribute] else { return [] }
    return names.split(whereSeparator: \.isWhitespace).map { Self.localName($0) }
  }

  /// `Comment` of `https://schema.org/Comment`, `schema:Comment`, `sioct:Comment`.
  private static func localName(_ name: some StringProtocol) -> String {
    String(name[(name.lastIndex { ":/#".contains($0) }.map { name.index(after: $0) } ?? name.startIndex)...])
  }
}
