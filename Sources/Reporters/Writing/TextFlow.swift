/// Words in several styles that are broken into lines between words, and inside a word only where it fits no line.
struct TextFlow {
  /// Letters without a space among them, in pieces of one style each.
  private struct Word {
    var pieces: [(text: String, role: Style.Role?)]
    var width: Int
  }

  private var words: [Word] = []
  private var isOpen = false

  init(_ text: String = "", _ role: Style.Role? = nil) { add(text, role) }

  /// - Parameter text: safe for a terminal already, in one line.
  mutating func add(_ text: String, _ role: Style.Role? = nil) {
    for (number, part) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { isOpen = false }
      if part.isEmpty { continue }
      let piece = (text: String(part), role: role)
      if isOpen, !words.isEmpty {
        words[words.count - 1].pieces.append(piece)
        words[words.count - 1].width += DisplayWidth.of(part)
      } else {
        words.append(Word(pieces: [piece], width: DisplayWidth.of(part)))
      }
      isOpen = true
    }
  }

  /// - Parameters:
  ///   - width: columns of a line with what stands before it; nil for one line of any length.
  ///   - first: stands before the first line, painted already, `indent` columns wide.
  ///   - rest: stands before the others, as wide; nil for spaces.
  func lines(width: Int?, indent: Int, first: String, rest: String? = nil, style: Style) -> String {
    let room = width.map { max(8, $0 - indent) } ?? .max
    let rest = rest ?? String(repeating: " ", count: indent)
    var text = first
    var line: [(text: String, role: Style.Role?)] = []
    var used = 0
    func breakLine() {
      text += Self.painted(line, style) + "\n" + rest
      line = []
      used = 0
    }
    for word in words {
      if used > 0, word.width > room - used - 1 { breakLine() }
      if used > 0 {
        line.append((" ", line.last?.role == word.pieces.first?.role ? word.pieces.first?.role : nil))
        used += 1
      }
      for piece in word.pieces {
        if word.width <= room {
          line.append(piece)
          continue
        }
        for letter in piece.text {
          let breadth = DisplayWidth.of(letter)
          if used > 0, used + breadth > room { breakLine() }
          line.append((String(letter), piece.role))
          used += breadth
        }
      }
      if word.width <= room { used += word.width }
    }
    return text + Self.painted(line, style) + "\n"
  }

  /// Neighbours of one style are painted together.
  private static func painted(_ line: [(text: String, role: Style.Role?)], _ style: Style) -> String {
    var text = ""
    var start = 0
    while start < line.count {
      var end = start
      var run = ""
      while end < line.count, line[end].role == line[start].role {
        run += line[end].text
        end += 1
      }
      text += line[start].role.map { style.paint(run, $0) } ?? run
      start = end
    }
    return text
  }
}
