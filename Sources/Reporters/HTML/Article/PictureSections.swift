internal import ThreadModel

/// The pictures with their legends: timeline and reply tree.
struct PictureSections {
  private let reading: PageReading
  private let words: Words
  /// A tree of more comments is laid out when it comes into view.
  private static let large = 400

  init(_ reading: PageReading) {
    self.reading = reading
    words = reading.words
  }

  var timeline: String {
    if reading.forest.nodes.isEmpty { return "" }
    let bins = TimelineBins(reading.forest)
    var html = "<p class=\"lead\">\(words[.timelineLead])"
    if bins.period == nil { html += " \(words[.timelineByOrder])" }
    let flagged = reading.forest.gravest.count
    if flagged > TimelinePicture.mostMarks { html += " \(words(.marksCut, TimelinePicture.mostMarks, flagged))" }
    html += "</p>\n<figure>\n" + legend(cuts: false) + frame(.timeline)
    TimelinePicture(reading, bins).append(to: &html)
    return HTMLText.section("timeline", words[.timeline], html + "</div>\n</figure>\n")
  }

  var tree: String {
    let entries = reading.shown.entries
    if entries.isEmpty { return "" }
    var html = "<p class=\"lead\">\(words[.treeLead])"
    if !reading.shown.isComplete { html += " \(words(.treeCut, entries.count, reading.forest.nodes.count))" }
    let picture = TreePicture(reading)
    html += "</p>\n<figure>\n" + legend(cuts: picture.hasCuts) + frame(.tree)
    picture.append(to: &html)
    return HTMLText.section("tree", words[.tree], html + "</div>\n</figure>\n")
  }

  /// What scrolls where the window is narrower than the picture.
  private func frame(_ name: Phrase) -> String {
    let isLarge = name == .tree && reading.shown.entries.count > Self.large
    return
      "<div class=\"scroll\(isLarge ? " large" : "")\" role=\"region\" tabindex=\"0\" aria-label=\"\(words[name])\">\n"
  }

  private func legend(cuts: Bool) -> String {
    var html = "<figcaption class=\"legend\">"
    for verdict in Verdict.allCases.reversed() where reading.tally.count(of: verdict) > 0 {
      html += "<span><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
      html += MarkShape.shape(verdict, x: 10, y: 10, size: 7) + "</svg>\(words[verdict.phrase])</span> "
    }
    if cuts { html += "<span>\(words[.continues])</span> " }
    return html + "<span class=\"keys\" hidden>\(words[.arrowKeys])</span></figcaption>\n"
  }
}
