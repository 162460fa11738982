internal import ThreadModel

/// One comment as an `article` element: who, when, the words with what was hit, and why.
struct HTMLComment {
  private let comment: JudgedComment
  private let titles: RuleTitles

  init(_ comment: JudgedComment, titles: RuleTitles) {
    self.comment = comment
    self.titles = titles
  }

  /// - Parameters:
  ///   - anchor: the id to link to; nil where the comment is shown a second time and links to the first.
  ///   - shownDepth: the depth that nesting shows; a deeper comment says its own.
  func append(to html: inout String, anchor: String?, link: String, shownDepth: Int? = nil) {
    let verdict = comment.judgement.verdict
    html += "<article" + (anchor.map { " id=\"\($0)\"" } ?? "")
    html += verdict == .pass ? ">\n" : " class=\"\(verdict.rawValue)\">\n"
    appendHeading(to: &html, link: link, shownDepth: shownDepth)
    appendQuotes(to: &html)
    html += "<p>" + HTMLText.marked(comment.record.text, comment.ranges(in: .body)) + "</p>\n"
    appendReasons(to: &html)
    html += "</article>\n"
  }

  private func appendHeading(to html: inout String, link: String, shownDepth: Int?) {
    let judgement = comment.judgement
    html += "<header>"
    if judgement.verdict > .pass {
      html += "<span class=\"verdict\">\(judgement.verdict.rawValue) \(DecimalText.rounded(judgement.score))</span> "
    }
    html += "<b>" + HTMLText.isolated(Wording.name(comment.record.author)) + "</b> <span class=\"facts\">"
    var facts: [String] = []
    if let time = Wording.time(comment.record) { facts.append(HTMLText.isolated(time)) }
    facts.append("<a href=\"#\(link)\">\(HTMLText.isolated("#" + comment.comment.id))</a>")
    if let line = comment.record.line { facts.append("line \(line)") }
    if let shownDepth, comment.comment.depth > shownDepth { facts.append("depth \(comment.comment.depth)") }
    if let parent = comment.parent {
      facts.append("answers " + HTMLText.isolated("\(Wording.name(parent.record.author)) (#\(parent.id))"))
    }
    facts += comment.record.flags.map(\.rawValue)
    html += facts.joined(separator: ", ") + "</span></header>\n"
  }

  private func appendReasons(to html: inout String) {
    let judgement = comment.judgement
    if judgement.hits.isEmpty, judgement.events.isEmpty { return }
    html += "<ul class=\"reasons\">\n"
    for group in HitGroup.groups(of: judgement, author: comment.record.author.shownName, titles: titles) {
      let score = group.counts ? Wording.signed(group.score) : "(\(Wording.signed(group.score)))"
      html += "<li>\(score) <code>\(HTMLText.escaped(group.rule))</code> \(HTMLText.escaped(group.title))"
      let words = group.matches.map { "<mark>" + HTMLText.escaped($0) + "</mark>" }
      if !words.isEmpty { html += ": " + words.joined(separator: ", ") }
      let notes = Wording.notes(group).map { HTMLText.escaped($0) }.joined(separator: "; ")
      html += (notes.isEmpty ? "" : " <span class=\"note\">(\(notes))</span>") + "</li>\n"
    }
    for event in judgement.events {
      html += "<li class=\"note\">undecided: " + HTMLText.escaped(Wording.event(event)) + "</li>\n"
    }
    html += "</ul>\n"
  }

  /// The quotes are one view, joined by line feeds, so that each has its share of the places.
  private func appendQuotes(to html: inout String) {
    let ranges = comment.ranges(in: .quote)
    var start = 0
    for quote in comment.record.quotes {
      let place = start..<start + quote.text.utf8.count
      let inside = ranges.filter { $0.overlaps(place) }.map { $0.clamped(to: place) }
      html += "<blockquote><cite>\(HTMLText.escaped(Wording.source(of: quote))):</cite> "
      html += HTMLText.marked(quote.text, inside.map { $0.lowerBound - start..<$0.upperBound - start })
      html += "</blockquote>\n"
      start = place.upperBound + 1
    }
  }
}
