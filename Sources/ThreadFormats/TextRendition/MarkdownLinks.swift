/// Makes the plain text of what html2text writes as Markdown: `[NAME](address) **says:**`.
///
/// Links that are broken over several lines are put together on the first of them.
enum MarkdownLinks {
  /// A line without markup, and where its links lead.
  struct PlainLine {
    var number: Int
    var text: String
    var links: [String]
    /// 1...6 where the line is a heading.
    var heading: Int?
  }

  private static let mostLines = 6

  static func plain(_ lines: [InputLines.Line]) -> [PlainLine] {
    var plain: [PlainLine] = []
    var place = 0
    while place < lines.count {
      var text = String(lines[place].text)
      var used = 1
      var parsed = parse(text)
      while parsed.isOpen, used < mostLines, place + used < lines.count {
        let next = ArticleText.trimmed(lines[place + used].text)
        guard !next.isEmpty, text.utf8.count < 4000 else { break }
        text += (parsed.isInAddress ? "" : " ") + next
        used += 1
        parsed = parse(text)
      }
      if parsed.isOpen {
        text = String(lines[place].text)
        used = 1
        parsed = parse(text)
      }
      let heading = headingLevel(parsed.text)
      let line = withoutCells(heading.map { String(ArticleText.trimmed(parsed.text.dropFirst($0))) } ?? parsed.text)
      plain.append(PlainLine(number: lines[place].number, text: line, links: parsed.links, heading: heading))
      place += used
    }
    return plain
  }

  /// 4 for `#### NAME`.
  private static func headingLevel(_ line: String) -> Int? {
    let marks = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(marks) && line.utf8.dropFirst(marks).first == UInt8(ascii: " ") ? marks : nil
  }

  /// `|  |  |  NAME 2 hours ago` is a table's row whose first cells are empty; `---|---` is no line of text.
  private static func withoutCells(_ line: String) -> String {
    let bytes = line.utf8
    if bytes.starts(with: "---|".utf8), bytes.allSatisfy({ "-| :".utf8.contains($0) }) { return "" }
    guard bytes.first == UInt8(ascii: "|") else { return line }
    return String(ArticleText.trimmed(line.drop { $0 == "|" || $0 == " " }))
  }

  private struct Parsed {
    var text = ""
    var links: [String] = []
    /// Whether a link begins that does not end.
    var isOpen = false
    var isInAddress = false
  }

  /// Reads `[text](address)` and `![alt](address)`, nested once: `[![alt](address)](address)`.
  private static func parse(_ line: String) -> Parsed {
    var parsed = Parsed()
    var output: [Character] = []
    /// Where the texts of open brackets begin in the output, and whether they belong to pictures.
    var open: [(start: Int, isPicture: Bool)] = []
    var rest = Substring(line)
    while let character = rest.popFirst() {
      switch character {
      case "!" where rest.first == "[":
        rest.removeFirst()
        open.append((output.count, true))
      case "[":
        open.append((output.count, false))
        output.append(character)
      case "]" where rest.first == "(" && !open.isEmpty:
        guard let bracket = open.popLast() else { break }
        guard let end = rest.firstIndex(of: ")") else {
          parsed.isOpen = true
          parsed.isInAddress = true
          parsed.text = String(output)
          return parsed
        }
        let address = rest[rest.index(after: rest.startIndex)..<end].prefix { !$0.isWhitespace }
        rest = rest[rest.index(after: end)...]
        if bracket.isPicture {
          output.removeSubrange(bracket.start...)
        } else {
          output.remove(at: bracket.start)
          if address.hasPrefix("http") { parsed.links.append(String(address)) }
        }
      case "]":
        if !open.isEmpty { open.removeLast() }
        output.append(character)
      case "*" where rest.first == "*": rest.removeFirst()
      case "\\" where rest.first?.isPunctuation ?? false: output.append(rest.removeFirst())
      default: output.append(character)
      }
    }
    parsed.isOpen = !open.isEmpty
    parsed.text = String(output)
    return parsed
  }
}
