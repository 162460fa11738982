/// Calls of script functions in `onclick` and the like.
enum ScriptCall {
  /// The string arguments of the first call of that function: `quoteUser('NAME', '12', '0')` gives three.
  static func arguments(of function: StaticString, in script: String) -> [String]? {
    guard let rest = PlainText.behind(function, in: script), rest.first == "(" else { return nil }
    var arguments: [String] = []
    var current = ""
    var quote: Character?
    var isEscaped = false
    for character in rest.dropFirst() {
      guard let open = quote else {
        if character == ")" { return arguments }
        if character == "'" || character == "\"" { quote = character }
        continue
      }
      if isEscaped {
        current.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == open {
        arguments.append(current)
        current = ""
        quote = nil
      } else {
        current.append(character)
      }
    }
    return arguments
  }
}
