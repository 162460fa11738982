internal import ThreadModel

/// The reply tree as SVG.
struct TreePicture {
  private let reading: PageReading
  private let layout: TreeLayout
  /// Units of the picture between two places of the grid.
  private let pitch: Int
  private static let width = 720

  init(_ reading: PageReading) {
    self.reading = reading
    let count = reading.shown.entries.count
    pitch = count <= 120 ? 24 : count <= 1200 ? 16 : 12
    layout = TreeLayout(reading.shown.entries, width: Self.width / pitch)
  }

  var hasCuts: Bool { layout.hasCuts }

  func append(to html: inout String) {
    let width = layout.width * pitch + pitch
    let height = layout.height * pitch + pitch / 2
    html += "<svg class=\"picture tree-picture\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
    html += "height=\"\(height)\" role=\"group\" aria-label=\"\(reading.words[.tree])\">\n"
    appendLines(to: &html)
    for (number, entry) in reading.shown.entries.enumerated() {
      let (x, y) = point(number)
      html += MarkShape.link(
        to: reading.target(of: entry.node), reading.forest.nodes[entry.node].verdict, x: x, y: y, size: pitch / 3,
        hint: reading.hint(entry.node), isFirst: number == 0)
    }
    html += "</svg>\n"
  }

  private func point(_ number: Int) -> (x: Int, y: Int) {
    (layout.places[number].x * pitch + pitch, layout.places[number].y * pitch + pitch / 2)
  }

  /// Two paths: what leads to the comment that is answered, and what leads off.
  private func appendLines(to html: inout String) {
    var lines = ""
    var stubs = ""
    for (number, entry) in reading.shown.entries.enumerated() {
      let (x, y) = point(number)
      if layout.places[number].isCut {
        stubs += "M\(x) \(y)h-\(pitch * 3 / 4)"
      } else if let parent = entry.parent {
        let from = point(parent)
        lines += from.y == y ? "M\(from.x) \(y)H\(x)" : "M\(from.x) \(from.y)V\(y)H\(x)"
      }
    }
    if !lines.isEmpty { html += "<path class=\"edge\" d=\"\(lines)\"/>\n" }
    if !stubs.isEmpty { html += "<path class=\"edge cut\" d=\"\(stubs)\"/>\n" }
  }
}
