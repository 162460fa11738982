internal import ThreadModel

/// The gravest incidents: with which comment each begins, who escalates, how many follow.
struct AttentionSection {
  private static let most = 10

  private let reading: PageReading
  private let words: Words

  init(_ reading: PageReading) {
    self.reading = reading
    words = reading.words
  }

  var html: String {
    if reading.forest.nodes.isEmpty { return "" }
    let incidents = Incident.incidents(in: reading.forest)
    if incidents.isEmpty { return HTMLText.section("attention", words[.attention], "<p>\(words[.noIncident])</p>\n") }
    var html = "<p class=\"lead\">\(words[.attentionLead])</p>\n<ol class=\"incidents\">\n"
    for (number, incident) in incidents.prefix(Self.most).enumerated() { append(incident, number + 1, to: &html) }
    html += "</ol>\n"
    if incidents.count > Self.most { html += "<p>\(words(.moreIncidents, incidents.count - Self.most))</p>\n" }
    return HTMLText.section("attention", words[.attention], html)
  }

  private func append(_ incident: Incident, _ number: Int, to html: inout String) {
    let seed = reading.forest.comment(incident.seed)
    html += "<li class=\"c \(incident.verdict.styleClass)\">\n<h3>\(words(.incident, number))</h3>\n"
    html += "<p class=\"seed\">\(words[.seed]) \(HTMLText.badge(seed.judgement, words)) "
    html += "<b>\(HTMLText.name(seed.record.author, words))</b> "
    let label = HTMLText.short("#" + seed.comment.id)
    html += reading.isListed(incident.seed) ? "<a href=\"#f\(incident.seed + 1)\">\(label)</a>" : label
    html += "</p>\n<p class=\"words\" dir=\"auto\">"
    html += HTMLText.escaped(TerminalText.line(seed.record.text, columns: 220)) + "</p>\n<dl>\n"
    html += "<dt>\(words[.escalated])</dt><dd>"
    html += incident.people.prefix(6).map { person in
      let name = reading.forest.users[person.user].name
      return HTMLText.short(name.isEmpty ? words[.noName] : name) + " (\(person.flagged))"
    }.joined(separator: ", ")
    if incident.people.count > 6 { html += ", " + words(.moreLines, incident.people.count - 6) }
    html += "</dd>\n<dt>\(words[.score])</dt><dd>\(DecimalText.rounded(incident.score))</dd>\n</dl>\n"
    html += "<p class=\"note\">\(words(.follow, incident.replies, incident.members.count - 1))</p>\n</li>\n"
  }
}
