package import ThreadModel

/// For network analysis (networkx, igraph, Gephi): one directed graph, a node a user, an edge from who answers to who is
/// answered. Source: http://graphml.graphdrawing.org/specification.html.
package enum GraphMLReporter: GraphReporter {
  package static let name = "graphml"
  package static let fileExtension = "graphml"

  package static func render(_ graph: UserGraph) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="node_label" for="node" attr.name="label" attr.type="string"/>
        <key id="node_identity" for="node" attr.name="identity" attr.type="string"/>
        <key id="node_site" for="node" attr.name="site" attr.type="string"/>
        <key id="node_comments" for="node" attr.name="comments" attr.type="int"/>
        <key id="node_flagged" for="node" attr.name="flagged" attr.type="int"/>
        <key id="edge_weight" for="edge" attr.name="weight" attr.type="int"/>
        <key id="edge_flagged" for="edge" attr.name="flagged" attr.type="int"/>
        <graph id="g0" edgedefault="directed">

      """
    for (number, node) in graph.nodes.enumerated() {
      text += "    <node id=\"n\(number)\">" + datum("node_label", node.label)
      if let identity = node.identity { text += datum("node_identity", identity) }
      if let site = node.site { text += datum("node_site", site) }
      text += datum("node_comments", String(node.comments)) + datum("node_flagged", String(node.flagged)) + "</node>\n"
    }
    for edge in graph.edges {
      text += "    <edge source=\"n\(edge.from)\" target=\"n\(edge.to)\">"
      text += datum("edge_weight", String(edge.replies)) + datum("edge_flagged", String(edge.flagged)) + "</edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private static func datum(_ key: String, _ value: String) -> String {
    "<data key=\"\(key)\">\(XMLText.escaped(value))</data>"
  }
}
