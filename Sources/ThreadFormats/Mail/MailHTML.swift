/// An HTML body as the text of a plain mail: each `blockquote` becomes lines that begin with `>`.
enum MailHTML {
  static func text(of html: String) -> (text: String, links: [String]) {
    guard let page = try? HTMLDocument(html) else { return (html, []) }
    var lines: [String] = []
    var links: [String] = []
    var builder = HTMLTextBuilder()
    var open: [(end: Int, flow: HTMLFlow, isQuote: Bool)] = []
    var depth = 0
    func flush() {
      let marks = String(repeating: "> ", count: min(depth, 30))
      let text = builder.text
      if !text.isEmpty {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines.append(marks + line) }
      }
      builder = HTMLTextBuilder()
    }
    func close(upTo place: Int) {
      while let last = open.last, last.end <= place {
        if last.isQuote {
          flush()
          depth -= 1
        } else {
          builder.close(last.flow)
        }
        open.removeLast()
      }
    }
    var place = 1
    while place < page.nodes.count {
      close(upTo: place)
      let node = page.nodes[place]
      if node.kind == .text {
        builder.append(page.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
      } else if node.kind == .element {
        let element = HTMLElement(document: page, index: place)
        let flow = HTMLFlow(tag: element.tag)
        guard flow != .invisible else {
          place = Int(node.subtreeEnd)
          continue
        }
        let isQuote = element.tag == "blockquote"
        if isQuote {
          flush()
          depth += 1
        } else {
          builder.open(flow)
        }
        if depth == 0, element.tag == "a", let target = element["href"],
          target.hasPrefix("http://") || target.hasPrefix("https://")
        {
          links.append(target)
        }
        open.append((Int(node.subtreeEnd), flow, isQuote))
      }
      place += 1
    }
    close(upTo: page.nodes.count)
    flush()
    return (lines.joined(separator: "\n"), links)
  }
}
