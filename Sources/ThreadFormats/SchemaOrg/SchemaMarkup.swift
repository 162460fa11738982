/// The two ways in which attributes say what an element is: microdata (`itemtype`, `itemprop`) and RDFa (`typeof`,
/// `property`).
enum SchemaMarkup {
  case microdata, rdfa

  var typeAttribute: String { self == .microdata ? "itemtype" : "typeof" }
  var propertyAttribute: String { self == .microdata ? "itemprop" : "property" }

  /// Types that are comments. A review is one of a thing and no part of a discussion.
  private static let comments: [StaticString] = ["Comment", "UserComments", "Answer", "CorrectionComment"]

  func isComment(_ element: HTMLElement) -> Bool {
    Self.localNames(typeAttribute, of: element).contains { name in
      Self.comments.contains { $0.withUTF8Buffer { name.elementsEqual($0) } }
    }
  }

  func properties(of element: HTMLElement) -> [String] {
    Self.localNames(propertyAttribute, of: element).map { String(decoding: $0, as: UTF8.self) }
  }

  /// `Comment` of `https://schema.org/Comment`, `schema:Comment`, `sioct:Comment`; a list of them is parted by white space.
  private static func localNames(_ attribute: String, of element: HTMLElement) -> [ArraySlice<UInt8>] {
    guard let range = element.valueRange(of: attribute) else { return [] }
    return element.slice(range).split { $0 <= 32 }.map { name in
      name[
        (name.lastIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") } ?? name
          .startIndex - 1) + 1..<name.endIndex]
    }
  }
}
