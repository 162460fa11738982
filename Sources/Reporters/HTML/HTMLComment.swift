internal import ThreadModel

/// One comment as an `article` element: who, when, the words with what was hit, and why.
struct HTMLComment {
  /// Bytes of a text after which it is cut, so that one word of a megabyte does not take the page.
  static let longestText = 8000
  private static let longestQuote = 2000
  private static let mostQuotes = 20

  private let comment: JudgedComment
  private let titles: RuleTitles
  private let words: Words
  /// Attributes of the element, written by us.
  var attributes = ""
  /// The id to link to; nil where the comment is shown a second time and links to the first.
  var anchor: String?
  /// What the comment's own number links to; nil = nowhere.
  var link: String?
  /// The depth that nesting shows; a deeper comment says its own.
  var shownDepth: Int?
  /// Whether the place on the page says which comment it answers.
  var isBelowParent = false
  /// Whether the comment that it answers is shown with its first words.
  var isInContext = false
  var hasReasons = true

  init(_ comment: JudgedComment, titles: RuleTitles, words: Words) {
    self.comment = comment
    self.titles = titles
    self.words = words
  }

  func append(to html: inout String) {
    let verdict = comment.judgement.verdict
    html += "<article" + (anchor.map { " id=\"\($0)\"" } ?? "") + attributes
    html += " class=\"c \(verdict.styleClass)\">\n"
    appendHeading(to: &html)
    if isInContext { appendParent(to: &html) }
    appendQuotes(to: &html)
    let text = comment.record.text
    html += "<p class=\"words\" dir=\"auto\"\(language)>" + clipped(text, comment.ranges(in: .body), Self.longestText)
    html += "</p>\n"
    if hasReasons { appendReasons(to: &html) }
    html += "</article>\n"
  }

  /// The language of a stranger's words, where it is known to be a tag.
  private var language: String {
    guard let tag = comment.record.language ?? comment.judged.thread.article.language,
      (2...35).contains(tag.utf8.count), tag != words.language.rawValue,
      tag.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return "" }
    return " lang=\"\(tag)\""
  }

  private func appendHeading(to html: inout String) {
    let judgement = comment.judgement
    html += "<header>"
    if judgement.verdict > .pass { html += HTMLText.badge(judgement, words) + " " }
    html += "<b>" + HTMLText.name(comment.record.author, words) + "</b> <span class=\"facts\">"
    var facts: [String] = []
    if let time = Wording.time(comment.record) { facts.append(HTMLText.short(time)) }
    let number = HTMLText.short("#" + comment.comment.id)
    facts.append(link.map { "<a href=\"#\($0)\">\(number)</a>" } ?? number)
    if let line = comment.record.line { facts.append(words(.line, line)) }
    if let shownDepth, comment.comment.depth > shownDepth { facts.append(words(.depth, comment.comment.depth)) }
    if !isInContext, !isBelowParent, let parent = comment.parent {
      facts.append(
        words[.answers] + " " + HTMLText.name(parent.record.author, words) + " "
          + HTMLText.short("(#\(parent.id))"))
    }
    facts += comment.record.flags.map(\.rawValue)
    html += facts.joined(separator: ", ") + "</span></header>\n"
  }

  private func appendParent(to html: inout String) {
    guard let parent = comment.parent else { return }
    html += "<blockquote class=\"parent\"><cite>\(words[.parentSays]) \(HTMLText.name(parent.record.author, words)) "
    html += "\(HTMLText.short("(#\(parent.id))")):</cite> <span dir=\"auto\"\(language)>"
    html += HTMLText.escaped(TerminalText.line(parent.record.text, columns: 300)) + "</span></blockquote>\n"
  }

  private func appendReasons(to html: inout String) {
    let judgement = comment.judgement
    if judgement.hits.isEmpty, judgement.events.isEmpty { return }
    html += "<ul class=\"reasons\">\n"
    for group in HitGroup.groups(of: judgement, author: comment.record.author.shownName, titles: titles) {
      let score = group.counts ? Wording.signed(group.score) : "(\(Wording.signed(group.score)))"
      html += "<li><b class=\"points\">\(score)</b> <code>\(HTMLText.short(group.rule))</code> "
      html += HTMLText.escaped(TerminalText.line(group.title, columns: TerminalText.title))
      let matches = group.matches.map { "<mark>" + HTMLText.escaped(TerminalText.line($0, columns: 160)) + "</mark>" }
      if !matches.isEmpty {
        let label = group.view.phrase.map { " (\(words[$0]))" } ?? ""
        html += label + ": " + matches.joined(separator: ", ")
      }
      let notes = words.notes(group).map { HTMLText.escaped(TerminalText.line($0, columns: 160)) }
      html += (notes.isEmpty ? "" : " <span class=\"note\">(\(notes.joined(separator: "; ")))</span>") + "</li>\n"
    }
    for event in judgement.events {
      html += "<li class=\"note\">\(words[.undecided]): \(HTMLText.escaped(words.sentence(event)))</li>\n"
    }
    html += "</ul>\n"
  }

  /// The quotes are one view, joined by line feeds, so that each has its share of the places.
  private func appendQuotes(to html: inout String) {
    let ranges = comment.ranges(in: .quote)
    var start = 0
    for (number, quote) in comment.record.quotes.enumerated() {
      if number == Self.mostQuotes {
        html += "<p class=\"note\">\(words(.moreLines, comment.record.quotes.count - number))</p>\n"
        break
      }
      let place = start..<start + quote.text.utf8.count
      let inside = ranges.filter { $0.overlaps(place) }.map { $0.clamped(to: place) }
      let source = TerminalText.line(words.source(of: quote), columns: TerminalText.title)
      html += "<blockquote dir=\"auto\"\(language)><cite>\(HTMLText.escaped(source)):</cite> "
      html += clipped(quote.text, inside.map { $0.lowerBound - start..<$0.upperBound - start }, Self.longestQuote)
      html += "</blockquote>\n"
      start = place.upperBound + 1
    }
  }

  private func clipped(_ text: String, _ ranges: [Range<Int>], _ limit: Int) -> String {
    guard text.utf8.count > limit else { return HTMLText.marked(text, ranges) }
    let head = String(text.prefix(bytes: limit))
    let rest = text.unicodeScalars.count - head.unicodeScalars.count
    return HTMLText.marked(head, ranges.filter { $0.lowerBound < head.utf8.count })
      + " <span class=\"note\">\(words(.clipped, rest))</span>"
  }
}
