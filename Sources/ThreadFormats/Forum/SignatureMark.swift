/// Elements that carry a signature, whatever the site calls them: `signature`, `tapatalkSignatur`, `msg_7_signature`.
enum SignatureMark {
  static func isSignature(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "div", "span", "p", "section", "aside", "td":
      mentionsSignature(element, "class") || mentionsSignature(element, "id")
    default: false
    }
  }

  private static func mentionsSignature(_ element: HTMLElement, _ attribute: String) -> Bool {
    guard let range = element.valueRange(of: attribute) else { return false }
    let bytes = element.slice(range)
    let needle = Array("signatur".utf8)
    guard bytes.count >= needle.count else { return false }
    return (bytes.startIndex...bytes.endIndex - needle.count).contains { start in
      zip(bytes[start..<start + needle.count], needle).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
