internal import ThreadModel

/// The timeline as SVG: a lane of marks for each verdict above bars of all comments.
struct TimelinePicture {
  static let mostMarks = 400

  private let reading: PageReading
  private let bins: TimelineBins
  private let lanes: [Verdict]

  private static let width = 720
  private static let left = 10
  private static let lane = 22
  private static let bars = 90

  init(_ reading: PageReading, _ bins: TimelineBins) {
    self.reading = reading
    self.bins = bins
    lanes = Verdict.allCases.reversed().filter { $0 != .pass && reading.tally.count(of: $0) > 0 }
  }

  func append(to html: inout String) {
    let top = lanes.count * Self.lane
    let height = top + Self.bars + 24
    html += "<svg class=\"picture timeline\" viewBox=\"0 0 \(Self.width) \(height)\" role=\"group\" "
    html += "aria-label=\"\(reading.words[.timeline])\">\n"
    appendBars(to: &html, bottom: top + Self.bars)
    appendAxis(to: &html, bottom: top + Self.bars)
    appendMarks(to: &html)
    html += "</svg>\n"
  }

  private func appendBars(to html: inout String, bottom: Int) {
    let room = Self.width - 2 * Self.left
    let most = max(1, bins.largest)
    for bin in bins.all.indices where bins.all[bin] > 0 {
      let x = Self.left + room * bin / TimelineBins.count
      let width = max(1, room * (bin + 1) / TimelineBins.count + Self.left - x - 2)
      let height = max(2, (Self.bars - 8) * bins.all[bin] / most)
      let dark = bins.flagged[bin] == 0 ? 0 : max(2, (Self.bars - 8) * bins.flagged[bin] / most)
      html += "<g><title>\(reading.words[.columnComments]): \(bins.all[bin]), "
      html += "\(reading.words[.columnFlagged]): \(bins.flagged[bin])</title>"
      html += "<rect class=\"bar\" x=\"\(x)\" y=\"\(bottom - height)\" width=\"\(width)\" height=\"\(height)\"/>"
      if dark > 0 {
        html += "<rect class=\"bar dark\" x=\"\(x)\" y=\"\(bottom - dark)\" width=\"\(width)\" height=\"\(dark)\"/>"
      }
      html += "</g>\n"
    }
  }

  private func appendAxis(to html: inout String, bottom: Int) {
    let words = reading.words
    let first = bins.period.map { Wording.time($0.first) } ?? words[.firstComment]
    let last = bins.period.map { Wording.time($0.last) } ?? words[.lastComment]
    html += "<path class=\"edge\" d=\"M\(Self.left) \(bottom)H\(Self.width - Self.left)\"/>\n"
    html += "<text x=\"\(Self.left)\" y=\"\(bottom + 18)\">\(HTMLText.escaped(first))</text>"
    html += "<text class=\"middle\" x=\"\(Self.width / 2)\" y=\"\(bottom + 18)\">"
    html += HTMLText.escaped(words(.mostAtOnce, bins.largest)) + "</text>"
    html += "<text class=\"end\" x=\"\(Self.width - Self.left)\" y=\"\(bottom + 18)\">"
    html += HTMLText.escaped(last) + "</text>\n"
  }

  private func appendMarks(to html: inout String) {
    var places: [Int: Double] = [:]
    for (node, place) in bins.places { places[node] = place }
    let room = Double(Self.width - 2 * Self.left - 16)
    var isFirst = true
    let marked = reading.forest.gravest.filter { places[$0] != nil }.prefix(Self.mostMarks)
    for node in marked.sorted(by: { (places[$0] ?? 0, $0) < (places[$1] ?? 0, $1) }) {
      guard let place = places[node], let lane = lanes.firstIndex(of: reading.forest.nodes[node].verdict) else {
        continue
      }
      html += MarkShape.link(
        to: reading.target(of: node), reading.forest.nodes[node].verdict, x: Self.left + 8 + Int(room * place),
        y: lane * Self.lane + Self.lane / 2, size: 7, hint: reading.hint(node), isFirst: isFirst)
      isFirst = false
    }
  }
}
