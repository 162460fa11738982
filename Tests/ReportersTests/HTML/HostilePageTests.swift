import Reporters
import TestSupport
import Testing
import ThreadModel
import ThreadStatistics

@testable import ThreadFormats

/// The pages are read as browsers read them: whatever strangers wrote, there is no element and no attribute but those
/// of the template.
@Suite struct HostilePageTests {
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "script", "body", "header", "main", "footer", "nav", "section", "article",
    "h1", "h2", "h3", "p", "a", "b", "bdi", "span", "cite", "code", "mark", "blockquote", "ol", "ul", "li", "dl", "dt",
    "dd", "div", "details", "summary", "fieldset", "legend", "label", "input", "select", "option", "button", "output",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "g", "path", "rect",
    "circle", "text",
  ]

  private static let attributes: Set<String> = [
    "http-equiv", "content", "charset", "name", "lang", "class", "id", "href", "rel", "dir", "title", "role",
    "tabindex",
    "aria-label", "aria-labelledby", "aria-hidden", "hidden", "open", "checked", "type", "value", "autocomplete",
    "scope", "data-v", "data-u", "data-r", "data-s", "data-phrase", "viewBox", "preserveAspectRatio", "viewbox",
    "preserveaspectratio", "x", "y", "cx",
    "cy", "r", "d", "width", "height", "stroke-width",
  ]

  /// As many of each as a page has whose strangers write nothing but letters.
  private static func census(_ html: String) throws -> [String: Int] {
    var census: [String: Int] = [:]
    let page = try HTMLDocument(html)
    #expect(page.all("script").count <= 1 && page.all("style").count == 1)
    for element in page.root.descendants {
      census[element.tag, default: 0] += 1
      #expect(elements.contains(element.tag), "<\(element.tag)>")
      for name in element.attributeNames { #expect(attributes.contains(name), "<\(element.tag) \(name)>") }
    }
    for link in page.all("a") {
      let target = link["href"] ?? ""
      #expect(
        ["#", "http://", "https://"].contains { target.hasPrefix($0) } || target == "a.html",
        "href \(target.prefix(40))")
    }
    return census
  }

  @Test func `no payload makes an element or an attribute of an article's page`() throws {
    let plain = try Self.census(article("payload"))
    for payload in try HostilePayloads.all() where !payload.isEmpty {
      expect(try Self.census(article(payload)), plain, payload)
    }
  }

  @Test func `no payload makes an element or an attribute of the index or of a scan`() throws {
    let payloads = try HostilePayloads.all().filter { !$0.isEmpty && $0.utf8.count < 10_000 }
    let hostile = try overviews(payloads).map { try Self.census($0) }
    let plain = try overviews(payloads.indices.map { "payload\($0)" }).map { try Self.census($0) }
    for (census, plain) in zip(hostile, plain) { expect(census, plain, "all") }
  }

  /// How often addresses become links, empty texts show nothing and quotes are found differs from text to text.
  private static let elastic: Set<String> = [
    "a", "bdi", "p", "dd", "dt", "mark", "b", "li", "ul", "cite", "blockquote", "option", "span",
  ]

  private func expect(_ census: [String: Int], _ plain: [String: Int], _ payload: String) {
    let tags = Set(census.keys).union(plain.keys).subtracting(Self.elastic)
    let wrong = tags.filter { census[$0] != plain[$0] }.sorted()
    #expect(wrong.isEmpty, "\(payload.prefix(60).debugDescription)")
    // Isolation of direction stands around the texts that need it.
    for tag in Self.elastic.subtracting(["bdi"]) {
      guard abs((census[tag] ?? 0) - (plain[tag] ?? 0)) > max(20, (plain[tag] ?? 0) / 10) else { continue }
      Issue.record("\(tag): \(census[tag] ?? 0), not \(plain[tag] ?? 0): \(payload.prefix(60).debugDescription)")
    }
  }

  private func article(_ text: String) -> String {
    var page = HostilePayloads.page(text)
    let report = HostilePayloads.report([page], text)
    let statistics = Statistics(of: page.threads, rules: report.rules)
    page.tables = [.user, .pair, .rule].map { statistics.table(by: $0) }
    return HTMLReporter.report(page, of: report, style: Style())
  }

  private func overviews(_ texts: [String]) throws -> [String] {
    let pages = texts.map { HostilePayloads.page($0) }
    let report = HostilePayloads.report(pages, "payload")
    return [
      HTMLReporter.index(pages.map { ("a.html", $0) }, of: report, style: Style()),
      HTMLReporter.scan(report, style: Style()),
    ]
  }
}

extension HTMLElement {
  fileprivate var attributeNames: [String] {
    let node = document.nodes[index]
    guard node.kind == .element else { return [] }
    return node.content.map { document.names[Int(document.attributes[Int($0)].name)] }
  }
}
