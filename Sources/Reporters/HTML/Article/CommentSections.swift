internal import ThreadModel

/// The reply tree as text, and the flagged comments in context; one filter for both.
struct CommentSections {
  private static let mostUsers = 300

  private let reading: PageReading
  private let words: Words

  init(_ reading: PageReading) {
    self.reading = reading
    words = reading.words
  }

  var html: String {
    if reading.forest.nodes.isEmpty { return "" }
    return "<div class=\"comments\">\n" + filter + text + flagged + "</div>\n"
  }

  private var text: String {
    let shown = reading.shown.entries.count
    var html = ""
    if !reading.shown.isComplete {
      html += "<p>" + (shown == 0 ? words[.textEmpty] : words(.treeCut, shown, reading.forest.nodes.count)) + "</p>\n"
    }
    if shown > 0 {
      if reading.shown.entries.contains(where: { $0.depth >= CommentList.deepestNesting }) {
        html += "<p class=\"note\">\(words(.flattened, CommentList.deepestNesting))</p>\n"
      }
      html += "<details class=\"all\"\(shown <= 40 ? " open" : "")><summary>\(words(.openText, shown))</summary>\n"
      CommentList(reading).append(to: &html)
      html += "</details>\n"
    }
    return HTMLText.section("text", words[reading.shown.isComplete ? .text : .textCut], html)
  }

  private var flagged: String {
    if reading.listed.isEmpty { return "" }
    var html = "<p class=\"lead\">\(words[.flaggedLead])</p>\n"
    if reading.listed.count < reading.forest.gravest.count {
      html += "<p>\(words(.flaggedCut, reading.listed.count, reading.forest.gravest.count))</p>\n"
    }
    html += "<ol class=\"cards\">\n"
    for node in reading.listed {
      var element = HTMLComment(reading.forest.comment(node), titles: reading.titles, words: words)
      element.attributes = reading.filterKeys(of: node)
      element.anchor = "f\(node + 1)"
      element.link = reading.shown.contains(node) ? "c\(node + 1)" : nil
      element.isInContext = true
      html += "<li>\n"
      element.append(to: &html)
      html += "</li>\n"
    }
    return HTMLText.section("flagged", words[.flagged], html + "</ol>\n")
  }

  /// Shown by the script only, because it works with the script only.
  private var filter: String {
    var html = "<details class=\"filter\" hidden><summary>\(words[.filter])</summary>\n<div class=\"fields\">\n"
    html += "<label>\(words[.search]) <input type=\"search\" id=\"find\" autocomplete=\"off\"></label>\n"
    var verdicts = [("f", words[.onlyFlagged])]
    for verdict in Verdict.allCases.reversed() where reading.tally.count(of: verdict) > 0 {
      verdicts.append((String(verdict.styleClass.dropFirst()), words[verdict.phrase]))
    }
    html += select("by-v", .verdict, verdicts)
    let users = reading.forest.users.enumerated().sorted { a, b in
      (-a.element.flagged, -a.element.comments, a.offset) < (-b.element.flagged, -b.element.comments, b.offset)
    }
    html += select(
      "by-u", .columnUser,
      users.prefix(Self.mostUsers).map {
        (String($0.offset), $0.element.name.isEmpty ? words[.noName] : $0.element.name)
      })
    let rules = reading.ruleNumbers.sorted { $0.key < $1.key }
    if !rules.isEmpty { html += select("by-r", .rule, rules.map { (String($0.value), $0.key) }) }
    html += "<button type=\"button\" id=\"reset\">\(words[.reset])</button>\n"
    html += "<button type=\"button\" id=\"expand\">\(words[.expand])</button>\n"
    html += "<button type=\"button\" id=\"collapse\">\(words[.collapse])</button>\n"
    html += "<output id=\"count\" data-phrase=\"\(HTMLText.escaped(words[.shownCount]))\"></output>\n"
    return html + "</div>\n</details>\n"
  }

  private func select(_ id: String, _ label: Phrase, _ options: [(value: String, name: String)]) -> String {
    var html = "<label>\(words[label]) <select id=\"\(id)\"><option value=\"\">\(words[.any])</option>"
    for option in options {
      let name = HTMLText.escaped(TerminalText.line(option.name, columns: TerminalText.name))
      html += "<option value=\"\(option.value)\">\(name)</option>"
    }
    return html + "</select></label>\n"
  }
}
