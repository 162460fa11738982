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
    "scope", "data-v", "data-u", "data-r", "data-s", "data-phrase", "viewbox", "preserveaspectratio", "x", "y", "cx",
    "cy", "r", "d", "width", "height", "stroke-width",
  ]

  /// As many of each as a page has whose strangers write nothing but letters.
  private static func census(_ html: String) throws -> [String: Int] {
    var census: [String: Int] = [:]
    let page = try HTMLDocument(html)
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

  @Test func `no payload makes an element or an attribute`() throws {
    let plain = try pages("payload").map { try Self.census($0) }
    for payload in try HostilePayloads.all() {
      for (html, expected) in zip(try pages(payload), plain) {
        var census = try Self.census(html)
        // Only the links to articles, the isolation of their names and empty sections may differ.
        for tag in ["a", "bdi", "p", "dd", "dt", "mark", "b", "li", "cite", "blockquote", "option"] {
          census[tag] = expected[tag]
        }
        #expect(census == expected, "\(payload.prefix(60).debugDescription)")
      }
    }
  }

  /// The article's page and the index.
  private func pages(_ text: String) throws -> [String] {
    var page = HostilePayloads.page(text)
    let report = HostilePayloads.report(page, text)
    let statistics = Statistics(of: page.threads, rules: report.rules)
    page.tables = [.thread, .user, .pair, .rule].map { statistics.table(by: $0) }
    return [
      HTMLReporter.report(page, of: report, style: Style()),
      HTMLReporter.index([("a.html", page)], of: report, style: Style()),
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
