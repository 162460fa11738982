/// A `meta` of SpamAssassin as an `expr`.
struct MetaExpression {
  struct Problem: Error {
    let reason: String
  }

  let text: String
  /// Ids of the rules that it names, in order.
  let components: [String]

  /// - Parameter ids: of the rules by their names in the source.
  static func read(_ source: String, ids: [String: String]) -> Result<MetaExpression, Problem> {
    var words: [String] = []
    var components: [String] = []
    var rest = source.prefix { $0 != "#" }[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("&&") || rest.hasPrefix("||") {
        words.append(first == "&" ? "and" : "or")
        rest.removeFirst(2)
      } else if first == "!" {
        words.append("not")
        rest.removeFirst()
      } else if first == "(" || first == ")" {
        words.append(String(first))
        rest.removeFirst()
      } else if first.isASCII, first.isLetter || first == "_" {
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        rest.removeFirst(name.count)
        guard let id = ids[String(name)] else {
          return .failure(Problem(reason: "it needs \(name), which is not carried"))
        }
        words.append(id)
        components.append(id)
      } else {
        return .failure(Problem(reason: "it counts with numbers, which an expression cannot"))
      }
    }
    if words.isEmpty { return .failure(Problem(reason: "it says nothing")) }
    return .success(MetaExpression(text: joined(words), components: components))
  }

  /// With blanks between words, but not inside parentheses.
  private static func joined(_ words: [String]) -> String {
    var text = ""
    for word in words {
      if !text.isEmpty, !text.hasSuffix("("), word != ")" { text += " " }
      text += word
    }
    return text
  }
}
