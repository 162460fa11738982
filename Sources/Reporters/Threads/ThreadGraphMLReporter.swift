package import ThreadModel

/// For network analysis (networkx, igraph, Gephi): one directed graph an input, a node a comment, an edge from each
/// reply to what it answers. Source: http://graphml.graphdrawing.org/specification.html.
///
/// Nodes are numbered in the order of the input, over all graphs of the document; the comment's own id is an attribute.
package enum ThreadGraphMLReporter: ThreadReporter {
  package static let name = "graphml"
  package static let fileExtension = "graphml"

  private enum Kind: String {
    case string, int, double
  }

  /// What nodes say; what a comment does not have is left out.
  private static let nodeKeys: [(name: String, kind: Kind)] = [
    ("thread", .string), ("id", .string), ("depth", .int), ("author", .string), ("handle", .string),
    ("user_id", .string), ("role", .string), ("published", .string), ("published_raw", .string), ("lang", .string),
    ("score", .double), ("flags", .string), ("quotes", .int), ("links", .int), ("text", .string),
  ]

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    for key in nodeKeys { text += declaration(of: key.name, for: "node", as: key.kind) }
    text += declaration(of: "evidence", for: "edge", as: .string)
    for key in ["input", "format"] { text += declaration(of: key, for: "graph", as: .string) }
    var first = 0
    for (number, page) in pages.enumerated() {
      text += "  <graph id=\"g\(number)\" edgedefault=\"directed\">\n"
      text += "    " + datum("input", "graph", page.input) + datum("format", "graph", page.format) + "\n"
      first = append(page, firstNode: first, to: &text)
      text += "  </graph>\n"
    }
    return text + "</graphml>\n"
  }

  private static func declaration(of name: String, for element: String, as kind: Kind) -> String {
    "  <key id=\"\(element)_\(name)\" for=\"\(element)\" attr.name=\"\(name)\" attr.type=\"\(kind.rawValue)\"/>\n"
  }

  /// Nodes, then edges; returns the number of the next page's first node.
  private static func append(_ page: ThreadPage, firstNode: Int, to text: inout String) -> Int {
    var numbers = page.threads.map { [Int](repeating: 0, count: $0.comments.count) }
    let places = page.inputOrder
    for (offset, place) in places.enumerated() {
      numbers[place.thread][place.comment] = firstNode + offset
      let thread = page.threads[place.thread]
      text += "    <node id=\"n\(firstNode + offset)\">"
      append(thread.comments[place.comment], of: thread, to: &text)
      text += "</node>\n"
    }
    for place in places {
      let thread = page.threads[place.thread]
      guard let parent = thread.tree.parent(of: place.comment) else { continue }
      let (source, target) = (numbers[place.thread][place.comment], numbers[place.thread][parent])
      let evidence = datum("evidence", "edge", thread.comments[place.comment].evidence.rawValue)
      text += "    <edge source=\"n\(source)\" target=\"n\(target)\">\(evidence)</edge>\n"
    }
    return firstNode + places.count
  }

  private static func append(_ comment: Comment, of thread: CommentThread, to text: inout String) {
    let record = comment.record
    func add(_ name: String, _ value: String?) {
      if let value { text += datum(name, "node", value) }
    }
    add("thread", thread.key)
    add("id", comment.id)
    add("depth", String(comment.depth))
    add("author", record.author.name)
    add("handle", record.author.handle)
    add("user_id", record.author.userID)
    add("role", record.author.role)
    add("published", record.published?.iso8601)
    add("published_raw", record.publishedRaw)
    add("lang", record.language)
    add("score", record.score.map { DecimalText.exact($0) })
    add("flags", record.flags.isEmpty ? nil : record.flags.map(\.rawValue).joined(separator: " "))
    add("quotes", String(record.quotes.count))
    add("links", String(record.links.count))
    add("text", record.text)
  }

  private static func datum(_ name: String, _ element: String, _ value: String) -> String {
    "<data key=\"\(element)_\(name)\">\(XMLText.escaped(value))</data>"
  }
}
